### Min region: allt som är känt om en region, på en sida.

region-choose = Välj region
region-choose-none = Ingen region vald
region-none-such = Det finns ingen region med koden { $code }.
region-index-lede = Här står allt som är känt om en regions digitala utomlänsvård, vad som inte är känt, och vägar vidare för den som vill räkna eller jämföra.
region-index-years = Publicerat för { $years }
region-index-nothing = Inget publicerat

## Det senaste

region-latest =
    { $count ->
        [1] { $region }: det senaste som har publicerats är { $firstWhat } för { $period }
        [2] { $region }: det senaste som har publicerats är { $firstWhat } och { $secondWhat } för { $period }
       *[3] { $region }: det senaste som har publicerats är { $firstWhat }, { $secondWhat } och { $thirdWhat } för { $period }
    }{ $status ->
        [preliminary] {" "}({ $count ->
            [1] preliminärt tal
           *[other] preliminära tal
        }).
       *[other] .
    }
region-latest-what =
    { $measure ->
        [contacts] { $value } kontakter
        [contactsPerThousand] { $value } kontakter per 1 000 invånare
        [invoiced] ett fakturerat belopp på { $value }
        [invoicedPerInhabitant] ett fakturerat belopp på { $value } per invånare
       *[patients] { $value } patienter
    }
region-latest-preliminary = { $said } (preliminärt)
region-latest-nothing = { $region }: sidans källor säger inget om hur mycket digital utomlänsvård invånarna använder eller vad den kostar.
region-latest-unclear = Det finns också en uppgift för { $years }, men det är oklart vad den omfattar. Den står under År för år.
region-ways = Vägar vidare
region-calculate =
    { $which ->
        [published] Räkna på talen för { $period }
       *[none] Räkna på egna tal för { $region }
    }
region-compare-year = Jämför regionerna { $year }
region-compare = Jämför regionerna
region-answer =
    { $which ->
        [published] Svar på interpellation om { $period }
       *[none] Svar på interpellation
    }
region-rates-only = För { $period } är bara tal per invånare publicerade. De går att jämföra men inte att räkna vidare på i Räkna.
region-refused = Det går inte att räkna på talen.

## Nyckeltal

region-key-figures = Nyckeltal { $year }
region-nation-beside =
    { $whole ->
        [no] Riket: { $figure }.
       *[other] Riket, hela { $whole }: { $figure }.
    }
region-nation-missing = Riket: uppgift saknas.
region-nation-others =
    { $count ->
        [one] En annan uppgift om riket
       *[other] { $count } andra uppgifter om riket
    }
region-missing = { $measure }: uppgift saknas. { $reason }.
region-source = Källa:
region-status =
    { $status ->
        [final] Slutlig uppgift.
        [preliminary] Preliminär uppgift.
       *[own] Egna tal.
    }
region-partly-own = Egna tal ingår.
region-inhabitants-of = Räknat på invånarna { $day }.
region-days = Gäller { $period }.
region-scope = Omfattning: { $scope }.
region-exact = Exakt tal.
region-rounded = Avrundat tal: { $range }.
region-about = Ungefärligt tal, utan angivna gränser.
region-least = Bara en nedre gräns är känd.
region-most = Bara en övre gräns är känd.

## År för år

region-years = År för år
region-years-hint =
    { $nation ->
        [yes] Alla publicerade tal om regionen, och det som går att räkna fram ur dem. Rikets tal står bredvid och blandas aldrig med regionens.
       *[no] Alla publicerade tal om riket, och det som går att räkna fram ur dem.
    }
region-competing =
    { $count ->
        [one] { $count } uppgift.
       *[other] Källorna uppger { $count } olika tal.
    }
region-used = Används i beräkningarna, här och i Jämför.
region-use = Räkna med det här i stället
region-calculated =
    { $own ->
        [yes] Räknat ur de publicerade talen och dina egna
       *[no] Räknat ur de publicerade talen
    }
region-breaks = Läs inte talen som en utveckling från år till år.
region-breaks-why = Varför
region-break = { $from } till { $to }: { $reasons }.
region-break-gap = år däremellan saknas
region-break-months = talen gäller olika delar av året
region-break-status = det ena är preliminärt, det andra slutligt
region-break-coverage = de omfattar inte samma sak
region-break-source = de kommer från olika källor

## Egna tal

region-own = Ur din egen tabell
region-own-hint =
    { $name ->
        [none] Talen står så som de lästes. De skickas ingenstans.
       *[other] Ur { $name }. Talen står så som de lästes. De skickas ingenstans.
    }
region-year = År

## Det som inte är känt

region-gaps = Det här är inte känt
region-gap-contacts =
    Antal kontakter: { $count ->
        [0] hela året saknas för { $parts }.
       *[other] inget publicerat för { $years }{ $partly ->
            [yes] ; bara en del av året för { $parts }.
           *[no] .
        }
    }
    .hint =
        { $nation ->
            [yes] Det finns ingen uppgift i det underlag som jämförs här. Vad källorna säger i övrigt står i Mer ur källorna.
           *[no] Det finns ingen uppgift i det underlag som jämförs här. Vad källorna säger i övrigt står i Mer ur källorna. SKR gav ut en arbetsbok med alla regioner för 2020, men den har inte gått att få fram. Den som har den kan öppna den i Jämför, som egen tabell.
        }
region-gap-invoiced =
    Fakturerat belopp: { $count ->
        [0] hela året saknas för { $parts }.
       *[other] inget publicerat för { $years }{ $partly ->
            [yes] ; bara en del av året för { $parts }.
           *[no] .
        }
    }
    .hint =
        { $nation ->
            [yes] Det finns ingen uppgift i det underlag som jämförs här. Vad källorna säger i övrigt står i Mer ur källorna.
           *[no] Det finns ingen uppgift i det underlag som jämförs här. Vad källorna säger i övrigt står i Mer ur källorna. En regions egna siffror kan läggas in i Räkna eller öppnas i Jämför.
        }
region-gap-patients =
    Antal patienter: { $count ->
        [0] hela året saknas för { $parts }.
       *[other] inget publicerat för { $years }{ $partly ->
            [yes] ; bara en del av året för { $parts }.
           *[no] .
        }
    }
    .hint = Fakturorna gäller kontakter, och en patient kan ha flera. Därför går antalet patienter inte att räkna fram.
region-gap-professions = Hur kontakterna fördelar sig på yrken.
    .hint = Bara rikets fördelning för 2020 är publicerad, i hela procent. Utan fördelning blir kostnaden enligt prislistan ett intervall.
region-gap-professions-nation = Hur kontakterna fördelar sig på yrken andra år än 2020.
    .hint = SKR har publicerat fördelningen för 2020, i hela procent. För 2018 är bara läkarnas andel känd.
region-gap-inside = Digital vård som invånarna i { $region } får av vårdgivare med avtal i den egna regionen.
    .hint = Digitala vårdgivare har fakturerat andra regioner genom avtal här. För de egna invånarna räknas samma vård som vård inom regionen och syns inte i uppgifterna om utomlänsvård.
region-gap-own-digital = Digital vård i regionens egen regi eller genom regionens egna avtal.
    .hint = Den är vård inom regionen och ingår inte i utomlänsvården. Färre kontakter i andra regioner behöver alltså inte betyda mindre digital vård.
region-gap-paying = Hur stor andel av kontakterna som patienten betalade avgift för.
    .hint = Det har inte publicerats. Barn, personer som fyllt 85 och den som har frikort betalar inte. Hemregionens kostnad enligt prislistan blir därför ett intervall.
region-gap-fee = Vilken avgift patienter betalar för digital vård hos vårdgivare med avtal i { $region }.
    .hint = Det finns ingen uppgift som går att räkna med. Avgiften spelar roll för andra regioners kostnad, inte för den egna.
region-gap-centre = Om vårdcentralerna i { $region } betalar en del av varje kontakt.
    .hint = Det finns ingen uppgift som går att räkna med. Utan den räknas hela kostnaden på regionen. Vad källorna säger i övrigt står i Mer ur källorna.
region-gap-population = Befolkningen i slutet av { $years }.
    .hint =
        { $nation ->
            [yes] Sidans källor har den inte.
           *[no] Sidans källor har den inte för alla regioner.
        } Tal per invånare räknas då på närmast tidigare dag, och det sägs vid varje tal.
region-gap-net-cost = Nettokostnaden för primärvård i { $region }.
    .hint = Sidans källor har den bara för riket. Den som har regionens tal kan lägga in det i Räkna, eller i en egen tabell i Jämför.
region-gap-net-cost-nation = Nettokostnaden för primärvård { $years }.
    .hint = För 2022 har SCB märkt den första publiceringen som fel för fyra regioner. Senare år finns inte i sidans källor.

## Regioner att jämföra med

region-peers = Regioner att jämföra med
region-peers-split = { $region } är delad mellan { $areas }. I en jämförelse mellan samverkansregioner kan därför inte hela regionen räknas till någon av dem.
region-collaboration-stockholm = Samverkansregion Stockholm
region-collaboration-norra = Norra samverkansregionen
region-collaboration-mellansverige = Samverkansregion Mellansverige
region-collaboration-sydostra = Sydöstra samverkansregionen
region-collaboration-sodra = Södra samverkansregionen
region-collaboration-vastra = Västra samverkansregionen
region-nearest = Närmast i antal invånare { $day }
region-compare-group = Jämför dem
region-compare-these = Jämför dem: { $group }

## Befolkning och primärvård

region-population = Befolkning
region-day = Dag
region-inhabitants = Invånare
region-population-missing =
    Slutet av { $years }: uppgift saknas. Tal per invånare för { $count ->
        [one] det året
       *[other] de åren
    } räknas på närmast tidigare dag.
region-net-cost = Nettokostnad för primärvård
region-net-cost-missing = Uppgift saknas. Nettokostnaden för primärvård i { $region } är inte publicerad i sidans källor.
region-net-cost-hint = Därför går det inte att säga hur stor del av regionens primärvård som den digitala utomlänsvården motsvarar. Rikets andel är inte regionens.
region-amount = Belopp

## Priser och avgifter

region-prices = Priser och avgifter
region-prices-hint = Priset är vad hemregionen betalar för en kontakt. Vilket pris en region i själva verket har betalat kan skilja sig från rekommendationen.
region-prices-given = Som vårdregion
region-prices-given-hint = Det här är vad andra regioner betalar för vård som deras invånare får i { $region }. Det är inte vad { $region } betalar för sina egna invånare.
region-valid = Gäller
region-per-contact = Per kontakt
region-all-professions = Alla yrken
region-fees = Patientavgift som vårdregion
region-fees-hint = Vad en patient betalar för digital vård hos vårdgivare med avtal i regionen, även den som bor i en annan region.
region-fees-missing = Uppgift saknas. Avgiften i { $region } är inte publicerad i sidans källor.
region-centre-hint = Vad patientens vårdcentral betalar till regionen för varje kontakt i en annan region.
region-centre-when =
    { $year ->
        [none] Varken vilken tid beloppen gäller eller när källan skrevs är angivet.
       *[other] Källan är från { $year }. Vilken tid beloppen gäller är inte angivet.
    }
region-centre-missing = Uppgift saknas om vad vårdcentralerna i { $region } betalar. Vad källorna säger i övrigt står i Mer ur källorna.
region-cases = Färdiga fall i Räkna
region-cases-hint = Publicerade tal med den prislista och den patientavgift som hör till.

## Mer ur källorna

region-data = Mer ur källorna om regionen
region-data-hint = Vad källorna säger i övrigt, priser av alla slag och hur den specialiserade vården ersätts. Inget av det används i beräkningarna.
region-data-all = Alla datamängder
region-data-without = Regionen finns inte med i de här datamängderna:
