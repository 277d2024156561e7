### Vyn Scenario: vad händer med kostnaden om en regel ändras?

## Svaret

scenario-title = Scenario
scenario-start = Vad händer med kostnaden om en regel ändras?
scenario-start-about = Lägg till en eller flera ändringar, så räknas samma kontakter om. Inget ändras förrän du själv har lagt till det.
scenario-nothing = Lägg till en ändring, så visas skillnaden här.
scenario-mend =
    { $count ->
        [one] En uppgift i scenariot behöver rättas innan svaret kan visas.
       *[other] { $count } uppgifter i scenariot behöver rättas innan svaret kan visas.
    }
scenario-unknown = Med { $name } går kostnaden { $period } inte att räkna ut: { $reason }.
scenario-before-unknown = Skillnaden går inte att räkna ut: kostnaden i utgångspunkten är inte känd ({ $reason }).
scenario-same = Med { $name } blir kostnaden lika stor som i utgångspunkten: { $before } ({ $period }).
scenario-less = Med { $name } skulle digital utomlänsvård { $period } kosta { $payer } { $after } i stället för { $before }: { $size } mindre{ $known ->
        [yes] { " " }({ $percent })
       *[no] { "" }
    }.
scenario-more = Med { $name } skulle digital utomlänsvård { $period } kosta { $payer } { $after } i stället för { $before }: { $size } mer{ $known ->
        [yes] { " " }({ $percent })
       *[no] { "" }
    }.
scenario-either = Med { $name } skulle digital utomlänsvård { $period } kosta { $payer } { $after } i stället för { $before }. Om det blir mer eller mindre går inte att säga: skillnaden är { $size }.
scenario-per-point = Varje procentenhet av den ersättningsberättigade andelen är värd { $amount }.
scenario-elsewhere = I beloppet ingår { $amount } för vård på annat håll.

## Utgångspunkten

scenario-baseline = Utgångspunkt
scenario-baseline-case = { $case }, { $amount }.
scenario-baseline-own = { $region } { $period }, { $amount }.
scenario-baseline-table =
    { $count ->
        [one] tabellen i Räkna, { $count } region, { $period }.
       *[other] tabellen i Räkna, { $count } regioner, { $period }.
    }
scenario-baseline-edit = Ändra i Räkna
scenario-no-baseline = Ett scenario behöver något att utgå från.
scenario-no-baseline-about = Fyll i antal kontakter i Räkna, eller börja från en publicerad uppgift:
scenario-baseline-wrong = Något i Räkna behöver rättas först.
scenario-baseline-wrong-about = Scenariot räknar om det som står i Räkna. Där finns en uppgift som inte går att använda.
scenario-to-calculate = Till Räkna

## Scenarierna

scenario-tabs = Scenarier
scenario-number = Scenario { $number }
scenario-called-after =
    { $others ->
        [0] { $lever }
       *[other] { $lever } med mera
    }
scenario-add = Nytt scenario
scenario-most = { $count } scenarier är det mesta som kan jämföras. Ta bort ett för att göra ett nytt.
scenario-name = Namn på scenariot
scenario-copy = Gör en kopia
scenario-copy-name = { $name }, kopia
scenario-remove = Ta bort scenariot
scenario-changes = Ändringar
scenario-no-levers = Inga ändringar ännu.

## Välja en ändring

scenario-pick = Lägg till en ändring
scenario-pick-about = Förslag, beslut och publicerade värden med källa. Allt kan ändras efteråt.
scenario-pick-not-known = Inte känt: { $what }
scenario-pick-whole = Hela förslaget { $reform }
scenario-pick-whole-about = Lägger till { $count } ändringar på en gång.
scenario-pick-physical = { $doctor }. { $other }
scenario-two-prices = { $doctor }. { $other }
scenario-subject-prices = Andra priser
scenario-subject-prices-about = Samma kontakter, räknade med en annan prislista.
scenario-subject-qualified_care = Bara kvalificerad vård ersätts
scenario-subject-sou_2019_42 = SOU 2019:42
scenario-subject-sou_2019_42-about = Enhetlig avgift, val av vårdgivare i en annan region bara genom listning, och slut på enstaka digitala besök hos underleverantörer.
scenario-subject-ds_2023_27 = Ds 2023:27
scenario-subject-ds_2023_27-about = Hemregionen betalar inte för kontakter utan behovsbedömning, och patienten betalar hemregionens avgift.
scenario-subject-physical = Fysiskt i stället för digitalt
scenario-subject-physical-about = Samma kontakter, betalda som fysiska utomlänsbesök.
scenario-subject-bearer = Vem som bär kostnaden
scenario-subject-bearer-about = Hur kostnaden delas mellan regionen centralt och den vårdcentral där patienten är listad. Summan ändras inte.
scenario-subject-own = En egen ändring
scenario-subject-own-about = Alla ändringar som går att göra, tomma från början.

## Ändringarna

lever-list = Publicerad prislista
lever-list-about = En lista gäller för alla dagar, även utanför sin egen tid.
lever-list-assumed = Listans priser gäller hela perioden, även de dagar då den inte var i kraft. Antalet kontakter är detsamma.
lever-list-id = Vilken lista?
lever-series = Annan serie av prislistor
lever-series-about = Listorna gäller var och en för sina egna dagar.
lever-series-assumed = Varje lista gäller för sina egna dagar. Antalet kontakter är detsamma.
lever-series-id = Vilken serie?
lever-prices = Egna priser
lever-prices-about = För ett eller flera yrken. Övriga yrken behåller sitt pris.
lever-prices-assumed = Yrken utan eget pris behåller sitt. Antalet kontakter är detsamma.
lever-fee = Patientavgift
lever-fee-about = En annan avgift, lika för alla eller per yrke.
lever-fee-assumed = Lika många betalar avgift som förut, och antalet kontakter påverkas inte av avgiften.
lever-paying = Andel som betalar avgift
lever-paying-about = Hur stor del av kontakterna som patienten betalar avgift för.
lever-paying-assumed = Andelen är densamma för alla yrken.
lever-paying-hint = Tomt fält ger ett intervall från 0 till 100 procent.
lever-payable = Bara kvalificerad vård ersätts
lever-payable-about = Hemregionen betalar bara för en del av kontakterna.
lever-payable-assumed = Andelen är densamma för alla yrken. De övriga kontakterna görs fortfarande, men hemregionen betalar inte för dem.
lever-assessment = Hemregionen betalar inte när behovsbedömning saknas
lever-assessment-about = Vårdregionen bär då kostnaden.
lever-assessment-assumed = Andelen är densamma för alla yrken. Vårdregionen betalar för de kontakterna.
lever-assessment-share = Andel kontakter utan tillräcklig bedömning, %
lever-volume = Fler eller färre kontakter
lever-volume-about = För alla yrken eller yrke för yrke.
lever-volume-assumed = Kontakterna ändras lika mycket under hela perioden. Vart de tar vägen räknas inte med.
lever-volume-factor = Antal kontakter efter ändringen, % av dagens
lever-volume-factor-hint = 90 betyder 10 procent färre, 110 betyder 10 procent fler.
lever-elasticity = Kontakterna följer avgiften eller priset
lever-elasticity-about = Antalet ändras när avgiften eller priset ändras i samma scenario.
lever-elasticity-assumed = Sambandet är linjärt och lika för alla yrken.
lever-elasticity-of = Antalet kontakter beror på
lever-elasticity-of-fee = patientavgiften
lever-elasticity-of-price = priset
lever-elasticity-value = Elasticitet
lever-elasticity-hint = Hur många procent kontakterna ändras när avgiften eller priset höjs med 1 procent. −0,2 betyder 0,2 procent färre.
lever-ending = Kontakter som upphör
lever-ending-about = En del av kontakterna görs inte längre. Du anger vart de tar vägen.
lever-ending-assumed = Kontakterna som upphör fördelar sig på yrken som de övriga. Kostnaden på annat håll är antal gånger kostnad per kontakt.
lever-ending-share = Andel kontakter som upphör, %
lever-ending-where = Vart tar de vägen?
lever-ending-where-hint = De tre andelarna ska bli 100 procent tillsammans. Ingen av dem är publicerad för all digital utomlänsvård.
lever-ending-toPhysical = Ersätts av ett fysiskt besök, %
lever-ending-toDigital = Ersätts av hemregionens egen digitala vård, %
lever-ending-toSelfCare = Ersätts inte (egenvård), %
lever-ending-digital = Kostnad per kontakt i den egna digitala vården, kr
lever-physical = Kostnad per fysiskt besök, kr
lever-physical-hint = Vad besöket kostar hemregionen. Skriv 0 om vårdcentralen får betalt per listad person och inget mer för besöket.
lever-doctor = Läkare
lever-other = Övriga yrken
lever-followUp = Fysiska återbesök
lever-followUp-about = En del av kontakterna leder till ett fysiskt besök efteråt.
lever-followUp-assumed = Besöken tillkommer utöver utgångspunkten, där de inte är medräknade.
lever-followUp-share = Andel kontakter som följs av ett fysiskt besök, %
lever-centre = Vårdcentralens del
lever-centre-about = Vad den vårdcentral där patienten är listad betalar.
lever-centre-assumed = Hemregionens kostnad är densamma. Bara fördelningen inom regionen ändras.
lever-centre-all = Hela kostnaden
lever-centre-as = Som i { $region }
lever-remove = Ta bort
lever-choose = Välj
lever-as-before = som förut
lever-each-profession = Ange för varje yrke
lever-suggestions =
    { $count ->
        [one] En publicerad uppgift
       *[other] { $count } publicerade uppgifter
    }
lever-grounds = Antaganden och källor
lever-assumed = Antas
lever-not-known = Inte känt
lever-kinds = Vilka kontakter räknas som kvalificerad vård?
lever-kinds-about = Sorterat efter vad källorna säger. Listan är ett stöd när du bedömer andelen. Den räknas inte in av sig själv: hur vanliga kontakterna är har ingen publicerat.
lever-kinds-payable = Ersätts
lever-kinds-not_payable = Ersätts inte
lever-kinds-to_be_judged = Källorna ger inget tydligt svar
lever-kinds-open = Inte bedömt

## Resultatet

scenario-results = Resultat
provisions = Före och efter
provisions-about = Bara det som ändras.
provisions-none = Ingenting ändras.
provision = Bestämmelse
before = Före
after = Efter
difference = Skillnad
scenario-regions = Resultat per region
scenario-regions-one = Resultat
scenario-all = Alla tillsammans
effects = Varför ändras kostnaden?
effects-about = Skillnaden uppdelad i en bestämd ordning: en sak i taget byts ut. Delarna blir tillsammans exakt skillnaden.
effect = Del
break-even = När går det jämnt upp?
break-even-about = Värden där scenariot kostar lika mycket som utgångspunkten, ett i taget med allt annat lika.
tornado = Vad betyder mest?
tornado-about = Ett värde i taget flyttas mellan sina ändar, med allt annat lika. Det som bara har ett intervall hålls då i mitten av det. Vid staplarnas ändar står värdet som gav resultatet.
tornado-table = Samma värden som tabell
tornado-turned = Det som flyttas
tornado-low = Lägsta resultat
tornado-high = Högsta resultat
tornado-at = { $result } vid { $value }
tornado-step = Flytta även kända värden, ± %
tornado-step-hint = Tomt fält: bara det som har ett intervall flyttas.
tornado-nothing = Inget värde med ett intervall går att flytta. Skriv ovan hur mycket kända värden ska flyttas, till exempel 10.
side-by-side = Scenarierna bredvid varandra

scenario-no-result = Det går inte att räkna ut någon kostnad: ingen region har både kontakter och priser.
scenario-quoted = ”{ $name }”
scenario-payers = regionerna tillsammans
scenario-to-mend = Det här behöver rättas
scenario-field = { $lever }: { $part }
scenario-not-calculated = Något behöver rättas
scenario-left-out = Utan resultat, eftersom kontakter eller pris saknas: { $regions }.
scenario-all-figures = Alla tal för alla tillsammans
lever-waiting = Räknas inte med än: fyll i det som saknas.

provision-of = { $name }, { $profession }
provision-days = { $name }, { $days }
provision-price = Pris
provision-feeIncluded = Patientavgiften ingår i priset
provision-fee = Patientavgift
provision-payingShare = Andel som betalar avgift
provision-payableShare = Andel kvalificerad vård
provision-unassessedShare = Andel utan tillräcklig bedömning
provision-centreCharge = Vårdcentralens del
provision-volumeFactor = Antal kontakter, av dagens
provision-elasticity = Elasticitet
provision-endingShare = Andel kontakter som upphör
provision-toDigital = Till egen digital vård
provision-toPhysical = Till fysiskt besök
provision-toSelfCare = Till egenvård
provision-digitalCost = Kostnad, egen digital vård
provision-physicalCost = Kostnad, fysiskt besök
provision-followUpShare = Andel som följs av fysiskt besök
provision-followUpCost = Kostnad, fysiskt återbesök
provision-state-none = finns inte
provision-state-off = gäller inte
provision-state-all = hela kostnaden
provision-state-unknown = inte känt
provision-state-yes = ja
provision-state-no = nej
provision-elasticity-of =
    { $of ->
        [price] { $number } mot priset
       *[fee] { $number } mot avgiften
    }

scenario-figure = Tal
scenario-figure-contacts = Kontakter
scenario-figure-payableContacts = Ersatta kontakter
scenario-figure-gross = Brutto (antal × pris)
scenario-figure-fees = Patientavgifter i priset
scenario-figure-liability = Kostnad för digital utomlänsvård
scenario-figure-centrePart = varav vårdcentralernas del
scenario-figure-centralPart = varav centralt
scenario-figure-elsewhere = Vård på annat håll
scenario-figure-total = Kostnad
scenario-figure-careRegionPart = Vårdregionen bär
scenario-figure-careSide = Vårdgivarsidan får
scenario-figure-liabilityPerContact = Kostnad per kontakt
scenario-figure-liabilityPerInhabitant = Kostnad per invånare
scenario-figure-totalPerInhabitant = All kostnad per invånare

effect-volume = Antal kontakter
effect-mix = Fördelning på yrken
effect-payable = Vad som ersätts
effect-price = Priser
effect-fee = Patientavgifter
effect-elsewhere = Vård på annat håll
effect-volume-short = antal kontakter
effect-mix-short = fördelning på yrken
effect-payable-short = vad som ersätts
effect-price-short = priser
effect-fee-short = patientavgifter
effect-elsewhere-short = vård på annat håll
effects-sum = Hela skillnaden
effects-none = Ingen skillnad kommer av: { $what }.

break-even-price = Priset för { $profession }
break-even-priceFactor = Alla priser, av scenariots
break-even-payableShare = Andelen kontakter som ersätts
break-even-volumeFactor = Antalet kontakter, av scenariots
break-even-endingShare = Andelen kontakter som upphör
break-even-toPhysical = Andelen som ersätts av fysiska besök
break-even-followUpShare = Andelen som följs av ett fysiskt besök
break-even-at =
    { $known ->
        [yes] { $what }: { $at }. I scenariot är värdet { $current }.
       *[no] { $what }: { $at }.
    }
break-even-none = { $what }: { $why }.
break-even-none-always_higher = kostnaden blir högre vilket värde det än är
break-even-none-always_lower = kostnaden blir lägre vilket värde det än är
break-even-none-always_equal = kostnaden blir densamma vilket värde det än är
break-even-none-no_influence = kostnaden påverkas inte
break-even-none-unknown = går inte att ange, eftersom något annat inte är känt eller kostnaden inte följer värdet i jämn takt
break-even-nowhere = Det finns inget enskilt värde där det går jämnt upp.
break-even-others =
    { $count ->
        [one] Ett värde där det inte går jämnt upp
       *[other] { $count } värden där det inte går jämnt upp
    }

tornado-caption = { $line ->
        [yes] Skillnaden mot utgångspunkten när ett värde i taget flyttas. Den streckade linjen är scenariots skillnad
       *[no] Skillnaden mot utgångspunkten när ett värde i taget flyttas
    }
tornado-others = Kunde inte flyttas, eftersom något annat inte är känt: { $what }.
turned-name =
    { $of ->
        [scenario] { $name } (scenariot)
        [baseline] { $name } (utgångspunkten)
       *[both] { $name }
    }
turned-factor = { $share } av antalet
turned-alternative = alla { $profession }
turned-alternative-other = något annat
turned-contacts = Antal kontakter
turned-feeIncluded = Om avgiften ingår i priset
turned-mixShare = Fördelning på yrken
turned-stretchShare = Fördelning över perioden
turned-elasticity = Elasticitet
turned-division = Fördelning på vart kontakterna tar vägen
turned-price = Pris
turned-fee = Patientavgift
turned-payingShare = Andel som betalar avgift
turned-payableShare = Andel kvalificerad vård
turned-unassessedShare = Andel utan tillräcklig bedömning
turned-volumeFactor = Ändring av antalet kontakter
turned-endingShare = Andel kontakter som upphör
turned-toDigital = Andel till egen digital vård
turned-toPhysical = Andel till fysiskt besök
turned-toSelfCare = Andel till egenvård
turned-digitalCost = Kostnad, egen digital vård
turned-physicalCost = Kostnad, fysiskt besök
turned-followUpShare = Andel som följs av fysiskt besök
turned-followUpCost = Kostnad, fysiskt återbesök

## Vad som är fel med ett scenario, eller behöver sägas om det

scenario-lever_twice = Samma slags ändring finns två gånger i scenariot. Ta bort den ena.
scenario-destinations_do_not_sum = Delarna för vart kontakterna tar vägen ska tillsammans bli 100 %. { $least ->
        [same] Nu blir de { $most }.
       *[other] Nu blir de { $least }–{ $most }.
    }
scenario-negative_contacts = Med den elasticiteten skulle antalet kontakter med { $profession } bli { $factor } av det nuvarande, alltså färre än noll.
    .hint = Välj ett tal närmare noll.
scenario-elasticity_of_unknown =
    { $of ->
        [fee] Patientavgiften för { $profession } är inte känd som ett enda tal före och efter, så det går inte att räkna ut hur antalet påverkas.
       *[price] Priset för { $profession } är inte känt som ett enda tal före och efter, så det går inte att räkna ut hur antalet påverkas.
    }
    .hint = Välj eller skriv ett värde, eller ta bort ändringen.
scenario-elasticity_of_changing =
    { $of ->
        [fee] Patientavgiften för { $profession } ändras under perioden, så det finns inte en avgift att räkna ändringen från.
       *[price] Priset för { $profession } ändras under perioden, så det finns inte ett pris att räkna ändringen från.
    }
    .hint = Välj en period med ett enda värde.
scenario-elasticity_of_zero =
    { $of ->
        [fee] Patientavgiften för { $profession } är 0 kr före ändringen, och en ökning från noll går inte att uttrycka i procent.
       *[price] Priset för { $profession } är 0 kr före ändringen, och en ökning från noll går inte att uttrycka i procent.
    }
scenario-out_of_range = Talen blir för stora för att räkna med.
scenario-list_outside_its_time = Prislistan ”{ $list }” gällde inte hela perioden. Här räknas den ändå på alla dagar, för att visa vad samma kontakter skulle kosta.
scenario-price_kept = Prislistan ”{ $list }” nämner inte { $profession }. Där är priset kvar som före ändringen.
scenario-cost_unknown =
    { $place ->
        [digital] Vad kostar en kontakt i hemregionens egen digitala vård? Kostnaden för { $profession } är inte ifylld.
        [follow_up] Vad kostar ett fysiskt återbesök? Kostnaden för { $profession } är inte ifylld.
       *[physical] Vad kostar ett fysiskt besök? Kostnaden för { $profession } är inte ifylld.
    }
scenario-destinations_unknown = Vart tar kontakterna vägen? Ingen fördelning är ifylld, så kostnaden visas som ett intervall.
