### Svar på interpellation: bladet, det som väljs till det, och det som följer med när det kopieras.

## Att välja

sheet-controls = Vad svaret ska innehålla
sheet-controls-about = Uppgifterna är desamma som under Räkna. Ändras de här ändras de också där.
sheet-region = Vilken region gäller svaret?
sheet-include = Siffror i svaret
sheet-wording = Frågan och brevhuvudet
sheet-question-label = Frågan, som den ska stå i svaret
sheet-to = Till
sheet-from = Från
sheet-date = Datum
sheet-ways-out = Använd svaret
sheet-print = Skriv ut
sheet-copy-html = Kopiera till Word
sheet-copy-text = Kopiera som text
sheet-copied-html = Svaret är kopierat. Klistra in det i ett dokument.
sheet-copied-text = Svaret är kopierat som text. Klistra in det i ett brev.
sheet-copy-failed = Webbläsaren lät inte sidan kopiera. Markera svaret och kopiera det själv.
sheet-receipt-failed = Kvittot kunde inte göras, så svaret saknar kvittonummer. Kontrollera uppkopplingen och öppna svaret igen.
sheet-check = Kontrollera innan du lämnar svaret
sheet-rounding =
    Talet är avrundat i källan: det verkliga talet ligger i intervallet { $range }. Svaret räknar med exakt det tal som är ifyllt.
sheet-rounding-use = Räkna med källans avrundning
sheet-empty = Det finns inga uppgifter om { $payer } att svara med ({ $period }).
sheet-empty-any = Det finns inga uppgifter att svara med.
sheet-empty-case = Använd den publicerade uppgiften: { $name }
sheet-empty-calculate = Fyll i uppgifter under Räkna
sheet-mend-calculate = Rätta under Räkna

## Bladet

sheet-title = Svar på interpellation
sheet-question-title = Fråga
sheet-question =
    { $year ->
        [yes] Vilken kostnad hade { $payer } för digital utomlänsvård år { $period }?
       *[no] Vilken kostnad hade { $payer } för digital utomlänsvård under perioden { $period }?
    }
sheet-question-any = Vad kostade digital utomlänsvård?
sheet-answer = Svar
sheet-answer-rates =
    { $count ->
        [1] Det är { $one }.
        [2] Det är { $one } och { $two }.
       *[3] Det är { $one }, { $two } och { $three }.
    }
sheet-answer-left-out =
    { $figures ->
        [0] Inga siffror är valda till svaret.
       *[other] Siffrorna i svaret står i tabellen.
    }
sheet-figures = Siffror
sheet-column-figure = Siffra
sheet-column-value = Värde
sheet-column-notes = Not
sheet-note-number = Not { $number }
sheet-range =
    { $wider ->
        [yes] ({ $range }, vidare än nödvändigt)
       *[no] ({ $range })
    }
sheet-value-amount = { $number }
sheet-value-share = { $number }
sheet-value-contacts = { $number } kontakter
sheet-value-patients = { $number } patienter
sheet-value-per-contact = { $number } per kontakt
sheet-value-per-paid-contact = { $number } per ersatt kontakt
sheet-value-per-patient = { $number } per patient
sheet-value-per-inhabitant = { $number } per invånare
sheet-value-per-thousand = { $number } per 1 000 invånare
sheet-value-index = { $number } (basen är 100)

## Noter

sheet-notes = Noter
sheet-own = egen uppgift
sheet-source =
    { $count ->
        [one] Källa: { $sources }.
       *[other] Källor: { $sources }.
    }
sheet-note-also-published =
    { $rounded ->
        [yes] Samma uppgift är publicerad ({ $status }), men avrundad: { $value }.
       *[no] Samma uppgift är publicerad ({ $status }): { $value }.
    }

## Vad vi inte kan skilja ut

sheet-limits = Vad vi inte kan skilja ut
sheet-patients-not-contacts = Patienter är inte kontakter. En patient kan ha flera kontakter, så kostnaden per patient säger inte vad en kontakt kostar.
sheet-missing-invoicedPerContact =
    { $reason ->
        [no_contacts] Kostnaden per kontakt är inte känd: antalet kontakter saknas.
        [no_price] Kostnaden per kontakt är inte känd: pris saknas.
        [zero_contacts] Kostnaden per kontakt går inte att ange: det finns inga kontakter.
       *[other] Kostnaden per kontakt är inte känd.
    }
sheet-missing-invoicedPerPatient =
    { $reason ->
        [no_patients] Kostnaden per patient är inte känd: antalet patienter saknas.
        [zero_patients] Kostnaden per patient går inte att ange: det finns inga patienter.
       *[other] Kostnaden per patient är inte känd.
    }
sheet-missing-invoicedPerInhabitant =
    { $reason ->
        [no_population] Kostnaden per invånare är inte känd: befolkningen saknas i underlaget.
       *[other] Kostnaden per invånare är inte känd.
    }
sheet-single-contacts = Underlaget består av summor. Det går inte att kontrollera enskilda kontakter eller att se hur många som var kvalificerad vård, alltså inte bara rådgivning eller administration.
sheet-recommended = Priserna är en rekommendation från { $decider }. En region kan ha beslutat om andra priser.
sheet-other-period = { $measure }: { $value } är publicerat för { $published }, inte för { $period }.
sheet-scope = Om den publicerade uppgiften: { $scope }.
sheet-referrals =
    { $scope ->
        [none] Regionens { $number } remisser är inte kontakter eller patienter. Kostnaden delas därför inte med dem.
       *[other] Regionens { $number } remisser ({ $scope }) är inte kontakter eller patienter. Kostnaden delas därför inte med dem.
    }
sheet-competing-contacts = Källorna uppger olika antal kontakter för samma period: { $values }.
sheet-competing-invoiced = Källorna uppger olika belopp för samma period: { $values }.
sheet-competing-patients = Källorna uppger olika antal patienter för samma period: { $values }.
sheet-finding-fee-unknown = Patientavgiften är okänd, så hemregionens kostnad är ett intervall.
sheet-finding-fee-paying_share_unknown = Hur stor andel av kontakterna som patienten betalade avgift för är inte känt, så hemregionens kostnad är ett intervall.
sheet-finding-mix-rounded_shares = Fördelningen på yrken är bara känd som avrundade andelar för riket. En enskild region kan ligga annorlunda.
sheet-finding-payable-share_unknown = Hur stor andel som är kvalificerad vård är inte känt, så kostnaden är ett intervall.
sheet-finding-price_list-profession_not_named = Prislistan ”{ $list }” nämner inte { $profession }. Vilket pris som gäller är inte känt.
sheet-regions-without = { $missing } av { $all } regioner saknar uppgift för perioden.
sheet-regions-named = Uppgift för perioden saknas för { $regions }.

## Jämförelse

sheet-compare = Jämfört med andra regioner
sheet-compare-coverage =
    { $covered ->
        [0] { $payer } rangordnas inte mot andra regioner: ingen av de { $all } regionerna har uppgift om { $measure } ({ $period }).
       *[other] { $payer } rangordnas inte mot andra regioner: bara { $covered } av { $all } har uppgift om { $measure } ({ $period }). Att uppgift saknas betyder inte att värdet är noll.
    }
sheet-compare-overlap = { $payer } rangordnas inte mot andra regioner: i { $measure } ({ $period }) kan platsen vara { $best }–{ $worst } av { $all }, eftersom regionernas intervall går in i varandra.
sheet-compare-place = { $payer } ligger på plats { $best } av { $all } i { $measure } ({ $period }). Plats 1 har högst värde, vilket varken behöver vara bra eller dåligt.
sheet-compare-shared =
    { $others ->
        [one] { $payer } delar plats { $best } av { $all } med { $others } annan region i { $measure } ({ $period }). Plats 1 har högst värde, vilket varken behöver vara bra eller dåligt.
       *[other] { $payer } delar plats { $best } av { $all } med { $others } andra regioner i { $measure } ({ $period }). Plats 1 har högst värde, vilket varken behöver vara bra eller dåligt.
    }
sheet-compare-equal = { $payer } rangordnas inte mot andra regioner: alla { $all } regioner har samma värde i { $measure } ({ $period }).
sheet-compare-means = För de { $regions } regioner som har uppgift är det vägda medelvärdet { $weighted } och det ovägda { $unweighted }.
sheet-compare-nation-itself = Svaret gäller hela riket och jämförs därför inte med enskilda regioner.
sheet-compare-nation-invoiced = Fakturerat belopp per invånare har index { $index } (riket { $year } = 100).
sheet-compare-nation-liability = Kostnaden per invånare har index { $index } (riket { $year } = 100).
sheet-compare-nation-contacts = Antalet kontakter per invånare har index { $index } (riket { $year } = 100).
sheet-compare-nation-other = Om riket finns ingen publicerad uppgift för { $period } i underlaget; den senaste gäller { $year }. Olika perioder jämförs inte.

## Hänvisning

sheet-citation = Beräknat med Utomlänskollen { $version }, med uppgifter granskade { $day }.
sheet-receipt = Kvitto { $receipt }.
sheet-link = Beräkningen öppnas med den här länken:

## Underlag

sheet-basis = Underlag
sheet-basis-about = Alla steg bakom siffrorna i svaret, i den ordning de räknas. Talen visas avrundade men räknas exakt.
sheet-steps = Steg för steg
sheet-column-step = Steg
sheet-column-calculation = Uträkning
sheet-column-origin = Bygger på
sheet-from-sources = källa { $sources }
sheet-from-steps = steg { $steps }
sheet-from-nobody = uppgift saknas

## Det som är gjort i andra vyer

sheet-beside = Ta med från andra vyer
sheet-beside-scenario = Scenario
sheet-beside-models = Ersättningsmodeller
sheet-beside-care-package = Vårdpaket
sheet-beside-value = { $number }
sheet-beside-remarks = Vad som är ändrat, antaget och inte ingår
sheet-scenario-figures = Scenariot i siffror
sheet-models-figures = Ersättningsmodellerna i siffror
sheet-care-package-figures = Vårdpaketet i siffror
