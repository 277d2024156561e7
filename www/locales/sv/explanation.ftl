### Uträkningen av en siffra, steg för steg.

## Panelen

explanation-steps = Så räknas det
explanation-bounds = Därför ett intervall
explanation-rounding = Avrundning
explanation-parts =
    { $count ->
        [one] Visa det som steget bygger på
       *[other] Visa de { $count } delarna
    }
explanation-close = Stäng
explanation-copy = Kopiera uträkningen
explanation-copied = Uträkningen är kopierad.
explanation-not-copied = Webbläsaren lät inte sidan kopiera. Markera texten här och kopiera den själv.
explanation-gone = Det går inte att visa uträkningen. Siffran kan inte räknas ut med de uppgifter som är ifyllda nu.
sources-none = Siffran bygger bara på det du har fyllt i.
sources-also-own = Egna uppgifter ingår också.
context-regions = { $covered } av { $all } regioner
from-day = från { $day }

## Steg

step-given = { $name }: { $result }
step-computed = { $name }: { $formula } = { $result }
step-nothing = { $name }: ingenting läggs ihop, alltså { $result }
step-sum-of = { $name }: summan av { $count } delar = { $result }
step-mean-of = { $name }: medelvärdet av { $count } värden = { $result }
step-median-of = { $name }: det mittersta av { $count } värden = { $result }
step-one-of = { $name }: okänd. { $places } fall prövas: i varje fall hör alla kontakter till en enda del.
step-either = { $name }: det är inte känt. Båda fallen prövas.
step-unknown = { $name }: uppgift saknas
step-unknown-share = { $name }: inte känd, mellan 0 och 100 %
step-unknown-within = { $name }: inte exakt känt, { $range }
step-link = Länk till steg { $number }
step-told = se steg { $number }
formula-sum = { $left } + { $right }
formula-difference = { $left } − { $right }
formula-difference-spoken = { $left } minus { $right }
formula-product = { $left } × { $right }
formula-product-spoken = { $left } gånger { $right }
formula-quotient = { $left } / { $right }
formula-quotient-spoken = { $left } delat med { $right }
formula-lesser = det minsta av { $left } och { $right }
quantity-unknown = okänt
quantity-unknown-share = okänd andel
quantity-contacts =
    { $size ->
        [one] { $number } vårdkontakt
       *[many] { $number } vårdkontakter
    }
quantity-patients =
    { $size ->
        [one] { $number } patient
       *[many] { $number } patienter
    }
quantity-inhabitants = { $number } invånare
quantity-times = { $number } gånger
quantity-days =
    { $size ->
        [one] { $number } dag
       *[many] { $number } dagar
    }
quantity-contacts_per_thousand = { $number } kontakter per 1 000 invånare
quantity-contacts_per_inhabitant = { $number } kontakter per 1 000 invånare

## Vad stegen heter

node-ratio = Högsta värdet delat med det lägsta
node-price = Pris
node-fee = Patientavgift
node-feeInPrice = Avgift som ryms i priset
node-payingShare = Andel kontakter där avgift betalades
node-feeIncluded = Avgiften ingår i priset
node-feeOnTop = Avgiften kommer utöver priset
node-meanFee = Avgift i medeltal per kontakt
node-meanFeeWithinPrice = Avgift i medeltal per kontakt, högst priset
node-meanFeeInPrice = Avdrag för avgift i medeltal per kontakt
node-meanFeeOnTop = Avgift utöver priset i medeltal per kontakt
node-netPrice = Hemregionen betalar per kontakt
node-centreCharge = Vårdcentralen betalar per kontakt
node-payableShare = Andel kvalificerad vård
node-mixShare = Andel av kontakterna
node-stretchShare = Andel i delperioden
node-stretchDays = Dagar i delperioden
node-periodDays = Dagar i hela perioden
node-unsplit = Kontakter utan känt yrke
node-professionContacts = Kontakter
node-splitContacts = Kontakter
node-stretchContacts = Kontakter i delperioden
node-pricedContacts = Kontakter sammanlagt
node-contacts = Antal kontakter
node-payableContacts = Ersatta kontakter
node-patients = Antal patienter
node-population = Befolkning
node-gross = Brutto
node-fees = Patientavgifter som ingår i priset
node-feesOnTop = Patientavgifter utöver priset
node-liability = Hemregionens kostnad
node-centrePart = Vårdcentralernas del
node-centralPart = Centralt i regionen
node-careSide = Vårdgivarsidan får
node-invoiced = Fakturerat
node-invoicedLessGross = Fakturerat minus brutto
node-netCost = Primärvårdens nettokostnad
node-liabilityPerPayableContact = Kostnad per ersatt kontakt
node-grossPerContact = Brutto per kontakt
node-invoicedLessGrossPerContact = Fakturerat minus brutto, per kontakt
node-liabilityIndex = Kostnad per invånare, index
node-invoicedIndex = Fakturerat per invånare, index
node-contactsIndex = Kontakter per invånare, index
node-contactsPerInhabitant = Nivån som läggs på alla regioner
node-projectedLiability = Kostnad vid samma nivå
node-projectedInvoiced = Fakturerat vid samma nivå
node-projectedContacts = Kontakter vid samma nivå
node-sumOfNumerators = Regionernas summa, täljare
node-sumOfDenominators = Regionernas summa, nämnare
node-indexBase = Basen 100
node-indexBaseAmount = Rikets publicerade tal
node-indexBasePopulation = Rikets befolkning

## Vad siffrorna betyder

about-claim = Ett tal som någon annan har publicerat. Det är inte uträknat här.
about-place = Plats 1 har högst värde, vilket varken behöver vara bra eller dåligt. En region ligger säkert högre än en annan bara när hela dess intervall gör det.
about-contacts = Digitala möten som vårdregionen har fakturerat, oavsett yrke.
about-payableContacts = Kontakter som hemregionen betalar för, när bara kvalificerad vård ersätts.
about-gross = Kronor. Antalet kontakter som hemregionen betalar för, gånger pris, före avdrag för patientavgifter.
about-fees = Kronor. De patientavgifter som ingår i priset, och som hemregionen därför inte betalar.
about-liability = Kronor. Antalet kontakter som hemregionen betalar för, gånger pris, minus de patientavgifter som ingår i priset.
about-centrePart = Kronor. Det som patienternas vårdcentraler ska betala.
about-centralPart = Kronor. Det som blir kvar att betala centralt, när vårdcentralerna har betalat sin del. Ett minus betyder att de betalar mer än kontakterna kostar regionen.
about-careSide = Kronor. Det som vårdgivarna och vårdregionen sammanlagt får från hemregionen och patienterna.
about-invoiced = Kronor. Det belopp som vårdregionen har fakturerat, så som det fyllts i.
about-invoicedLessGross = Kronor. Ett minus betyder att mindre är fakturerat än antal gånger pris.
about-invoicedLessGrossPerContact = Kronor per kontakt. Ett minus betyder att mindre är fakturerat än antal gånger pris.
about-liabilityPerContact = Kronor per kontakt: hemregionens kostnad delad med alla fakturerade kontakter.
about-grossPerContact = Kronor per kontakt: antal gånger pris, före avgifter, delat med alla fakturerade kontakter.
about-invoicedPerContact = Kronor per kontakt: fakturerat belopp delat med antal kontakter.
about-liabilityPerPayableContact = Kronor per kontakt som hemregionen betalar för, när bara kvalificerad vård ersätts.
about-liabilityPerInhabitant = Kronor per invånare: hemregionens kostnad delad med befolkningen.
about-invoicedPerInhabitant = Kronor per invånare: fakturerat belopp delat med befolkningen.
about-liabilityPerPatient = Kronor per patient: hemregionens kostnad delad med antal patienter. En patient kan ha flera kontakter.
about-invoicedPerPatient = Kronor per patient: fakturerat belopp delat med antal patienter. En patient kan ha flera kontakter.
about-contactsPerThousand = Antal kontakter per 1 000 invånare.
about-liabilityShareOfPrimaryCare = Procent: hemregionens kostnad som andel av nettokostnaden för primärvård samma år.
about-invoicedShareOfPrimaryCare = Procent: fakturerat belopp som andel av nettokostnaden för primärvård samma år.
about-liabilityIndex = Index: hemregionens kostnad per invånare, där basen är 100.
about-invoicedIndex = Index: fakturerat belopp per invånare, där basen är 100.
about-contactsIndex = Index: kontakter per invånare, där basen är 100.
about-projectedLiability = En framskrivning: samma kostnad per invånare lagd på den här regionens befolkning. Det är inte en uppgift om regionen.
about-projectedInvoiced = En framskrivning: samma fakturerade belopp per invånare lagt på den här regionens befolkning. Det är inte en uppgift om regionen.
about-projectedContacts = En framskrivning: lika många kontakter per invånare i den här regionens befolkning. Det är inte en uppgift om regionen.
about-ratio = Hur många gånger så högt det högsta värdet är som det lägsta. Bara värden som går att jämföra ingår: samma månader, samma slags uppgift, och räknade på samma sätt. Ett förbehåll om vad som inte ingår står vid varje tal.
about-weighted = Vägt medel: regionernas tal läggs först ihop, och den ena summan delas sedan med den andra. Stora regioner väger därför tyngre. Bara regioner med värde ingår.
about-unweighted = Ovägt medel: medelvärdet av regionernas värden, där alla räknas lika. Bara regioner med värde ingår.
about-median = Median: det mittersta när regionernas värden ordnas från lägst till högst. Är antalet jämnt är det medelvärdet av de två mittersta.
about-feeInPrice = Avdraget blir aldrig större än priset.
about-meanFeeWithinPrice = Avgiften gånger den andel av kontakterna där den betalades.
about-meanFee = Avgiften gånger den andel av kontakterna där den betalades.
about-netPrice = Priset minus den avgift som ingår i det är vad hemregionen betalar för en kontakt.
about-indexBase = Det som index jämförs med.

## Varifrån talen kommer

fact-own = Egen uppgift.
fact-own-list = Ur din egen prislista.
fact-own-population = Egen uppgift, avser { $day }.
fact-own-net-cost = Egen uppgift, avser { $year }.
fact-price-list = Prislista: { $series }. { $validity }.
fact-beyond-confirmed = Senast bekräftad { $day }. Perioden går längre än så, och priset antas vara oförändrat.
fact-fee =
    { $open ->
        [yes] Avgiften bestäms av vårdregionen, här { $region }. Den gäller från { $from } och tills vidare.
       *[no] Avgiften bestäms av vårdregionen, här { $region }. Den gäller från { $from } till och med { $to }.
    }
fact-fee-unknown-yes = Ingen avgift är angiven. Den ingår i priset, och avdraget blir aldrig större än priset.
fact-fee-unknown-no = Ingen avgift är angiven. Den kommer utöver priset.
fact-fee-unknown-unknown = Ingen avgift är angiven.
fact-fee-inclusion = Prislistan säger inte om patientavgiften ingår i priset.
fact-fee-on-top = Avgiften kommer utöver priset, så inget dras av.
fact-charge = Beloppet är det som { $region } låter vårdcentralen betala.
fact-charge-unknown = Inget belopp är angivet för yrket.
fact-share-unknown = Andelen är inte ifylld, och den publiceras inte.
fact-mix = Källa till andelen: ”{ $mix }”. Den är avrundad, och en enskild region kan ligga annorlunda.
fact-mix-unknown = Hur kontakterna fördelar sig är inte känt. Den här delen kan omfatta alla kontakter eller inga.
fact-stretch-share = Priset eller avgiften ändras under perioden, och det är inte känt när kontakterna ägde rum.
fact-days = { $days }, båda dagarna inräknade.
fact-population = Folkmängd { $day }.
fact-population-earlier = Folkmängd { $day }. Uppgift för { $wanted } saknas i underlaget, så den närmast tidigare används.
fact-net-cost = Nettokostnad för primärvård { $year }.
fact-claim = Publicerad uppgift: { $measure }, { $region }, { $period }. Status: { $status }.
fact-rounded = ”{ $stated }” är avrundat i källan: det verkliga talet ligger mellan { $low } och { $high }.
fact-exact = Källan anger talet utan avrundning.
fact-about = Källan anger { $stated }. Hur nära det verkliga talet ligger framgår inte.
fact-at-least = Källan anger { $stated }: det verkliga talet kan vara större.
fact-over = Källan anger { $stated }: det verkliga talet är något större.
fact-at-most = Källan anger { $stated }: det verkliga talet kan vara mindre.
fact-almost = Källan anger { $stated }: det verkliga talet är något mindre.
fact-scope = Omfattning: { $scope }.

## Intervall och avrundning

bounds-lead = Uppgifterna nedan är inte exakt kända. Deras lägsta och högsta värden prövas i alla kombinationer. Intervallet går från det minsta till det största resultatet.
bounds-none = Uppgifterna nedan saknar lägsta eller högsta värde. Därför går det inte att säga hur litet eller stort resultatet kan vara.
bounds-wider = Kombinationerna är för många för att alla ska prövas. Det rätta värdet ligger säkert i intervallet, men intervallet kan vara vidare än nödvändigt.
bound-input = { $name }: { $range }
bound-share = { $name }: mellan 0 och 100 %
bound-unknown = { $name }: uppgift saknas
bound-mixShare =
    { $places ->
        [one] Kontakternas yrke är inte känt.
       *[other] Hur kontakterna fördelar sig är inte känt. { $places } fall prövas: i varje fall hör alla kontakter till en enda del.
    }
bound-stretchShare = När kontakterna ägde rum är inte känt. { $places } fall prövas: i varje fall ligger alla kontakter i en enda delperiod.
bound-fee = Om patientavgiften ingår i priset är inte känt: båda fallen prövas.
rounding-once = Allt räknas exakt. Talet avrundas en enda gång, när det visas. En halv avrundas uppåt, eller nedåt om talet är negativt.
rounding-outwards = Intervallets ändar avrundas utåt: den lägsta nedåt och den högsta uppåt.
rounding-before = Före avrundning: { $figure }
rounding-split = I fördelningen i kronor står { $whole }. Där avrundas delarna först nedåt. De kronor som då fattas läggs på de delar som förlorade mest, så att delarna tillsammans blir totalen.
rounding-place = Platserna bestäms av de exakta talen, inte av de avrundade.

## Plats

place-title = Plats, { $measure }
place-region = { $region } { $figure }
place-own = Regionens eget värde: { $region }
place-surely =
    { $count ->
        [0] Ingen annan region ligger säkert högre.
        [one] En region ligger säkert högre: { $regions }
       *[other] { $count } regioner ligger säkert högre: { $regions }
    }
place-perhaps =
    { $count ->
        [0] Ingen ytterligare region kan ligga högre.
        [one] En region till kan ligga högre: { $regions }
       *[other] { $count } regioner till kan ligga högre: { $regions }
    }
place-others =
    { $count ->
        [0] Ingen annan region ligger säkert lika högt eller lägre.
        [one] En region ligger säkert lika högt eller lägre: { $regions }
       *[other] { $count } regioner ligger säkert lika högt eller lägre: { $regions }
    }
place-is = Alltså plats { $best } av { $covered }.
place-between = Alltså plats { $best }–{ $worst } av { $covered }: plats { $best } om bara de som säkert ligger högre räknas, plats { $worst } om även alla som kan ligga högre räknas.
