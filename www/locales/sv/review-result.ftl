### Granska: vad som kom fram. Hämtas när en granskning är klar.

## Svaret

result-answer =
    { $files ->
        [one] Filen har
       *[other] De { $files } filerna har
    } { $contacts ->
        [one] 1 kontakt
       *[other] { $contacts } kontakter
    } och { $invoiced } fakturerat. { $rows ->
        [0] Det finns inga rader att fråga om.
        [one] Det finns { $least ->
            [yes] minst 1 rad
           *[no] 1 rad
        } att fråga om.
       *[other] Det finns { $least ->
            [yes] minst { $rows } rader
           *[no] { $rows } rader
        } att fråga om.
    }
result-answer-without-amounts =
    { $files ->
        [one] Filen har
       *[other] De { $files } filerna har
    } { $without ->
        [one] 1 rad men inget belopp som går att läsa. Vad raden
       *[other] { $without } rader men inget belopp som går att läsa. Vad raderna
    } kostar är okänt.
result-no-amounts = Okänt, filen har inget läsbart belopp
result-other-fees = Kontakter från { $regions } är inte jämförda med någon patientavgift, eftersom inställningarna bara har avgiften i { $region }. Den avgift som står på raden räknas av. Granska fakturor från olika vårdregioner var för sig.
result-unknown-words =
    { $count ->
        [one] 1 rad har ett ord som inte är känt. Förklara ordet nedan, så granskas raden helt.
       *[other] { $count } rader har ett ord som inte är känt. Förklara orden nedan, så granskas raderna helt.
    }
result-undone =
    { $count ->
        [one] En kontroll kunde inte göras. Vad den behöver står nedan.
       *[other] { $count } kontroller kunde inte göras. Vad de behöver står nedan.
    }
result-without-amount =
    { $count ->
        [one] 1 rad har inget läsbart belopp och är inte med i summorna.
       *[other] { $count } rader har inget läsbart belopp och är inte med i summorna.
    }
result-partly = Allt i underlaget kunde inte läsas. Summorna gäller det som lästes.
result-answer-about = En rad att fråga om behöver inte vara fel. Den avviker från prislistan eller från de regler som granskningen utgår från.

## Filerna

result-files =
    { $count ->
        [one] Filen som lästes
       *[other] { $count } filer lästes
    }
result-file-rows =
    { $count ->
        [one] 1 rad med en kontakt
       *[other] { $count } rader med kontakter
    }
result-file-partly = bara delvis läst
result-file-lacks = Filen saknar { $columns }, som en annan fil har. De kontroller som behöver det är inte gjorda för den här filen.
result-file-not-read = Filen gick inte att läsa.
result-encoding-utf-8 = UTF-8
result-encoding-windows-1252 = Windows-1252
result-encoding-utf-16 = UTF-16
result-delimiter-comma = komma mellan kolumnerna
result-delimiter-semicolon = semikolon mellan kolumnerna
result-delimiter-tab = tabb mellan kolumnerna
result-delimiter-pipe = lodstreck mellan kolumnerna
result-heading = rubriker på rad { $row }
result-heading-none = inga rubriker
result-totals-row = summa på rad { $row }
result-remark-row = Rad { $row }: { $what }
result-remark-count = Antal rader: { $count }.

## Kontrollerna

result-checks = Kontrollerna
result-checks-about = Öppna en kontroll för att se vad den jämför, efter vilken regel och hur frågan ställs.
result-checks-found =
    { $count ->
        [one] 1 kontroll gav något att titta på
       *[other] { $count } kontroller gav något att titta på
    }
result-checks-passed =
    { $count ->
        [one] 1 kontroll gjordes utan att något hittades
       *[other] { $count } kontroller gjordes utan att något hittades
    }
result-checks-notDone =
    { $count ->
        [one] 1 kontroll kunde inte göras
       *[other] { $count } kontroller kunde inte göras
    }
result-what = Vad den jämför
result-rule = Regeln
result-ask = Frågan
result-state-found = Gjord
result-state-passed = Gjord, inget hittades
result-state-notDone = Inte gjord. Behöver { $needs }.
result-severity-error = Avvikelse
result-severity-question = Osäkert
result-severity-note = Att veta
result-rows =
    { $count ->
        [one] 1 rad
       *[other] { $count } rader
    }
result-show-rows = visa raderna för ”{ $name }”
result-kept =
    { $kept ->
        [one] 1 av dem visas
       *[other] { $kept } av dem visas
    }
result-need-contact = kolumnen kontakt-id
result-need-day = kolumnen besöksdatum
result-need-amount = kolumnen belopp
result-need-profession = kolumnen yrkeskategori
result-need-contactType = kolumnen kontakttyp
result-need-patient = kolumnen patient
result-need-homeRegion = kolumnen hemregion
result-need-careRegion = kolumnen vårdregion
result-need-provider = kolumnen vårdgivare
result-need-fee = kolumnen patientavgift
result-need-age = kolumnen ålder eller födelseår
result-need-freeCard = kolumnen frikort
result-need-initiative = kolumnen remiss eller eget initiativ
result-need-period = fakturans period
result-need-invoiceTotal = fakturans totalbelopp
result-need-fees = vårdregionens patientavgifter
result-need-amounts = uppgift om beloppen är före eller efter avdragen patientavgift
result-need-exempt = uppgift om vilka som är befriade från avgift
result-need-totalsRow = en summarad i filen

## Summorna

result-totals = Summor
result-number-contacts = Kontakter
result-number-invoiced = Fakturerat
result-number-patients = Patienter
result-no-patients = Okänt, filen har ingen kolumn för patient
result-number-credits = Krediterade rader
result-credits-paired =
    { $count ->
        [one] 1 hör ihop med en kontakt i underlaget. Kontaktens belopp:
       *[other] { $count } hör ihop med kontakter i underlaget. Kontakternas belopp:
    }
result-number-without-amount = Rader utan läsbart belopp
result-number-invoice-total = Fakturans totalbelopp
result-invoice-rounding = Öresavrundning i filen:
result-invoice-difference = Raderna skiljer sig från det med
result-number-per-inhabitant = Fakturerat per invånare
result-population = { $count } invånare { $day }
result-number-days = Kontakterna är från
result-expected = Väntat mot fakturerat
result-expected-about =
    { $count ->
        [one] Gäller den enda rad där det går att säga vad som borde ha fakturerats.
       *[other] Gäller de { $count } rader där det går att säga vad som borde ha fakturerats.
    } Varje rads skillnad räknas till en enda orsak, så att orsakerna tillsammans blir hela skillnaden.
result-what-sum = Belopp
result-sum-invoiced = Fakturerat
result-sum-expected = Väntat
result-sum-difference = Skillnad
result-cause = Därav: { $name }
result-distribution = Kontakter per patient
result-or-more = { $count } eller fler
result-only-credits = 0, bara krediteringar
result-column-rows = Rader
result-column-contacts = Kontakter
result-column-credits = Krediterade
result-column-patients = Patienter
result-column-kronor = Kronor
result-by-profession = Efter yrkeskategori
result-by-provider = Efter vårdgivare
result-by-month = Efter månad
result-by-careRegion = Efter vårdregion
result-by-contactType = Efter kontakttyp
result-by-initiative = Efter remiss eller eget initiativ
result-key-profession = Yrkeskategori
result-key-provider = Vårdgivare
result-key-month = Månad
result-key-careRegion = Vårdregion
result-key-contactType = Kontakttyp
result-key-initiative = Vem som tog initiativet
result-contactType-payable = Ersätts
result-contactType-notPayable = Ersätts inte
result-initiative-referred = Remiss eller hänvisning
result-initiative-patient = Patientens eget initiativ
result-profession-none = Yrke utan pris i listan
result-not-known = Okänt
result-table-rows =
    { $count ->
        [one] 1 rad
       *[other] { $count } rader
    }

## Raderna

result-findings = Rader att fråga om
result-nothing-found = Inget hittades i de kontroller som kunde göras.
result-filter = Visa kontrollen
result-filter-all = Alla ({ $count })
result-filter-option = { $name } ({ $count })
result-filtered =
    { $count ->
        [one] 1 rad visas.
       *[other] { $count } rader visas.
    }
result-jump = Gå till rad
result-jump-go = Gå
result-jump-not-a-row = Skriv radens nummer med siffror.
result-jump-none = Det finns inget att fråga om på rad { $row } eller någon senare rad.
result-jump-next = Rad { $row } har inget att fråga om. Närmast efter kommer rad { $found }.
result-no-row = Hela filen
result-rows-table = Tabell med rader att fråga om
result-rows-printed = Raderna skrivs inte ut. Spara dem som Excel eller CSV.
result-column-file = Fil
result-column-row = Rad
result-column-code = Kod
result-column-finding = Kontroll
result-column-question = Fråga
result-column-invoiced = Fakturerat
result-column-expected = Väntat
result-column-other = Jämför rad
result-column-other_file = Jämför fil
result-column-other_row = Jämför rad
result-column-about = Gäller
result-column-state = Gjord
result-column-what = Vad den jämför
result-column-rule = Regeln
result-column-sources = Källor

## Ta med

result-take-along = Ta med resultatet
result-shared-about = Inget här innehåller uppgifter om patienter eller kontakt-id; en rad pekas ut med sitt nummer. Av ord från filen finns bara namn på vårdgivare med minst fem kontakter och ord som ni själva har förklarat, i kvittot. I det som kan delas skrivs antal under fem inte ut, och inte heller antal som de skulle gå att räkna fram ur. Filernas namn följer med. På skärmen visas allt.
result-out-files = Filer
result-out-workbook = Excel (.xlsx)
result-out-workbook-about = Raderna med kod, kontroll och belopp, vad kontrollerna innebär och vad granskningen utgick från.
result-out-csv = CSV för Excel
result-out-csv-about = Bara raderna.
result-out-receipt = Kvitto (.json)
result-out-receipt-about = Inställningar, version, filernas kontrollsummor, summor och utfall per kontroll, så att granskningen kan göras om och jämföras. Små antal är dolda.
result-file-number = Fil { $number }
result-file-workbook = granskning-{ $day }.xlsx
result-file-csv = granskning-{ $day }.csv
result-file-receipt = granskning-{ $day }-kvitto.json
result-making = Skapar { $file } …
result-made = Klart. Webbläsaren sparar { $file }.
result-making-failed = { $file } gick inte att skapa.
result-making-again = Försök igen.
result-out-copy = Kopiera till Word
result-out-copy-about = Brevet med rubriker, att klistra in i Word eller ett mejl.
result-out-copy-text = Kopiera som text
result-out-copy-text-about = Brevet som ren text.
result-out-print = Skriv ut brevet
result-out-print-about = Bara brevet, inget annat på sidan.
result-copied = Klart. Brevet är kopierat.
result-copy-failed = Brevet gick inte att kopiera. Webbläsaren kan behöva få lov att använda urklipp. Du kan öppna brevet och markera texten i stället.
result-ways = Räkna vidare
result-ways-none = Inget år kan tas med. Det krävs minst fem kontakter under ett år med läsbara datum.
result-ways-small-year = Ett år har färre än fem kontakter. Då hålls också andra år tillbaka, eftersom det lilla antalet annars går att räkna fram. Är datumen fel kan ni rätta eller ta bort raderna i filen och granska den på nytt.
result-way-calculate = Räkna med kontakterna
result-way-answer = Gör ett svarsblad
result-way-about = Kontakter, fakturerat belopp och patienter { $year } läggs in i Räkna i stället för det som står där. Du kan ångra.
result-way-without-professions = Kontakterna tas med som ett enda tal, eftersom någon yrkeskategori är okänd eller har färre än fem.
result-way-without-patients = Antalet patienter tas inte med, eftersom det är under fem.
result-way-compare = Jämför med andra regioner
result-way-compare-about = Lägger in { $years } som er regions egna tal i Jämför. Du kan ångra.
result-way-compare-part = Underlaget gäller inte ett helt år. Därför kan det inte jämföras med regionernas helår.
result-own-table = Granskad faktura
result-workbook-title = Granskning av fakturaunderlag för digital utomlänsvård
result-sheet-findings = Rader
result-sheet-checks = Kontroller
result-sheet-settings = Utgångspunkter
result-engine = Utomlänskollen, version
result-data = Underlagets kontrollsumma (SHA-256)
result-receipt-hidden = ”fewerThan5OrProtected” står i stället för antal under fem, för belopp som hör till dem och för tal som de skulle gå att räkna fram ur.
result-fewer-than-5 = färre än 5

## Brevet

result-letter = Brev till den region som fakturerar
result-letter-none = Det finns inget att fråga om.
result-letter-show = Visa brevet
result-letter-title = Frågor om underlaget till fakturan för digital utomlänsvård
result-letter-from = Från
result-letter-period = Avser
result-letter-files = Underlag
result-letter-contacts = Kontakter
result-letter-invoiced = Fakturerat
result-letter-intro = Vi har gått igenom underlaget rad för rad och ber er hjälpa oss med frågorna nedan. Att vi frågar om en rad betyder inte att den är fel.
result-letter-rows = Raderna är numrerade som i ett kalkylprogram, från 1 med rubriken medräknad.
result-letter-source = Källa: { $source }
result-letter-rows-of = Rad { $rows }
result-letter-rows-in = { $name }, rad { $rows }
result-letter-row-pair = { $row } (jämför { $other })
result-letter-row-pair-in = { $row } (jämför { $other } i { $name })
result-letter-more =
    { $count ->
        [one] Samma fråga gäller en rad till. Den kan vi skicka i en bilaga.
       *[other] Samma fråga gäller { $count } rader till. Dem kan vi skicka i en bilaga.
    }
result-letter-basis = Granskningen är gjord { $day } med Utomlänskollen, version { $engine }. Prislista: { $list }.
result-letter-end = Brevet innehåller inga uppgifter om patienter. Svara gärna med radens nummer.

## Vad granskningen utgick från

result-amounts-gross = före avdragen patientavgift
result-amounts-net = efter avdragen patientavgift
result-made-with = Utomlänskollen, version { $engine }. Prislistor och avgifter är kontrollerade { $day }.

## Det som granskningen kan hitta: namn, vad som jämförs, regeln och frågan till den region som fakturerar

review-missing = Uppgift saknas
review-missing-what = En cell är tom i en kolumn som behövs för att kontrollera raden. Vilken kolumn det är står vid raden.
review-missing-rule = Varje kontakt ska gå att kontrollera. En tom cell räknas som okänd, aldrig som noll.
review-missing-ask = Vilka uppgifter ska stå i de tomma cellerna?

review-more_cells = Fler celler än rubriker
review-more_cells-what = Raden har fler celler än rubrikraden. De som är utan rubrik läses inte.
review-more_cells-rule = En rad ska ha en cell för varje rubrik. Ett skiljetecken inne i en text flyttar cellerna efter det.
review-more_cells-ask = Har raderna ett skiljetecken för mycket, eller saknas en rubrik?

review-day-unreadable = Datumet går inte att läsa
review-day-unreadable-what = Cellen för datum har ett innehåll som inte är något datum.
review-day-unreadable-rule = Priset beror på vilken dag kontakten var. Utan datum går det inte att säga vilken prislista som gäller.
review-day-unreadable-ask = Vilken dag var kontakterna?

review-day-future = Datumet har inte inträffat
review-day-future-what = Kontakten är daterad efter dagen för granskningen.
review-day-future-rule = Bara kontakter som har ägt rum faktureras.
review-day-future-ask = Är datumen rätt?

review-day-no_list = Ingen prislista gällde den dagen
review-day-no_list-what = Kontakten var en dag då ingen lista i den valda serien gällde.
review-day-no_list-rule = En kontakt prissätts efter den lista som gällde dagen för kontakten.
review-day-no_list-ask = Enligt vilken prislista är kontakterna prissatta?

review-day-outside_period = Datumet ligger utanför fakturans period
review-day-outside_period-what = Kontakten var en dag som fakturan inte avser.
review-day-outside_period-rule = En faktura gäller den period som står på den. En kontakt från en annan tid kan redan ha fakturerats.
review-day-outside_period-ask = Varför är kontakterna med på den här fakturan, och har de fakturerats tidigare?

review-day-list_unconfirmed = Prislistan är inte bekräftad för dagen
review-day-list_unconfirmed-what = Kontakten var efter den sista dag då det finns en källa för att prislistan gällde.
review-day-list_unconfirmed-rule = En prislista utan slutdag används vidare med förbehåll, tills en nyare har publicerats.
review-day-list_unconfirmed-ask = Gällde prislistan fortfarande de här dagarna?

review-duplicate-contact = Samma kontakt-id flera gånger
review-duplicate-contact-what = Raden har samma kontakt-id som en tidigare rad. Den tidigare raden står bredvid.
review-duplicate-contact-rule = En kontakt faktureras en gång. Rader som har krediterats räknas inte.
review-duplicate-contact-ask = Är det samma kontakt som på den tidigare raden, eller har två kontakter fått samma id?

review-duplicate-visit = Samma patient, dag, yrkeskategori och vårdgivare
review-duplicate-visit-what = Raden har ett annat kontakt-id än en tidigare rad men samma patient, dag, yrkeskategori och vårdgivare.
review-duplicate-visit-rule = Två kontakter samma dag kan vara riktiga. De kan också vara samma kontakt, registrerad två gånger.
review-duplicate-visit-ask = Är det två skilda kontakter?

review-contact_type-not_payable = Kontakttypen ersätts inte
review-contact_type-not_payable-what = Kontakttypen finns bland dem som enligt inställningarna inte ersätts, till exempel rådgivning, administration eller remiss utan medicinsk bedömning.
review-contact_type-not_payable-rule = Ersättning betalas för kvalificerad vård. Vilka kontakttyper som inte ersätts är en inställning med publicerade utgångspunkter.
review-contact_type-not_payable-ask = Vilken medicinsk bedömning gjordes, eller ska kontakterna inte faktureras?

review-contact_type-unknown = Okänd kontakttyp
review-contact_type-unknown-what = Ordet för kontakttyp finns varken bland dem som ersätts eller bland dem som inte gör det.
review-contact_type-unknown-rule = Ett okänt ord tolkas inte. Det räknas varken som en avvikelse eller som rätt.
review-contact_type-unknown-ask = Vad innebär kontakttyperna, och ersätts de?

review-home_region-other = En annan hemregion
review-home_region-other-what = Raden anger en annan hemregion än den som faktureras.
review-home_region-other-rule = Den region där patienten är folkbokförd betalar.
review-home_region-other-ask = Ska kontakterna faktureras en annan region?

review-home_region-unknown = Okänd hemregion
review-home_region-unknown-what = Cellen för hemregion har ett innehåll som inte är namnet på eller koden för någon region.
review-home_region-unknown-rule = Den region där patienten är folkbokförd betalar. Ett okänt ord tolkas inte.
review-home_region-unknown-ask = Vilken hemregion avses?

review-profession-unknown = Okänd yrkeskategori
review-profession-unknown-what = Ordet för yrkeskategori känns inte igen.
review-profession-unknown-rule = Priset beror på yrkeskategorin. Ett ord jämförs i sin helhet, så att ”läkarsekreterare” inte läses som ”läkare”.
review-profession-unknown-ask = Vilken yrkeskategori i prislistan avses?

review-profession-not_listed = Yrkeskategorin har inget pris i listan
review-profession-not_listed-what = Prislistan som gällde dagen för kontakten har inget pris för yrkeskategorin.
review-profession-not_listed-rule = Listan säger vilka yrkeskategorier som den gäller. För andra gissas inget pris.
review-profession-not_listed-ask = Enligt vad är kontakterna prissatta?

review-amount-unreadable = Beloppet går inte att läsa
review-amount-unreadable-what = Cellen för belopp har ett innehåll som inte är något belopp.
review-amount-unreadable-rule = Ett belopp som inte går att läsa är okänt. Det räknas inte som noll och är inte med i summorna.
review-amount-unreadable-ask = Vilka belopp ska stå på raderna?

review-amount-zero = Beloppet är noll
review-amount-zero-what = Kontakten är fakturerad med 0 kronor.
review-amount-zero-rule = En kontakt har ett pris i listan. Med patientavgiften avdragen kan priset bli noll bara om avgiften är lika stor.
review-amount-zero-ask = Ska kontakterna vara med i underlaget?

review-amount-improbable = Beloppet är mer än tre gånger det väntade
review-amount-improbable-what = Beloppet är över tre gånger priset i listan. Gränsen är vald för att hitta skrivfel.
review-amount-improbable-rule = Listans pris gäller per kontakt. Ett flera gånger högre belopp kan vara flera kontakter på en rad eller ett flyttat decimaltecken.
review-amount-improbable-ask = Hur har beloppen räknats fram?

review-fee-unreadable = Patientavgiften går inte att läsa
review-fee-unreadable-what = Cellen för patientavgift har ett innehåll som inte är något belopp, eller ett belopp under noll.
review-fee-unreadable-rule = En avgift som inte går att läsa är okänd. Vad som borde ha fakturerats kan då inte sägas.
review-fee-unreadable-ask = Vilken patientavgift betalades?

review-fee-not_collected = Ingen patientavgift fast patienten inte är befriad
review-fee-not_collected-what = Avgiften anges som 0 kronor för någon som varken ålder eller frikort befriar från avgift.
review-fee-not_collected-rule = Patienten betalar avgift efter vårdregionens regler. När avgiften ingår i priset minskar den vad hemregionen betalar.
review-fee-not_collected-ask = Varför togs ingen avgift ut?

review-fee-exempt = Patientavgift för en befriad
review-fee-exempt-what = En avgift är uttagen av någon som enligt ålder eller frikort inte ska betala.
review-fee-exempt-rule = Vilka som är befriade är en inställning: ålder efter vårdregionens regler, och frikort.
review-fee-exempt-ask = Betalade patienterna avgiften, och är beloppet i så fall rätt?

review-fee-above = Högre patientavgift än vårdregionens
review-fee-above-what = Avgiften är högre än den som vårdregionen tar ut för yrkeskategorin den dagen.
review-fee-above-rule = Patienten betalar avgift efter vårdregionens regler.
review-fee-above-ask = Vilken avgift gällde?

review-fee-not_deducted = Patientavgiften är inte avdragen
review-fee-not_deducted-what = Patienten har betalat en avgift, beloppen i filen är efter avdrag och ändå är hela priset fakturerat.
review-fee-not_deducted-rule = När patientavgiften ingår i listans pris betalar hemregionen priset minus avgiften.
review-fee-not_deducted-ask = Ska avgiften dras av från beloppen?

review-fee-age_unsure = Åldern vid kontakten går inte att säga
review-fee-age_unsure-what = Bara födelseåret är känt, och under det året går patienten över åldersgränsen för avgift.
review-fee-age_unsure-rule = Avgiften beror på åldern den dag kontakten var. Födelseåret räcker inte det år gränsen passeras.
review-fee-age_unsure-ask = Var patienterna befriade från avgift den dag kontakten var?

review-price-other_profession = Priset är en annan yrkeskategoris
review-price-other_profession-what = Beloppet är inte priset för radens yrkeskategori men precis priset för en annan. Vilken står vid raden.
review-price-other_profession-rule = En kontakt prissätts efter yrkeskategorin hos den som hade kontakten.
review-price-other_profession-ask = Vilken yrkeskategori hade den som träffade patienten?

review-price-differs = Beloppet skiljer sig från prislistan
review-price-differs-what = Beloppet är ett annat än priset i den lista som gällde dagen för kontakten, minus patientavgiften där den ska dras av.
review-price-differs-rule = En kontakt prissätts efter den lista som gällde dagen för kontakten.
review-price-differs-ask = Hur har beloppen räknats fram?

review-credit-unpaired = Kreditering utan kontakt
review-credit-unpaired-what = Raden krediterar ett belopp, men ingen rad i underlaget har samma kontakt-id, eller samma patient, dag, yrkeskategori och vårdgivare, och det motsatta beloppet.
review-credit-unpaired-rule = En kreditering tar tillbaka en bestämd kontakt. Kontakten kan finnas på en tidigare faktura.
review-credit-unpaired-ask = Vilka kontakter gäller krediteringarna, och på vilken faktura står de?

review-totals-row_differs = Filens summarad stämmer inte med raderna
review-totals-row_differs-what = Beloppet på filens summarad är ett annat än raderna tillsammans.
review-totals-row_differs-rule = Summan ska vara lika med raderna. Rader utan läsbart belopp är inte med i jämförelsen.
review-totals-row_differs-ask = Saknas rader i underlaget, eller är summan från ett annat urval?

review-totals-invoice_differs = Fakturans totalbelopp stämmer inte med raderna
review-totals-invoice_differs-what = Totalbeloppet som ni har angett är ett annat än raderna tillsammans.
review-totals-invoice_differs-rule = Underlaget ska visa vad fakturan består av. Rader utan läsbart belopp är inte med i jämförelsen.
review-totals-invoice_differs-ask = Vad består skillnaden mellan fakturan och underlaget av?

review-file-quote_open = Ett citattecken avslutas inte
review-file-quote_open-what = Ett citattecken öppnas på raden och avslutas aldrig. Det som följer hör till samma cell, så läsningen slutar där. Raderna före är med.
review-file-quote_open-rule = Text inom citattecken slutar vid nästa citattecken. Annars går det inte att säga var raderna börjar.
review-file-quote_open-ask = Kan ni skicka filen på nytt, med citattecknet avslutat?

review-file-field_too_long = En cell är för lång
review-file-field_too_long-what = En cell är längre än 1 MiB. Raden är utelämnad, och läsningen har fortsatt efter den.
review-file-field_too_long-rule = Ingen uppgift om en kontakt är så lång. Gränsen skyddar datorns minne.
review-file-field_too_long-ask = Vad ska stå i cellen?

review-file-rows_in_cell = En cell innehåller många rader
review-file-rows_in_cell-what = Mellan två citattecken står mer än fem rader i en och samma cell. Är det rader med kontakter är de inte med i summorna.
review-file-rows_in_cell-rule = Text inom citattecken hör till en cell, även när den har radbrytningar. Ett citattecken för mycket kan därför dölja rader.
review-file-rows_in_cell-ask = Står det ett citattecken för mycket i filen, och fattas det rader?

review-file-too_many_columns = För många kolumner
review-file-too_many_columns-what = Raden har fler än 16 384 kolumner. De som är över är inte lästa.
review-file-too_many_columns-rule = Ett kalkylblad har högst 16 384 kolumner.
review-file-too_many_columns-ask = Är skiljetecknet mellan kolumnerna rätt?

review-file-too_many_rows = För många rader
review-file-too_many_rows-what = Bladet har fler rader än ett kalkylblad får ha. De som är över är inte lästa.
review-file-too_many_rows-rule = Ett kalkylblad har högst 1 048 576 rader.
review-file-too_many_rows-ask = Kan ni dela upp filen, eller skicka den som CSV?

review-file-memory = Minnet räckte inte
review-file-memory-what = Filen har fler rader än minnet räcker till för att leta dubbletter bland. Dubbletter är letade bland de rader som fick plats. Summorna gäller alla rader.
review-file-memory-rule = Dubbletter kan stå långt ifrån varandra, så varje rad behöver en plats i minnet. Övriga kontroller gör det inte.
review-file-memory-ask = Kan ni dela upp underlaget, till exempel efter månad?

review-file-unreadable = Filen gick inte att läsa till slutet
review-file-unreadable-what = Filen kunde inte läsas vidare. Den kan ha flyttats, ändrats eller tagits bort under läsningen. Det som lästes innan är med.
review-file-unreadable-rule = En fil granskas som den är när den läses.
review-file-unreadable-ask = Kan ni skicka filen på nytt?

review-file-nul = Filen innehåller nolltecken
review-file-nul-what = Filen har tecken med värdet noll, som inte hör hemma i text. De är lästa som mellanslag.
review-file-nul-rule = Nolltecken finns i filer som är skadade eller inte är text.
review-file-nul-ask = Är filen hel?

review-file-broken_letters = Bokstäver gick inte att läsa
review-file-broken_letters-what = Filen har bokstäver som har gått förlorade innan den kom hit, eller tecken från två teckenkodningar. Det som inte är UTF-8 är läst som Windows-1252.
review-file-broken_letters-rule = En textfil har en teckenkodning. Är den blandad kan ord och namn bli felskrivna; belopp och datum påverkas inte.
review-file-broken_letters-ask = Kan ni spara filen i UTF-8?

review-file-mixed_line_ends = Raderna slutar på olika sätt
review-file-mixed_line_ends-what = Filen har olika radslut. Alla är lästa som radslut.
review-file-mixed_line_ends-rule = Blandade radslut visar ofta att filen är hopsatt av flera.
review-file-mixed_line_ends-ask = Är filen hopsatt av flera, och är alla delar med?

review-file-row_of_count = Rader som säger hur många kontakterna är
review-file-row_of_count-what = Raden anger ett antal och inte vem som träffade vem. Den är inte räknad som kontakt.
review-file-row_of_count-rule = En kontakt har en dag, en patient eller en yrkeskategori.
review-file-row_of_count-ask = Är raden ändå en kontakt?

review-file-row_of_rounding = Öresavrundning
review-file-row_of_rounding-what = Raden avrundar summan med { $amount }. Den är inte räknad som kontakt och ingår inte i det fakturerade beloppet, men den är medräknad när summarader och fakturans totalbelopp jämförs.
review-file-row_of_rounding-rule = En avrundning är mindre än en krona och hör till fakturan, inte till en kontakt.
review-file-row_of_rounding-ask = Är raden något annat än en avrundning?

review-file-row_of_page = Rader med sidnummer
review-file-row_of_page-what = Raden har bara ett sidnummer. Den är inte räknad som kontakt.
review-file-row_of_page-rule = En kontakt har en dag, en patient eller en yrkeskategori.
review-file-row_of_page-ask = Är raden ändå en kontakt?

review-file-no_rows = Filen har inga rader att granska
review-file-no_rows-what = Ingen rad med en kontakt hittades i filen.
review-file-no_rows-rule = En rad är en kontakt när den har något i en kolumn som är känd.
review-file-no_rows-ask = Är det rätt fil?
