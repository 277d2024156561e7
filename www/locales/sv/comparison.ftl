### Jämför: regionerna bredvid varandra.

## Meningen

said-contactsPerThousand =
    { $scope ->
        [two] År { $year } hade { $high } { $highest } digitala utomlänskontakter per 1 000 invånare, { $close ->
            [yes] något fler än
           *[no] { $ratio } gånger så många som
        } { $low }, som hade { $lowest }.
        [all] År { $year } hade { $high } flest digitala utomlänskontakter per 1 000 invånare: { $highest }, { $close ->
            [yes] något fler än
           *[no] { $ratio } gånger så många som
        } { $low }, som hade färst ({ $lowest }).
       *[some] Av { $count } regioner med jämförbara uppgifter för { $year } hade { $high } flest digitala utomlänskontakter per 1 000 invånare: { $highest }, { $close ->
            [yes] något fler än
           *[no] { $ratio } gånger så många som
        } { $low }, som hade färst ({ $lowest }).
    }
said-invoicedPerInhabitant =
    { $scope ->
        [two] År { $year } fakturerades { $high } { $highest } per invånare för digital utomlänsvård, { $close ->
            [yes] något mer än
           *[no] { $ratio } gånger så mycket som
        } { $low }, som fakturerades { $lowest }.
        [all] År { $year } fakturerades { $high } mest per invånare för digital utomlänsvård: { $highest }, { $close ->
            [yes] något mer än
           *[no] { $ratio } gånger så mycket som
        } { $low }, som fakturerades minst ({ $lowest }).
       *[some] Av { $count } regioner med jämförbara uppgifter för { $year } fakturerades { $high } mest per invånare för digital utomlänsvård: { $highest }, { $close ->
            [yes] något mer än
           *[no] { $ratio } gånger så mycket som
        } { $low }, som fakturerades minst ({ $lowest }).
    }
said-invoicedPerContact =
    { $scope ->
        [two] År { $year } fakturerades { $high } { $highest } per digital utomlänskontakt, { $close ->
            [yes] något mer än
           *[no] { $ratio } gånger så mycket som
        } { $low }, som fakturerades { $lowest }.
        [all] År { $year } fakturerades { $high } mest per digital utomlänskontakt: { $highest }, { $close ->
            [yes] något mer än
           *[no] { $ratio } gånger så mycket som
        } { $low }, som fakturerades minst ({ $lowest }).
       *[some] Av { $count } regioner med jämförbara uppgifter för { $year } fakturerades { $high } mest per digital utomlänskontakt: { $highest }, { $close ->
            [yes] något mer än
           *[no] { $ratio } gånger så mycket som
        } { $low }, som fakturerades minst ({ $lowest }).
    }
said-invoicedPerPatient =
    { $scope ->
        [two] År { $year } fakturerades { $high } { $highest } per patient i digital utomlänsvård, { $close ->
            [yes] något mer än
           *[no] { $ratio } gånger så mycket som
        } { $low }, som fakturerades { $lowest }.
        [all] År { $year } fakturerades { $high } mest per patient i digital utomlänsvård: { $highest }, { $close ->
            [yes] något mer än
           *[no] { $ratio } gånger så mycket som
        } { $low }, som fakturerades minst ({ $lowest }).
       *[some] Av { $count } regioner med jämförbara uppgifter för { $year } fakturerades { $high } mest per patient i digital utomlänsvård: { $highest }, { $close ->
            [yes] något mer än
           *[no] { $ratio } gånger så mycket som
        } { $low }, som fakturerades minst ({ $lowest }).
    }
said-invoicedShareOfPrimaryCare =
    { $scope ->
        [two] År { $year } motsvarade den digitala utomlänsvården { $highest } av primärvårdens nettokostnad i { $high }, { $close ->
            [yes] en något större andel än
           *[no] { $ratio } gånger så stor andel som
        } i { $low }, där den motsvarade { $lowest }.
        [all] År { $year } motsvarade den digitala utomlänsvården störst andel av primärvårdens nettokostnad i { $high }: { $highest }, { $close ->
            [yes] en något större andel än
           *[no] { $ratio } gånger så stor andel som
        } i { $low }, där andelen var minst ({ $lowest }).
       *[some] Av { $count } regioner med jämförbara uppgifter för { $year } motsvarade den digitala utomlänsvården störst andel av primärvårdens nettokostnad i { $high }: { $highest }, { $close ->
            [yes] en något större andel än
           *[no] { $ratio } gånger så stor andel som
        } i { $low }, där andelen var minst ({ $lowest }).
    }
said-contactsIndex =
    { $scope ->
        [two] År { $year } låg { $high } på index { $highest } för antalet digitala utomlänskontakter per invånare, { $close ->
            [yes] något högre än
           *[no] { $ratio } gånger så högt som
        } { $low } på index { $lowest }. { $base ->
            [nation] Riket är 100.
           *[regions] Medelvärdet för regionerna är 100.
        }
        [all] År { $year } låg { $high } högst i antal digitala utomlänskontakter per invånare, på index { $highest }, { $close ->
            [yes] något högre än
           *[no] { $ratio } gånger så högt som
        } { $low }, som låg lägst, på index { $lowest }. { $base ->
            [nation] Riket är 100.
           *[regions] Medelvärdet för regionerna är 100.
        }
       *[some] Av { $count } regioner med jämförbara uppgifter för { $year } låg { $high } högst i antal digitala utomlänskontakter per invånare, på index { $highest }, { $close ->
            [yes] något högre än
           *[no] { $ratio } gånger så högt som
        } { $low }, som låg lägst, på index { $lowest }. { $base ->
            [nation] Riket är 100.
           *[regions] Medelvärdet för regionerna är 100.
        }
    }
said-invoicedIndex =
    { $scope ->
        [two] År { $year } låg { $high } på index { $highest } för fakturerat belopp per invånare, { $close ->
            [yes] något högre än
           *[no] { $ratio } gånger så högt som
        } { $low } på index { $lowest }. { $base ->
            [nation] Riket är 100.
           *[regions] Medelvärdet för regionerna är 100.
        }
        [all] År { $year } låg { $high } högst i fakturerat belopp per invånare, på index { $highest }, { $close ->
            [yes] något högre än
           *[no] { $ratio } gånger så högt som
        } { $low }, som låg lägst, på index { $lowest }. { $base ->
            [nation] Riket är 100.
           *[regions] Medelvärdet för regionerna är 100.
        }
       *[some] Av { $count } regioner med jämförbara uppgifter för { $year } låg { $high } högst i fakturerat belopp per invånare, på index { $highest }, { $close ->
            [yes] något högre än
           *[no] { $ratio } gånger så högt som
        } { $low }, som låg lägst, på index { $lowest }. { $base ->
            [nation] Riket är 100.
           *[regions] Medelvärdet för regionerna är 100.
        }
    }
said-coverage =
    { $apart ->
        [0] { $comparable ->
            [0] Ingen av { $all } regioner har någon uppgift.
            [one] Uppgift finns för { $comparable } av { $all } regioner.
           *[other] Uppgifter finns för { $comparable } av { $all } regioner.
        }
       *[other] Uppgifter som går att jämföra med varandra finns för { $comparable } av { $all } regioner. { $apart ->
            [one] En region till har en uppgift av annat slag.
           *[other] { $apart } regioner till har uppgifter av annat slag.
        }
    }
said-nation =
    { $status ->
        [preliminary] Hela riket: { $value }, preliminär uppgift.
        [final] Hela riket: { $value }, slutlig uppgift.
       *[same] Hela riket: { $value }.
    }
said-nation-part =
    { $status ->
        [preliminary] Hela riket: { $value } ({ $facts }), preliminär uppgift.
        [final] Hela riket: { $value } ({ $facts }), slutlig uppgift.
       *[same] Hela riket: { $value } ({ $facts }).
    }
nation-via_jonkoping = bara via Jönköping
nation-via_sormland = bara via Sörmland
nation-provider_inside = utan besök hos en stor vårdgivare
nation-unclear = oklart vad som räknas
of-contactsPerThousand = antal kontakter per 1 000 invånare
of-invoicedPerInhabitant = fakturerade belopp per invånare
of-invoicedPerContact = fakturerade belopp per kontakt
of-invoicedPerPatient = fakturerade belopp per patient
of-invoicedShareOfPrimaryCare = andel av primärvårdens nettokostnad
of-contactsIndex = index för kontakter per invånare
of-invoicedIndex = index för fakturerat belopp per invånare
of-contacts = antal kontakter
of-invoiced = fakturerade belopp
of-patients = antal patienter
refused-too_few =
    { $count ->
        [0] Det går inte att jämföra regionernas { $of } för { $year }: färre än två regioner har ett värde för det måttet.
       *[other] Det går inte att jämföra regionernas { $of } för { $year }: bara { $region } har ett värde för det måttet.
    }
refused-apart = Det går inte att jämföra regionernas { $of } för { $year }, eftersom uppgifterna { $reasons }.
refused-overlap = Det går inte att säga vilken region som låg högst eller lägst { $year }: skillnaden mellan regionernas { $of } ryms i avrundningen.
refused-open = Det går inte att säga hur mycket regionernas { $of } skilde sig åt { $year }: någon av uppgifterna är ungefärlig eller bara en gräns, som ”drygt” eller ”nästan”.
refused-absolute = Regionernas { $of } { $year } visar mest hur stora regionerna är och säger lite om skillnader mellan dem.
refused-nothing_lowest = Det går inte att säga hur många gånger större den högsta regionens tal var { $year }: det lägsta värdet är noll.
apart-months = gäller olika månader
apart-status = är både slutliga och preliminära
apart-coverage = inte räknar samma sak
caution-provider_inside = I { $regions } räknades besök hos en stor vårdgivare, KRY, som vård inom regionen. De ingår inte i talet.
caution-own_and_published = Jämförelsen blandar egna tal med publicerade, som kan vara räknade på olika sätt.
caution-earlier_population = Folkmängden är den { $day }, eftersom den vid slutet av { $year } inte finns i underlaget.
caution-preliminary = Uppgifterna är preliminära.
compare-instead = Jämför i stället: { $measure }
compare-instead-year = Jämför i stället: { $measure }, { $year }
compare-instead-claim =
    { $status ->
        [preliminary] Räkna indexet på den preliminära uppgiften för riket: { $value }
       *[final] Räkna indexet på den slutliga uppgiften för riket: { $value }
    }
compare-copy = Kopiera meningen med källa
compare-copy-copied = Kopierad.
compare-copy-failed = Webbläsaren lät inte sidan kopiera. Markera texten och kopiera den själv.
compare-printed =
    { $count ->
        [one] { $said } Källa: { $sources }.
       *[other] { $said } Källor: { $sources }.
    }
compare-own-source = egen tabell
compare-own-in-it = Egna tal från tabellen ingår.

## Val

compare-year = År
compare-year-option =
    { $count ->
        [0] { $year } – ingen region
        [one] { $year } – { $count } region
       *[other] { $year } – { $count } regioner
    }
compare-use = Vems tal?
compare-regions-all = Alla { $count } regioner jämförs – välj några
compare-regions-some = { $count } av { $all } regioner jämförs – ändra urvalet
compare-regions-one-by-one = Välj en och en
compare-regions-hint = De valda regionerna visas, rangordnas och får medelvärden. Hela riket står alltid överst i tabellen.
compare-pick-all = Alla regioner
compare-peers-of = Liknande regioner som
compare-pick-collaboration = Samverkansregionen { $name } ({ $count } regioner)
compare-pick-nearest = { $region } och { $count } närmast i folkmängd
compare-nearest-hint = Närmast i folkmängd { $day }: { $regions }.
compare-split = { $region } är delat mellan samverkansregionerna { $areas } och finns med i båda.

## Tabellen

compare-mode = Tabellen visar
compare-mode-year = Ett mått, ett år
compare-mode-years = Ett mått, alla år
compare-mode-measures = Alla mått, ett år
compare-mode-all = Allt
compare-all-measures = Alla mått
compare-all-years = alla år
compare-filter = Sök i tabellen
compare-only-known = Bara rader med uppgift
compare-columns = Välj kolumner
compare-found = Visar { $count } av { $all } rader.
compare-found-none = Ingen rad stämmer med det du söker.
compare-show-all = Visa alla
compare-sorted-name =
    { $order ->
        [descending] Sorterat efter { $column }, Ö till A.
       *[ascending] Sorterat efter { $column }, A till Ö.
    }
compare-sorted-number =
    { $order ->
        [descending] Sorterat efter { $column }, högst först. Rader utan uppgift står sist.
       *[ascending] Sorterat efter { $column }, lägst först. Rader utan uppgift står sist.
    }
compare-scope = En region utan uppgift är inte noll. De publicerade talen räknar det som fakturerats via två vårdregioner, Sörmland och Jönköping. Besök som räknas som vård inom hemregionen ingår inte.
compare-cell-missing = Uppgift saknas ({ $letter })
compare-cell-zero = – ({ $letter })
mark-preliminary = preliminär uppgift
mark-days = gäller en del av året
mark-coverage = räknar inte allt som fakturerats
mark-own = eget tal
mark-others = andra publicerade uppgifter finns: se ”Ett mått, ett år”
mark-sign-others = *
mark-sign-preliminary = p
mark-sign-days = d
mark-sign-coverage = r
mark-sign-own = e
basis-own = eget tal
basis-partly-own = delvis eget tal
basis-days = gäller { $days }
coverage-via_jonkoping = räknar bara det som fakturerats via Jönköping
coverage-via_sormland = räknar bara det som fakturerats via Sörmland
coverage-provider_inside = utan besök hos en stor vårdgivare som räknas som vård inom regionen
coverage-unclear = oklart vad som räknas
differs-months = andra månader
differs-status = annan status
differs-coverage = räknar något annat
compare-apart = jämförs inte: { $reasons }
compare-apart-exported = Jämförs inte med de övriga
compare-apart-title = Uppgifter som inte går att ställa mot de andra
compare-apart-about =
    { $status ->
        [final] De regioner som rangordnas har slutliga uppgifter för { $days }.
        [preliminary] De regioner som rangordnas har preliminära uppgifter för { $days }.
       *[own] De regioner som rangordnas har egna tal för { $days }.
    } De här visas, men räknas inte med i rangordning och medelvärden:
compare-apart-one = { $region }: { $facts }
compare-others =
    { $count ->
        [one] En annan uppgift finns
       *[other] { $count } andra uppgifter finns
    }
compare-others-title = { $what }, { $region } { $year }: vilken uppgift ska användas?
compare-others-own = Ditt eget tal används. Välj ”Publicerade tal” för att använda något av de här.
compare-rounding = avrundat, { $range }
compare-mean-of =
    { $count ->
        [one] av { $count } region
       *[other] av { $count } regioner
    }
compare-no-means = Medelvärden och median går inte att ange: någon av uppgifterna är öppen åt ett håll, som ”högst” eller ”minst”, eller avrundad på ett sätt som inte är känt.
compare-no-weighted = går inte att räkna ut: talen är publicerade färdigräknade, till exempel per invånare
compare-no-weighted-index = räknas inte ut för index
compare-no-weighted-numbers = Ett vägt medelvärde har ingen mening för antal och belopp. I det ovägda räknas alla regioner lika.

## Diagram, karta och tidsserie

compare-chart-as-table = Samma tal står i tabellen.
compare-bars = Staplar
compare-bars-hatched = Randiga staplar jämförs inte med de övriga: uppgiften är av annat slag.
compare-bars-range = Den tunna linjen visar mellan vilka värden talet ligger.
compare-bars-open = Streckade staplar är ungefärliga eller bara gränser, som ”högst” eller ”minst”: ordningen mellan dem och andra kan vara en annan.
compare-map = Karta
compare-map-class =
    { $count ->
        [one] { $values } ({ $count } region)
       *[other] { $values } ({ $count } regioner)
    }
compare-map-apart =
    { $count ->
        [one] har en uppgift av annat slag ({ $count } region)
       *[other] har uppgifter av annat slag ({ $count } regioner)
    }
compare-map-missing =
    { $count ->
        [one] uppgift saknas ({ $count } region)
       *[other] uppgift saknas ({ $count } regioner)
    }
compare-map-out =
    { $count ->
        [one] inte vald ({ $count } region)
       *[other] inte valda ({ $count } regioner)
    }
compare-map-about = A är högst. Ju starkare färg, desto högre tal, vilket varken behöver vara bra eller dåligt. Regioner vars ordning inte går att avgöra är i samma klass.
compare-map-unordered = Det går inte att säga vilken region som har högst tal: värdena kan vara lika eller ligga i omvänd ordning. Därför är de i samma klass.
compare-series = Utveckling över tid
compare-series-choose = Välj regioner i diagrammet
compare-series-most = Högst { $count } linjer går att skilja åt.
compare-series-about = En linje går bara mellan år som räknar samma sak. Fylld punkt: slutlig uppgift eller eget tal. Ihålig punkt: preliminär uppgift.
compare-series-open = Punkter märkta ”cirka”, ”minst” eller ”högst” visar inte säkert vilken region som låg högst.
compare-mark = { $sign }: { $meaning }.
compare-breaks = Varför linjen är bruten
compare-break = { $region } { $years }: { $reasons }
break-gap = uppgifter saknas för åren emellan
break-months = gäller olika månader
break-status = olika status
break-coverage = räknar inte samma sak
break-source = olika källor

## Egen tabell

compare-own-table = Egen tabell
compare-own-about = Öppna eller klistra in en tabell, till exempel SKR:s arbetsbok eller regionens egen, så jämförs den här direkt. Inget skickas från din dator.
compare-nothing = Det finns inga egna tal att jämföra än.
compare-nothing-about = Öppna eller klistra in en egen tabell nedan, eller välj publicerade tal.
compare-refused = Den egna tabellen gick inte att jämföra.

## Ta med jämförelsen

compare-take-along = Ta med jämförelsen
compare-take-along-about = En rad per region, år och mått som har en uppgift, med status och källa. För måttet och året ovan finns en rad även för regioner utan uppgift.
compare-workbook-about = Riktiga tal, med ett eget blad för källorna.
compare-excel-about = Öppnas rätt i svenskt Excel: semikolon, decimalkomma, och å, ä, ö som de ska.
compare-open-about = För program och statistikverktyg: komma, decimalpunkt och kolumnnamn som inte ändras.
compare-copy-about = Måttet och året ovan, som tabell med källor i Word och tal i Excel.
compare-workbook = jämförelse mellan regionerna
compare-file = utomlanskollen-jamforelse
compare-title-region_code = Regionkod
compare-title-region = Region
compare-title-year = År
compare-title-measure = Mått
compare-title-unit = Enhet
compare-title-value = Värde
compare-title-low = Lägst
compare-title-high = Högst
compare-title-status = Status
compare-title-place = Plats
compare-title-remarks = Anmärkning
compare-title-sources = Källor
