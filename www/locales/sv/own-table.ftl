### Egna tabeller i Jämför. Hämtas när de behövs.

## Öppna, rätta och jämföra

own-table-choose = Välj fil …
own-table-drop = eller släpp den här. CSV, text eller Excel (.xlsx).
own-table-private = Tabellen läses i din webbläsare. Inget skickas från din dator.
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
own-table-help-numbers-about = Antal kontakter, kontakter per 1 000 invånare, fakturerat belopp (kr, tkr eller mnkr), fakturerat per invånare, antal patienter, antal invånare, primärvårdens nettokostnad eller andel av den. Tal per invånare räknas ut med publicerad folkmängd där tabellen inte har någon egen.
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
own-table-nothing-read = Inget tal i tabellen gick att läsa. Nedanför står varför. Där går det också att rätta vad kolumnerna innehåller.
own-table-answer-first = Svara på frågorna nedan, så kommer talen med.
own-table-waiting =
    { $open ->
        [one] En fråga är inte besvarad. Talen som den gäller är inte med.
       *[other] { $open } frågor är inte besvarade. Talen som de gäller är inte med.
    }
own-table-compare = Jämför
own-table-leave = Lägg bort tabellen
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
own-table-tally-read = { $count } lästa
own-table-tally-missing = { $count } saknas
own-table-tally-not-read = { $count } olästa

own-table-remarks = Anmärkningar
own-table-no-remarks = Alla tal i tabellen är med.
own-table-severity-error = Utelämnat
own-table-severity-question = Fråga
own-table-severity-note = Att veta
own-table-remark-kind =
    { $count ->
        [one] { $kind }
       *[other] { $kind }, { $count } anmärkningar
    }
own-table-remarks-more = Visa { $count } till
own-table-remarks-listed = De första { $listed } av { $count } visas.
own-table-rows-of = Rad { $rows }
own-table-column-of = kolumn { $column }
own-table-place = { $place }:

own_table-unreadable = Det gick inte att läsa filen. Den kan ha flyttats, ändrats eller tagits bort medan den lästes.
    .hint = Välj filen igen.

# Koder
