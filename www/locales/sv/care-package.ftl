### Vårdpaket: egenmonitorering och egenvård på ordination som paket.

## Svaret

care-package-title = Vårdpaket
package-about = Ett vårdpaket är en produkt för egenmonitorering eller egenvård på ordination tillsammans med vårdbesök under ett antal månader. Har vårdgivaren avtal med en region betalar patienten patientavgift och hemregionen resten av besöken. Utan avtal betalar patienten själv, eller en försäkring.
package-answer-none = Vem betalar vad för ett vårdpaket?
package-answer =
    { $months ->
        [one] Under en månad
       *[other] Under { $months } månader
    } betalar { $with ->
        [patient-region] patienten { $withPatient } och hemregionen { $withRegion }
       *[patient-region-insurer] patienten { $withPatient }, hemregionen { $withRegion } och försäkringen { $withInsurer }
    } med regionalt avtal. Utan avtal betalar { $without ->
        [patient] patienten { $withoutPatient }
        [region] hemregionen { $withoutRegion }
        [insurer] försäkringen { $withoutInsurer }
        [patient-region] patienten { $withoutPatient } och hemregionen { $withoutRegion }
        [patient-insurer] patienten { $withoutPatient } och försäkringen { $withoutInsurer }
        [region-insurer] hemregionen { $withoutRegion } och försäkringen { $withoutInsurer }
        [patient-region-insurer] patienten { $withoutPatient }, hemregionen { $withoutRegion } och försäkringen { $withoutInsurer }
       *[none] ingen något
    }.
package-answer-with =
    { $months ->
        [one] Under en månad
       *[other] Under { $months } månader
    } betalar { $with ->
        [patient-region] patienten { $withPatient } och hemregionen { $withRegion }
       *[patient-region-insurer] patienten { $withPatient }, hemregionen { $withRegion } och försäkringen { $withInsurer }
    } med regionalt avtal. Vad paketet kostar utan avtal är inte ifyllt.
package-answer-without =
    { $months ->
        [one] Under en månad
       *[other] Under { $months } månader
    } betalar { $without ->
        [patient] patienten { $withoutPatient }
        [region] hemregionen { $withoutRegion }
        [insurer] försäkringen { $withoutInsurer }
        [patient-region] patienten { $withoutPatient } och hemregionen { $withoutRegion }
        [patient-insurer] patienten { $withoutPatient } och försäkringen { $withoutInsurer }
        [region-insurer] hemregionen { $withoutRegion } och försäkringen { $withoutInsurer }
        [patient-region-insurer] patienten { $withoutPatient }, hemregionen { $withoutRegion } och försäkringen { $withoutInsurer }
       *[none] ingen något
    } utan avtal. Vad paketet kostar med regionalt avtal är inte ifyllt.
package-answer-mend =
    { $count ->
        [one] En uppgift behöver rättas innan det går att räkna.
       *[other] { $count } uppgifter behöver rättas innan det går att räkna.
    }
package-scope = Alla belopp gäller en patient, om inget annat står. Det är vad var och en betalar, inte vad vården kostar att ge.
package-lacks = Det här saknas:
package-to-mend = Att rätta
package-now = Med avtal: patienten { $withPatient }, regionen { $withRegion }

## Räkneexemplet

package-example = Fyll i ett räkneexempel
package-example-about = Fälten är tomma från början. Räkneexemplet fyller i ett påhittat paket med runda tal. Besökspriset med avtal, patientavgiften och högkostnadsskyddet i det är publicerade, med källa.
package-example-mark = Räkneexempel
package-example-made-up = Paketets längd, besöken, produktens pris, priset utan avtal och antalet patienter är påhittade runda tal. Besökspriset med avtal, patientavgiften och högkostnadsskyddet är publicerade.
package-clear = Töm alla fält

## Formuläret

package-inputs = Paketet och villkoren
package-bundle = Paketet
package-months = Antal månader
package-choose = Välj
package-visits = Antal besök
package-visits-hint = Vårdbesöken i hela paketet, för en patient.
package-spread = Hur besöken fördelas
package-spread-evenly = Jämnt över månaderna
package-spread-evenly-about = Går det inte jämnt upp läggs de överblivna besöken först.
package-spread-monthly = Månad för månad
package-monthly = Besök varje månad
package-monthly-hint = Skriv 0 för en månad utan besök.
package-monthly-first = Välj först antal månader.
package-visits-in = Besök i månad { $month }
package-month-number = Månad { $month }
package-product = Produkten
package-product-hint = Till exempel en mätare eller en app. Lämna tomt om paketet inte har någon produkt som kostar.
package-product-once = Pris en gång, kr
package-product-monthly = Pris per månad, kr
package-product-with = Med avtal betalas produkten av
package-product-without = Utan avtal betalas produkten av
package-payer-patient = Patienten
package-payer-region = Hemregionen
package-payer-insurer = En försäkring
package-agreement = Med regionalt avtal
package-list = Pris per besök
package-list-hint = Det som hemregionen faktureras.
package-list-own = Eget pris
package-list-from = Från { $from }: { $series }
package-profession = Vem patienten möter
package-profession-hint = Priset och avgiften beror på yrket.
package-visit-price = Pris per besök, kr
package-price-used = { $price } per besök. { $feeIncluded ->
        [yes] Patientavgiften ingår i priset.
        [no] Patientavgiften kommer utöver priset.
       *[unknown] Om patientavgiften ingår i priset är inte känt. Regionens del blir ett intervall.
    }
package-fee-included = Ingår patientavgiften i priset?
package-exempt = Patientens avgift
package-exempt-no = Betalar patientavgift
package-exempt-yes = Betalar ingen avgift
package-exempt-yes-about = Barn, den som har fyllt 85 och den som har frikort. Åldersgränsen för barn skiljer sig mellan regionerna.
package-fee-from = Patientavgift per besök
package-fee-from-hint = Avgiften bestäms av vårdregionen, den region där vårdgivaren har sitt avtal.
package-fee-own = Egen avgift
package-fee-period =
    { $open ->
        [yes] { $region }, från { $from }
       *[no] { $region }, { $days }
    }
package-fee = Avgift per besök, kr
package-fee-used = { $fee } per besök.
package-cap-of = Högkostnadsskydd
package-cap-hint = Så mycket kan patientens avgifter bli under tolv månader. Därefter är besöken avgiftsfria. Andra vårdbesök räknas också av, men är inte med här om du inte fyller i dem nedan.
package-cap-year =
    { $open ->
        [yes] { $cap }, från { $from }
       *[no] { $cap }, { $years }
    }
package-cap-own = Eget belopp
package-cap-none = Räkna utan tak
package-cap = Högsta avgift under tolv månader, kr
package-before = Avgifter som redan är betalda
package-before-hint = Om patienten redan har betalat avgifter som räknas in i högkostnadsskyddet.
package-fees-before = Betalda avgifter, kr
package-months-left = Månader kvar av de tolv
package-without = Utan avtal
package-payer = Abonnemang och besök betalas av
package-subscription = Abonnemang eller premie per månad, kr
package-own-visit-price = Pris per besök, kr
package-own-visit-price-hint = Lämna tomt om besöken ingår i abonnemanget.
package-start-fee = Startavgift, kr
package-without-hint = Priserna sätts av företaget och finns inte i sidans källor. Fyll i minst abonnemang eller pris per besök.
package-replaced = Vad paketet ersätter
package-replaced-hint = Om paketet gör att andra besök inte behövs kan du ställa dem mot det som hemregionen betalar. Hur många de är finns inte publicerat.
package-replaced-visits = Antal besök som ersätts
package-replaced-price = Pris för ett sådant besök, kr
package-replaced-offered = Publicerade priser att utgå från:
package-replaced-use = Använd { $price }
package-reach = Räckvidd
package-reach-of = Hur många får paketet?
package-reach-none = Räkna bara på en patient
package-reach-unit = Ett antal patienter, till exempel på en vårdcentral
package-reach-region = En andel av invånarna i en region
package-reach-nation = En andel av invånarna i riket
package-people = Antal patienter
package-region = Region
package-share = Andel av invånarna, %
package-share-hint = Andelen är din. Sidans källor säger inget om den.

## Vem betalar vad

package-paid = Vem betalar vad
package-side-with = Med avtal
package-side-without = Utan avtal
package-difference = Skillnad
package-difference-about = Skillnaden är med avtal minus utan avtal.
package-who = Betalas av
package-who-patient = Patienten
package-who-region = Hemregionen
package-who-insurer = Försäkringen
package-who-total = Totalt
package-fees = Patientavgifterna blir { $fees }. De når inte högkostnadsskyddet.
package-fees-capped = Patientavgifterna blir { $fees }. Utan högkostnadsskydd hade de blivit { $uncapped }. Taket nås i månad { $month }.
package-fees-exempt = Patienten betalar ingen avgift. Hemregionen betalar hela besökspriset.
package-bars-label = Vem betalar vad för ett vårdpaket, med och utan regionalt avtal
package-bars-range = Ett belopp som är ett intervall ritas vid sin övre gräns.
package-as-table = Samma tal står i tabellen.
package-months-title = Månad för månad
package-months-about = Vad som betalas varje månad, för en patient.
package-month = Månad
package-month-visits = Besök

## Hur många besök som behövs

package-even = Hur många besök krävs för att avtalet ska löna sig?
package-even-about = Alla antal från 0 till { $searched } besök är prövade, jämnt fördelade över månaderna.
package-even-of-patient = För patienten
package-even-of-region = För hemregionen
package-even-patient =
    { $kind ->
        [never] Patienten betalar mer med avtal än utan, hur många besöken än är.
        [always] Patienten betalar aldrig mer med avtal än utan, hur många besöken än är.
        [from] Vid { $from } besök och fler betalar patienten inte mer med avtal än utan.
        [to] { $to ->
            [0] Bara utan besök betalar patienten inte mer med avtal än utan.
            [one] Vid högst ett besök betalar patienten inte mer med avtal än utan.
           *[other] Vid högst { $to } besök betalar patienten inte mer med avtal än utan.
        }
       *[between] Vid { $from }–{ $to } besök betalar patienten inte mer med avtal än utan.
    }
package-even-region =
    { $kind ->
        [never] Hemregionen betalar mer för paketet än vad de ersatta besöken kostar, hur många besöken i paketet än är.
        [always] Hemregionen betalar aldrig mer för paketet än vad de ersatta besöken kostar.
        [from] Vid { $from } besök och fler betalar hemregionen inte mer än vad de ersatta besöken kostar.
        [to] { $to ->
            [0] Bara utan besök betalar hemregionen inte mer än vad de ersatta besöken kostar.
            [one] Vid högst ett besök betalar hemregionen inte mer än vad de ersatta besöken kostar.
           *[other] Vid högst { $to } besök betalar hemregionen inte mer än vad de ersatta besöken kostar.
        }
       *[between] Vid { $from }–{ $to } besök betalar hemregionen inte mer än vad de ersatta besöken kostar.
    }
package-even-point-patient =
    { $visits ->
        [one] Vid ett besök: { $with } med avtal, { $against } utan.
       *[other] Vid { $visits } besök: { $with } med avtal, { $against } utan.
    }
package-even-point-region =
    { $visits ->
        [one] Vid ett besök: { $with } för paketet, { $against } för de ersatta besöken.
       *[other] Vid { $visits } besök: { $with } för paketet, { $against } för de ersatta besöken.
    }
package-even-unknown = Det går inte att säga: { $reason }.
package-even-fill-in = Fyll i det

## Räckvidd

package-reach-title = För alla som får paketet
package-reach-people =
    { $of ->
        [unit] { $people } patienter, som du har angett.
       *[population] { $people } patienter: den andel du har angett av invånarna { $day }.
    }
package-reach-assumes = Talen förutsätter att alla får likadana paket och betalar likadana avgifter.

## Publicerade villkor

package-published = Publicerat om vårdpaket
package-published-about = Företag säljer en produkt tillsammans med flera besök och fakturerar hemregionen per besök. En patient kan alltså ha flera kontakter. Produktens pris, abonnemang och hur många som får paket finns inte i sidans källor.
package-caps = Högkostnadsskyddet år för år
package-caps-about = Högsta sammanlagda patientavgift under tolv månader. Några regioner kan ha haft lägre belopp.
package-caps-years = År
package-caps-amount = Högsta avgift
package-caps-from = { $from } och senare

## Varför en uppgift saknas

package-missing-no_months = antal månader är inte ifyllt
package-missing-no_visits = antal besök är inte ifyllt
package-missing-no_agreement = villkoren med avtal är inte ifyllda
package-missing-no_visit_price = priset per besök är inte ifyllt
package-missing-no_fee = patientavgiften är inte ifylld
package-missing-no_other_way = vem som betalar utan avtal är inte ifyllt
package-missing-no_subscription_or_price = varken abonnemang eller pris per besök är ifyllt
package-missing-no_replaced = besöken som paketet ersätter är inte ifyllda
package-missing-no_reach = hur många som får paketet är inte ifyllt
package-missing-not_exact = en uppgift som det hänger på är ett intervall

## Fel i uppgifterna

package-months_out_of_range = Paketet kan vara mellan 1 och 36 månader långt.
package-months_left_out_of_range = Av de tolv månaderna kan 1 till 12 vara kvar.
package-too_many_visits = Ett paket kan ha högst 1 000 besök.
package-monthly_length = Antalet månader med besök stämmer inte med paketets längd.
package-not_exact = Skriv ett bestämt antal, inte ett intervall.
    .hint = Besöken fördelas ett och ett över månaderna.
package-fee_above_price = Patientavgiften är högre än priset som den ska ingå i.
    .hint = Välj en lägre avgift eller ett högre pris, eller ange att avgiften kommer utöver priset.
package-unknown_price = Prislistan har inget pris för det yrket.
    .hint = Välj ett annat yrke, en annan prislista eller ett eget pris.
package-unknown_fee = Källan har ingen avgift för det yrket.
    .hint = Välj en annan avgift, eller skriv en egen.
package-unknown_cap = Det högkostnadsskyddet finns inte bland sidans uppgifter.
package-before_above_cap = De betalda avgifterna är högre än högkostnadsskyddet.
    .hint = Har patienten nått taket betalar hon eller han ingen avgift: välj det i stället.
