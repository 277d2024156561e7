### Egna tabeller i Jämför. Hämtas när de behövs.

## Öppna, rätta och jämföra

own-table-choose = Välj fil …
own-table-drop = eller släpp den här. CSV, text eller Excel (.xlsx).
own-table-first-only = Flera filer släpptes på en gång. Bara den första läses.
own-table-another = Läs en annan tabell
own-table-paste = Klistra in en tabell
own-table-paste-label = Tabellen
own-table-paste-hint = Markera cellerna i kalkylbladet, också rubrikerna, kopiera dem och klistra in här.
own-table-paste-read = Läs tabellen
own-table-pasted = Inklistrad tabell
own-table-help = Vad en tabell kan innehålla
own-table-help-regions = Regioner
own-table-help-regions-about = Namn eller kod: ”Region Kalmar län”, ”Kalmar” eller ”08”. Rader för hela riket läses för sig och läggs aldrig ihop med regionernas. Rader för kommuner utelämnas.
own-table-help-years = År
own-table-help-years-about = I en egen kolumn, i rubrikerna (”2019” eller ”Kontakter 2019”) eller i en rad ovanför tabellen. Annars frågar sidan.
own-table-help-numbers = Tal
own-table-help-numbers-about = Antal kontakter, kontakter per 1 000 invånare, fakturerat belopp (kr, tkr eller mnkr), fakturerat per invånare, antal patienter, antal invånare, primärvårdens nettokostnad eller andel av den. Tal per invånare räknas ut med publicerad folkmängd där tabellen inte har någon egen.
own-table-help-missing = Uppgifter som saknas
own-table-help-missing-about = En tom cell, ”..”, ”–” och ”uppgift saknas” läses som att uppgiften saknas. De blir aldrig noll.
own-table-example = Ett exempel med påhittade tal:
own-table-example-text =
    Region;År;Kontakter;Fakturerat, tkr
    Gotland;2024;1 200;480
    Kalmar län;2024;3 400;1 395,5
    Blekinge;2024;..;..

own-table-begun = Läser tabellen.
own-table-reading = Läser { $name } …
own-table-rows = { $rows } rader lästa
own-table-stop = Avbryt
own-table-stopped = Läsningen avbröts.
own-table-refused = { $name } gick inte att läsa
own-table-unharmed = Inget annat på sidan har ändrats. Du kan läsa en annan tabell.

own-table-areas =
    { $regions ->
        [0] riket
        [one] { $nation ->
            [yes] 1 region och riket
           *[no] 1 region
        }
       *[other] { $nation ->
            [yes] { $regions } regioner och riket
           *[no] { $regions } regioner
        }
    }
own-table-counts = { $areas }, { $years } år, { $measures } mått: { $cells } tal
own-table-no-cells = Inga tal att jämföra
own-table-nothing-read = Inget tal gick att läsa. Varför står nedanför.
own-table-answer-first = Svara på frågorna nedan, så kommer talen med.
own-table-waiting =
    { $open ->
        [one] En fråga är inte besvarad. Talen som den gäller är inte med.
       *[other] { $open } frågor är inte besvarade. Talen som de gäller är inte med.
    }
own-table-compare = Jämför
own-table-leave = Stäng tabellen
own-table-replaces =
    { $same ->
        [yes] Jämförelsen ändras när du väljer Jämför.
       *[no] Tabellen ersätter { $name } i jämförelsen när du väljer Jämför.
    }
own-table-unchanged = Tabellen är läst som förut.
own-table-read-again = Tabellen är läst på nytt: { $counts }.
own-table-removed = Tabellen är borttagen ur jämförelsen.

own-table-in-use = Tabellen är med i jämförelsen.
own-table-to-answer = Till jämförelsen
own-table-reopen = Ändra hur den läses
own-table-keep = Spara som fall …
own-table-keep-about = Sparar du fallet eller delar en länk till det följer talen med, men inte filen de kom från. Många tal ger en lång länk.
own-table-remove = Ta bort

own-table-questions = Frågor om tabellen
own-table-cells-wait =
    { $cells ->
        [0] {""}
        [one] Ett tal väntar på svaret.
       *[other] { $cells } tal väntar på svaret.
    }
own-table-no-year = Skriv ett år mellan 1990 och 2100 med fyra siffror, till exempel 2024.
own-table-other-year = Annat år
own-table-choose-answer = Välj …

own-table-understood = Så har tabellen lästs
own-table-layout = Uppställning
own-table-layout-long = En rad för varje region och år
own-table-layout-wide = En rad för varje region, åren i rubrikerna
own-table-layout-transposed = En kolumn för varje region
own-table-layout-none = Inte förstådd
own-table-rows-count = Rader
own-table-rows-read =
    { $hidden ->
        [0] { $rows }
        [one] { $rows }, varav en är dold
       *[other] { $rows }, varav { $hidden } är dolda
    }
own-table-sheet = Blad
own-table-sheet-hidden = { $name } (dolt)
own-table-merged = Sammanslagna områden
own-table-encoding = Teckenkodning
own-table-encoding-utf-8 = UTF-8
own-table-encoding-utf-8-bom = UTF-8 med BOM
own-table-encoding-windows-1252 = Windows-1252
own-table-encoding-utf-16le = UTF-16 LE
own-table-encoding-utf-16be = UTF-16 BE
own-table-delimiter = Mellan cellerna
own-table-delimiter-semicolon = Semikolon
own-table-delimiter-comma = Komma
own-table-delimiter-tab = Tabb
own-table-decimal-sign = Decimaltecken
own-table-sign-comma = Decimalkomma
own-table-sign-point = Decimalpunkt
own-table-regions-in = Regionerna står
own-table-regions-in-rows = i rader
own-table-regions-in-columns = i kolumner
own-table-header =
    { $where ->
        [columns] Sista kolumnen med rubriker
       *[rows] Sista raden med rubriker
    }
own-table-header-none = Inga rubriker
own-table-row = Rad { $row }
own-table-column = Kolumn { $column }
own-table-year-of-all =
    { $from ->
        [title] År, enligt raden ovanför tabellen
        [sheet] År, enligt bladets namn
       *[choice] År
    }

own-table-preview =
    { $where ->
        [rows] Raderna
       *[columns] Kolumnerna
    }
own-table-preview-about =
    { $where ->
        [rows] De första raderna som de står i tabellen. Ändra vad en rad innehåller om det har blivit fel.
       *[columns] De första raderna som de står i tabellen. Ändra vad en kolumn innehåller om det har blivit fel.
    }
own-table-columns-shown = De första { $shown } av { $columns } kolumner visas.
own-table-record = Rad
own-table-content = Innehåll
own-table-hidden = dold
own-table-content-of = Innehåll, { $column }
own-table-role-region = Region
own-table-role-year = År
own-table-role-measure = Vad talen avser
own-table-role-ignored = Används inte
own-table-numbers = Tal
own-table-role-numbers = Tal, annat eller okänt
own-table-population = Antal invånare
own-table-net-cost = Primärvårdens nettokostnad
own-table-unit-of = Enhet, { $column }
own-table-unit-none = Välj enhet
own-table-unit-one = kr
own-table-unit-thousand = tkr
own-table-unit-million = mnkr
own-table-unit-billion = mdkr
own-table-unit-share = andel, 0–1
own-table-unit-percent = procent
own-table-count-one = antal
own-table-count-thousand = tusental
own-table-count-million = miljoner
own-table-unit-from-heading = enligt rubriken
own-table-unit-from-title = enligt raden ovanför tabellen
own-table-unit-from-cells = enligt cellerna
own-table-unit-from-assumed = antaget, står inte i tabellen
own-table-year = År
own-table-sign-of = Decimaltecken, { $column }
own-table-tally-read =
    { $count ->
        [one] 1 läst
       *[other] { $count } lästa
    }
own-table-tally-missing = { $count } saknas
own-table-tally-not-read =
    { $count ->
        [one] 1 oläst
       *[other] { $count } olästa
    }

own-table-remarks = Anmärkningar
own-table-no-remarks = Inget i tabellen har utelämnats.
own-table-severity-error = Utelämnat
own-table-severity-question = Kontrollera
own-table-severity-note = Att veta
own-table-remark-kind =
    { $count ->
        [one] { $kind }
       *[other] { $kind }, { $count } anmärkningar
    }
own-table-remarks-more = Visa { $more } till
own-table-remarks-listed = De första { $listed } av { $count } finns med här.
own-table-row-and-column = Rad { $rows }, kolumn { $column }
own-table-place = { $place }:

own_table-unreadable = Det gick inte att läsa filen. Den kan ha flyttats, ändrats eller tagits bort medan den lästes.
    .hint = Välj filen igen.

# Koder

own_table-file_image = Filen är en bild och innehåller ingen tabell som går att läsa.
    .hint = Öppna i stället den fil som talen kommer från, eller skriv av dem i ett kalkylblad.
own_table-file_pdf = Filen är en pdf. Tabeller i en pdf går inte att läsa här.
    .hint = Be om talen som CSV eller Excel, eller kopiera dem till ett kalkylblad.
own_table-file_archive = Filen är ett komprimerat arkiv.
    .hint = Packa upp det och öppna filen med tabellen.
own_table-file_web_page = Filen är en webbsida, inte en tabell.
    .hint = Det händer när en länk till en fil har slutat gälla. Ladda ner filen igen eller kopiera tabellen från sidan.
own_table-file_binary = Filen är inte text och inte heller ett kalkylblad som går att läsa.
    .hint = Spara tabellen som CSV eller Excel (.xlsx) i det program som har gjort filen.

own_table-empty = Det finns inget att läsa i tabellen.
own_table-too_many_rows =
    { $count ->
        [one] En rad är inte läst. Tabellen är större än sidan kan läsa; de första { $rows } raderna är lästa.
       *[other] { $count } rader är inte lästa. Tabellen är större än sidan kan läsa; de första { $rows } raderna är lästa.
    }
own_table-too_many_columns =
    { $count ->
        [one] En cell är inte läst. Den står efter kolumn { $columns }, den sista som ett kalkylblad har.
       *[other] { $count } celler är inte lästa. De står efter kolumn { $columns }, den sista som ett kalkylblad har.
    }
own_table-too_long_to_turn = Regionerna står i kolumner, och tabellen har fler än { $rows } rader. En så lång tabell går bara att läsa med regionerna i rader.
own_table-nul_characters =
    { $count ->
        [one] Ett tecken utan innehåll (NUL) är borttaget. Filen kan vara skadad.
       *[other] { $count } tecken utan innehåll (NUL) är borttagna. Filen kan vara skadad.
    }
own_table-broken_characters =
    { $count ->
        [one] Ett tecken gick inte att tolka och visas som �.
       *[other] { $count } tecken gick inte att tolka och visas som �.
    }
    .hint = Filen kan ha sparats med en annan teckenkodning än den säger.
own_table-halved_letters =
    { $count ->
        [one] En bokstav ser ut att ha blivit två tecken, som ”Ã¤” i stället för ”ä”.
       *[other] { $count } bokstäver ser ut att ha blivit två tecken, som ”Ã¤” i stället för ”ä”.
    }
    .hint = Texten är sparad med fel teckenkodning. Öppna källan igen och spara den som UTF-8.
own_table-quote_not_closed = Ett citattecken avslutas aldrig. Resten av filen är läst som vanliga rader, utan hänsyn till citattecken.
own_table-quote_swallows = Ett citattecken avslutas aldrig, och mer än en miljon tecken följer. Raderna efter dem är inte lästa.
    .hint = Rätta citattecknet på raden där det börjar och läs filen igen.
own_table-lines_in_cell = En cell innehåller { $count } rader. Saknas det ett citattecken som avslutar den?
own_table-hidden_sheet = Bladet ”{ $text }” är dolt i arbetsboken. Det är läst ändå.
own_table-other_sheets =
    { $count ->
        [one] Arbetsboken har ett blad till, som inte är läst.
       *[other] Arbetsboken har { $count } blad till, som inte är lästa.
    }
own_table-other_hidden_sheets =
    { $count ->
        [one] Ett av de blad som inte är lästa är dolt.
       *[other] { $count } av de blad som inte är lästa är dolda.
    }
own_table-hidden_rows =
    { $count ->
        [one] En rad är dold i kalkylbladet. Den är läst ändå.
       *[other] { $count } rader är dolda i kalkylbladet. De är lästa ändå.
    }
own_table-merged_cells =
    { $count ->
        [one] Ett område med sammanslagna celler är läst som om värdet stod i den första cellen.
       *[other] { $count } områden med sammanslagna celler är lästa som om värdet stod i den första cellen.
    }
own_table-no_header = Ingen rad med rubriker hittades.
own_table-no_rows = Det finns inga rader under rubrikerna.
own_table-no_numbers = Ingen kolumn känns igen som tal att jämföra.
    .hint = Välj vad kolumnerna innehåller, eller vilken rad som har rubrikerna.
own_table-no_regions = Ingen kolumn och ingen rad med regioner hittades.

own_table-only_care_regions = Tabellens regioner är de som gett vården. Här jämförs vad hemregionerna betalar.
    .hint = Be om talen efter hemregion.
own_table-rows_of_part =
    { $count ->
        [one] En rad gäller bara en del av en regions tal, som ”{ $part }” under ”{ $text }”. Den är inte med.
       *[other] { $count } rader gäller bara en del av en regions tal, som ”{ $part }” under ”{ $text }”. De är inte med.
    }
    .hint = Lägg ihop raderna i ett kalkylblad, så att varje region har en rad för varje år, och läs tabellen igen.
own_table-columns_not_asked =
    { $count ->
        [one] En kolumn till har tal utan att det framgår vad de avser. De är inte med.
       *[other] { $count } kolumner till har tal utan att det framgår vad de avser. De är inte med.
    }
    .hint = Välj vad kolumnerna innehåller, eller vilken rad som har rubrikerna.
own_table-column_unknown = ”{ $text }” känns inte igen och är inte med.
own_table-column_without_heading = En kolumn utan rubrik är inte med.
own_table-column_part = ”{ $text }” är bara en del av kontakterna och är inte med.
own_table-column_rate = ”{ $text }” är ett mått som inte läses in. Det räknas ut av antal och belopp när de finns.
own_table-column_share = ”{ $text }” är en annan andel än den av primärvårdens nettokostnad och är inte med.
own_table-column_cost = ”{ $text }” är en annan kostnad än den fakturerade och primärvårdens nettokostnad. Den är inte med.
own_table-column_change = ”{ $text }” är en förändring och är inte med.
own_table-column_referrals = ”{ $text }” är remisser, som varken är kontakter eller patienter. De är inte med.
own_table-column_part_of_year = ”{ $text }” gäller en del av ett år. Här jämförs hela år, så talen är inte med.
own_table-column_several_years = ”{ $text }” gäller flera år. Här jämförs ett år i taget, så talen är inte med.
own_table-column_unit = ”{ $text }” har en enhet som inte går att läsa och är inte med.
own_table-title_part_of_year = ”{ $text }” säger att talen gäller en del av ett år. Här jämförs hela år, så tal för det året är inte med.
own_table-column_other_thing = ”{ $text }” är något annat än måtten som jämförs här och är inte med.
own_table-column_other_regions = ”{ $text }” nämner också regioner. Raderna är lästa efter en annan kolumn.
own_table-column_of_other_table = ”{ $text }” hör till en annan tabell bredvid och är inte med. Öppna den för sig.
own_table-column_years_by_cells = Kolumnen lästes som år, eftersom alla dess celler är årtal.
own_table-column_measure_from_title = Vad talen avser framgår bara ovanför tabellen: ”{ $text }”.
own_table-column_scales_mixed = Några tal i kolumnen har procenttecken, andra inte.
own_table-column_signs_mixed = I kolumnen är komma decimaltecken på några rader och punkt på andra. Tal som kan läsas på två sätt är inte med.
own_table-column_sign_of_others = ”{ $text }” kan läsas på två sätt. Det lästes som talen i tabellens andra kolumner.

own_table-nation_row = ”{ $text }” är hela riket. Raden är läst för sig och räknas inte in bland regionerna.
own_table-total_row = ”{ $text }” är en summa. Den jämförs med regionernas tal, och är rikets bara om alla 21 regioner är med.
own_table-municipality_row = ”{ $text }” är en kommun, inte en region. Raden är inte med.
own_table-unknown_region = ”{ $text }” är ingen region. Raden är inte med.
own_table-headings_again = Rubrikerna står en gång till.
own_table-second_headings = Här börjar en annan tabell, med rubriken ”{ $text }”. Den är inte med. Öppna den för sig.
own_table-second_table = Raden hör till en annan tabell och är inte med.
own_table-note_row = ”{ $text }” är läst som en anmärkning. Raden har inga tal.
own_table-region_missing = Raden har tal men ingen region. Den är inte med.
own_table-region_twice = { $region } finns redan på rad { $other }, för samma år och mått.
own_table-filled_down =
    { $count ->
        [one] En tom cell för region eller år är läst som cellen ovanför.
       *[other] { $count } tomma celler för region eller år är lästa som cellen ovanför.
    }
own_table-year_unknown = ”{ $text }” är inget år. Raden är inte med.
own_table-year_part = ”{ $text }” är en del av ett år. Här jämförs hela år, så raden är inte med.
own_table-measure_unknown = ”{ $text }” är inget av måtten. Raden är inte med.
own_table-row_too_long = Raden har fler celler än rubrikerna.
own_table-row_shifted = Raden har fler celler än rubrikerna och är inte med. Är kommatecknet både decimaltecken och tecken mellan cellerna?
own_table-regions_missing =
    { $count ->
        [one] En region har inget tal i tabellen: { $regions }.
       *[other] { $count } regioner har inget tal i tabellen: { $regions }.
    }
own_table-total_agrees =
    { $count ->
        [one] Totalen { $year } är lika med den enda regionens tal.
       *[other] Totalen { $year } är lika med summan av de { $count } regionerna.
    }
own_table-total_differs =
    { $count ->
        [one] Totalen { $year } är { $stated }, men den enda regionen har { $sum }.
       *[other] Totalen { $year } är { $stated }, men de { $count } regionerna har tillsammans { $sum }.
    }

own_table-not_a_number = ”{ $text }” är inget tal.
own_table-number_ambiguous = ”{ $text }” kan läsas på två sätt och är inte med.
own_table-unit_wrong = ”{ $unit }” hör inte ihop med det som kolumnen anger. ”{ $text }” är inte med.
own_table-negative = ”{ $text }” är negativt och är inte med.
own_table-fraction = ”{ $text }” är inte ett helt antal och är inte med.
own_table-too_large = ”{ $text }” är för stort och är inte med.
own_table-over_hundred = ”{ $text }” är mer än 100 procent och är inte med.
own_table-share_over_one = ”{ $text }” är mer än 1, som är det hela, och är inte med.
own_table-foreign_digits = ”{ $text }” har siffror som inte kan läsas säkert.
own_table-range_reversed = Intervallet ”{ $text }” är omvänt och är inte med.
own_table-fault = Cellen har ett fel i kalkylbladet: { $text }
own_table-day_for_number = ”{ $text }” är ett datum i kalkylbladet, inte ett tal.
own_table-cell_too_long = Cellen är längre än en miljon tecken och är inte läst.
own_table-not_calculated = Formeln har aldrig räknats ut. Uppgiften räknas som saknad.
    .hint = Öppna arbetsboken i ett kalkylprogram och spara den, så räknas formlerna ut.
own_table-mark_removed = ”{ $text }” lästes utan ”{ $mark }”.
own_table-spelled_out = ”{ $text }” är skrivet med ord eller enhet. Kontrollera hur det är läst.
own_table-many_decimals = ”{ $text }” har fler än fyra decimaler.

own_table-ask_regions_in = Var står regionerna som talen gäller?
own_table-regions_in_rows = En region på varje rad
own_table-regions_in_columns = En region i varje kolumn
own_table-ask_region = Vilken region gäller tabellen?
own_table-of_region = { $region }
own_table-ask_year = Vilket år gäller talen?
own_table-of_year = { $year }
own_table-ask_measure = Vad är det för tal i tabellen?
own_table-ask_column_measure = Vad är det för tal i kolumn { $place }?
own_table-ask_headed_column_measure = Vad är det för tal i kolumn { $place }, ”{ $text }”?
own_table-ask_row_measure = Vad är det för tal på rad { $place }?
own_table-ask_headed_row_measure = Vad är det för tal på rad { $place }, ”{ $text }”?
own_table-contacts = Antal kontakter
own_table-contacts_per_thousand = Kontakter per 1 000 invånare
own_table-invoiced = Fakturerat belopp
own_table-invoiced_per_inhabitant = Fakturerat belopp per invånare
own_table-patients = Antal patienter
own_table-population = Antal invånare
own_table-net_cost = Primärvårdens nettokostnad
own_table-invoiced_share = Fakturerat belopp som andel av primärvårdens nettokostnad
own_table-ask_decimal_sign = ”{ $text }” kan läsas på två sätt. Vilket är decimaltecknet?
own_table-decimal_comma = Komma är decimaltecken
own_table-decimal_point = Punkt är decimaltecken
own_table-ask_share_scale = Hur är andelarna skrivna?
own_table-scale_percent = I procent: 0,67 är 0,67 %
own_table-scale_share = Som delar av 1: 0,67 är 67 %
own_table-ask_invoiced_unit = Vilken enhet har de fakturerade beloppen?
    .hint = Det framgår inte säkert av tabellen, eller så är beloppen för små för att vara kronor.
own_table-ask_net_cost_unit = Vilken enhet har primärvårdens nettokostnad?
    .hint = Det framgår inte säkert av tabellen, eller så är beloppen för små för att vara kronor.
own_table-unit_kronor = Kronor
own_table-unit_thousand_kronor = Tusental kronor
own_table-unit_million_kronor = Miljoner kronor
own_table-ask_region_twice = Minst en region finns flera gånger för samma år och mått. Vilket tal ska gälla?
    .hint = Talen läggs aldrig ihop.
own_table-twice_first = Det första i tabellen
own_table-twice_last = Det sista i tabellen

# Arbetsböcker som inte går att läsa

spreadsheet-no_workbook = Filen är ingen arbetsbok.
    .hint = Spara tabellen som Excel (.xlsx) eller CSV.
spreadsheet-cut_off = Arbetsboken går inte att öppna. Filen är skadad eller slutar för tidigt.
    .hint = Ladda ner eller kopiera filen en gång till.
spreadsheet-password = Arbetsboken är skyddad med lösenord.
    .hint = Öppna den i ett kalkylprogram, ta bort lösenordet och spara en kopia.
spreadsheet-old_format = Filen är sparad i ett format från tiden före 2007, till exempel .xls.
    .hint = Öppna den i ett kalkylprogram och spara den som Excel (.xlsx).
spreadsheet-binary = Arbetsboken är sparad i Excels binära format (.xlsb).
    .hint = Öppna den i ett kalkylprogram och spara den som Excel (.xlsx).
spreadsheet-open_document = Filen är i formatet OpenDocument, till exempel .ods.
    .hint = Öppna den i ett kalkylprogram och spara den som Excel (.xlsx).
spreadsheet-numbers = Filen är från ett av Apples program, till exempel Numbers.
    .hint = Öppna den där och exportera den till Excel (.xlsx).
spreadsheet-word = Filen är ett Word-dokument, ingen arbetsbok.
    .hint = Kopiera tabellen i dokumentet och klistra in den här.
spreadsheet-presentation = Filen är en presentation, ingen arbetsbok.
    .hint = Kopiera tabellen i presentationen och klistra in den här.
spreadsheet-archive = Filen är ett komprimerat arkiv utan arbetsbok.
    .hint = Packa upp det och öppna filen med tabellen.
spreadsheet-too_large = Filen är på { $megabytes } MB. En arbetsbok som läses här får vara på högst { $most } MB.
    .hint = Spara bladet med tabellen som en egen arbetsbok.
spreadsheet-bomb = Arbetsboken blir { $megabytes } MB när den packas upp. Gränsen är { $most } MB, så den är inte uppackad.
    .hint = Är filen liten kan den vara gjord för att skada. Annars går det att spara bladet med tabellen som en egen arbetsbok.
spreadsheet-overfull = En del av arbetsboken är orimligt stor och är inte läst: { $part }
    .hint = Kopiera tabellen till en ny arbetsbok i ett kalkylprogram och spara den.
spreadsheet-damaged = En del av arbetsboken saknas eller är skadad: { $part }
    .hint = Öppna arbetsboken i ett kalkylprogram, som kanske kan reparera den, och spara den på nytt.
spreadsheet-entities = Arbetsboken innehåller en dokumenttypsdeklaration, som kan dölja skadlig kod, och är inte läst: { $part }
    .hint = Öppna arbetsboken i ett kalkylprogram och spara den på nytt.
spreadsheet-no_sheets = Arbetsboken har inget blad med celler.
spreadsheet-no_such_sheet = Arbetsboken har inget blad som heter ”{ $sheet }”.

# Celler i en arbetsbok som inte är lästa

spreadsheet-scaled_format =
    { $count ->
        [one] Talet i cellen { $cell } visas förkortat i kalkylbladet, till exempel i tusental. Det framgår inte om rubriken gäller det som visas eller det som är sparat, så talet är inte med.
       *[other] { $count } tal visas förkortade i kalkylbladet, till exempel i tusental. Det framgår inte om rubrikerna gäller det som visas eller det som är sparat, så talen är inte med. Det första står i cellen { $cell }.
    }
    .hint = Ändra cellernas talformat så att hela talet visas, se till att rubriken anger rätt enhet och läs filen igen.
spreadsheet-cell_place =
    { $count ->
        [one] ”{ $cell }” är ingen möjlig plats i bladet eller kommer inte i ordning. Det som står där är inte läst.
       *[other] { $count } platser i bladet är inte möjliga eller kommer inte i ordning. Det som står där är inte läst. Den första är ”{ $cell }”.
    }
    .hint = Öppna arbetsboken i ett kalkylprogram och spara den på nytt.
spreadsheet-cell_value =
    { $count ->
        [one] Cellen { $cell } har ett innehåll som inte följer formatet och är inte läst.
       *[other] { $count } celler har ett innehåll som inte följer formatet och är inte lästa. Den första är { $cell }.
    }
    .hint = Öppna arbetsboken i ett kalkylprogram och spara den på nytt.
spreadsheet-cut_short = Bladet slutar för tidigt eller är skadat efter cellen { $cell }. Det som står före är läst.
    .hint = Öppna arbetsboken i ett kalkylprogram, som kanske kan reparera den, och spara den på nytt.
