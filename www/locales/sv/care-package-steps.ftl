### Uträkningen av vårdpaketets siffror, steg för steg.

context-package = Vårdpaket, en patient
context-package-all = Vårdpaket, alla patienter

## Vad stegen heter

node-package-months = Antal månader
node-package-visitsInMonth = Besök
node-package-visitsThrough = Besök sedan tolvmånadersperioden började
node-package-visits = Antal besök
node-package-visitsInPeriod = Besök
node-package-visitPrice = Pris per besök
node-package-fee = Patientavgift per besök
node-package-cap = Högkostnadsskydd
node-package-feesBefore = Avgifter som redan är betalda
node-package-capLeft = Kvar till högkostnadsskyddet
node-package-feeIncluded = Andel av avgiften som ingår i priset
node-package-productOnce = Produkten, en gång
node-package-productMonthly = Produkten, per månad
node-package-productMonths = Produkten, månadskostnaden sammanlagt
node-package-subscription = Abonnemang eller premie per månad
node-package-subscriptionMonths = Abonnemang eller premie sammanlagt
node-package-startFee = Startavgift
node-package-ownVisitPrice = Pris per besök utan avtal
node-package-ownVisits = Besöken utan avtal
node-package-gross = Besöken gånger pris
node-package-feesUncapped = Avgifter utan högkostnadsskydd
node-package-feesInPeriod = Avgifter, högst upp till högkostnadsskyddet
node-package-fees = Patientavgifter
node-package-feesWithoutCap = Patientavgifter utan högkostnadsskydd
node-package-feesThrough = Avgifter sedan tolvmånadersperioden började
node-package-feesInMonth = Patientavgifter
node-package-feesInPrice = Patientavgifter som ingår i priset
node-package-visitsNet = Besöken efter avdrag för avgifter
node-package-paid = Betalas
node-package-paidInMonth = Betalas
node-package-paidAt = Betalas
node-package-difference = Med avtal minus utan avtal
node-package-replacedVisits = Besök som ersätts
node-package-replacedPrice = Pris för ett besök som ersätts
node-package-replacedCost = Kostnad för besöken som ersätts
node-package-population = Befolkning
node-package-reachShare = Andel som får paketet
node-package-people = Antal patienter
node-package-reach = Betalas för alla
node-package-reachDifference = Med avtal minus utan avtal, för alla

## Vilken sida, vem som betalar, och när

part-package-with = med avtal
part-package-without = utan avtal
part-package-patient = av patienten
part-package-region = av hemregionen
part-package-insurer = av försäkringen
part-package-one = en av dem
part-package-period = tolvmånadersperiod { $number }
part-package-month = månad { $number }
part-package-at =
    { $number ->
        [one] vid ett besök
       *[other] vid { $number } besök
    }

## Vad siffrorna betyder

about-package-paid = Kronor för en patient under hela paketet.
about-package-paidInMonth = Kronor för en patient under månaden.
about-package-paidAt = Kronor för en patient under hela paketet, om antalet besök vore ett annat och de låg jämnt fördelade.
about-package-difference = Kronor för en patient. Ett minus betyder att det blir billigare med avtal.
about-package-fees = Kronor för en patient. Avgifterna räknas upp till högkostnadsskyddet i varje tolvmånadersperiod; därefter är besöken avgiftsfria.
about-package-feesWithoutCap = Kronor för en patient: avgiften gånger antalet besök.
about-package-replacedCost = Kronor för en patient: de besök som paketet ersätter, gånger deras pris.
about-package-visitsNet = Hemregionen betalar priset minus den avgift som ingår i det.
about-package-reach = Kronor: det som betalas för en patient, gånger antalet patienter. Alla antas få likadana paket.
about-package-reachDifference = Kronor för alla patienter. Ett minus betyder att det blir billigare med avtal.
about-package-people = Antal patienter som får paketet.

## Varifrån talen kommer

fact-package-spread = Besöken läggs så jämnt över månaderna som det går, med de överblivna först, om du inte har fyllt i dem månad för månad.
fact-package-period = Högkostnadsskyddet gäller i tolv månader från det första besöket, och börjar sedan om vid nästa besök.
fact-package-tried = Ett antal besök som prövas.
fact-package-one-month = Betalas varje månad.
fact-package-price = Priset är det för { $profession } i { $list }.
fact-package-fee = Avgiften bestäms av vårdregionen, här { $region }. Den gäller för { $profession } den { $day }.
fact-package-population = Folkmängd i { $region }, den senaste som finns i underlaget.
fact-package-published = Publicerad uppgift.
fact-package-example = Ett påhittat, runt tal ur räkneexemplet, om du inte har ändrat det.
fact-package-cap =
    { $open ->
        [yes] Högkostnadsskyddet gäller från { $from } och tills vidare.
       *[no] Högkostnadsskyddet gällde från { $from } till och med { $to }.
    }

## Enheter

quantity-visits =
    { $size ->
        [one] { $number } besök
       *[many] { $number } besök
    }
quantity-months =
    { $size ->
        [one] { $number } månad
       *[many] { $number } månader
    }
