### Tables of the user's own in Compare. Fetched when needed.

## Opening, correcting and comparing

own-table-choose = Choose a file …
own-table-drop = or drop it here. CSV, text or Excel (.xlsx).
own-table-private = The table is read in your browser. Nothing is sent from your computer.
own-table-another = Read another table
own-table-paste = Paste a table
own-table-paste-label = The table
own-table-paste-hint = Select the cells in the spreadsheet, with the headings, copy them and paste them here.
own-table-paste-read = Read the table
own-table-pasted = Pasted table
own-table-help = What a table may hold
own-table-help-regions = Regions
own-table-help-regions-about = Name or code: “Region Kalmar län”, “Kalmar” or “08”. Rows for the whole nation are read apart and never added to the regions. Rows for municipalities are left out.
own-table-help-years = Years
own-table-help-years-about = In a column of their own, in the headings (“2019” or “Contacts 2019”) or in a row above the table. Otherwise the page asks.
own-table-help-numbers = Numbers
own-table-help-numbers-about = Number of contacts, contacts per 1,000 inhabitants, invoiced amount (SEK, thousand or million), invoiced per inhabitant, number of patients, number of inhabitants, net cost of primary care or share of it. Numbers per inhabitant are calculated with the published population where the table has none.
own-table-help-missing = What is missing
own-table-help-missing-about = An empty cell, “..”, “–” and “not available” are read as missing. They never become zero.
own-table-example = An example with made-up numbers:
own-table-example-text =
    Region;Year;Contacts;Invoiced, SEK thousand
    Gotland;2024;1 200;480
    Kalmar;2024;3 400;1 395,5
    Blekinge;2024;..;..

own-table-begun = Reading the table.
own-table-reading = Reading { $name } …
own-table-rows = { $rows } rows read
own-table-stop = Cancel
own-table-stopped = The reading was cancelled.
own-table-refused = { $name } could not be read
own-table-unharmed = Nothing else on the page has changed. You can read another table.

own-table-areas =
    { $regions ->
        [0] the nation
        [one] { $nation ->
            [yes] 1 region and the nation
           *[no] 1 region
        }
       *[other] { $nation ->
            [yes] { $regions } regions and the nation
           *[no] { $regions } regions
        }
    }
own-table-counts = { $areas }, { $years ->
        [one] 1 year
       *[other] { $years } years
    }, { $measures ->
        [one] 1 measure
       *[other] { $measures } measures
    }: { $cells ->
        [one] 1 number
       *[other] { $cells } numbers
    }
own-table-no-cells = No numbers to compare
own-table-nothing-read = No number in the table could be read. Below is said why, and there you can correct what the columns hold.
own-table-answer-first = Answer the questions below to include the numbers.
own-table-waiting =
    { $open ->
        [one] One question is not answered. The numbers it is about are not included.
       *[other] { $open } questions are not answered. The numbers they are about are not included.
    }
own-table-compare = Compare
own-table-leave = Put the table away
own-table-read-again = The table has been read again: { $counts }.
own-table-removed = The table has been taken out of the comparison.

own-table-in-use = The table is part of the comparison.
own-table-to-answer = To the comparison
own-table-reopen = Change how it is read
own-table-keep = Save as a case …
own-table-keep-about = When you save the case or share a link to it, the numbers come along, but not the file they came from. Many numbers make a long link.
own-table-remove = Remove

own-table-questions = Questions about the table
own-table-cells-wait =
    { $cells ->
        [0] {""}
        [one] One number waits for the answer.
       *[other] { $cells } numbers wait for the answer.
    }
own-table-no-year = Enter a year between 1990 and 2100 with four digits, for example 2024.
own-table-other-year = Another year
own-table-choose-answer = Choose …

own-table-understood = How the table was read
own-table-layout = Layout
own-table-layout-long = A row for each region and year
own-table-layout-wide = A row for each region, the years in the headings
own-table-layout-transposed = A column for each region
own-table-layout-none = Not understood
own-table-rows-count = Rows
own-table-rows-read =
    { $hidden ->
        [0] { $rows }
        [one] { $rows }, one of them hidden
       *[other] { $rows }, { $hidden } of them hidden
    }
own-table-sheet = Sheet
own-table-sheet-hidden = { $name } (hidden)
own-table-merged = Merged areas
own-table-encoding = Encoding
own-table-encoding-utf-8 = UTF-8
own-table-encoding-utf-8-bom = UTF-8 with BOM
own-table-encoding-windows-1252 = Windows-1252
own-table-encoding-utf-16le = UTF-16 LE
own-table-encoding-utf-16be = UTF-16 BE
own-table-delimiter = Between the cells
own-table-delimiter-semicolon = Semicolon
own-table-delimiter-comma = Comma
own-table-delimiter-tab = Tab
own-table-decimal-sign = Decimal sign
own-table-sign-comma = Decimal comma
own-table-sign-point = Decimal point
own-table-regions-in = The regions are
own-table-regions-in-rows = in rows
own-table-regions-in-columns = in columns
own-table-header =
    { $where ->
        [columns] Last column of headings
       *[rows] Last row of headings
    }
own-table-header-none = No headings
own-table-row = Row { $row }
own-table-column = Column { $column }
own-table-year-of-all =
    { $from ->
        [title] Year, by the row above the table
        [sheet] Year, by the name of the sheet
       *[choice] Year
    }

own-table-preview =
    { $where ->
        [rows] The rows
       *[columns] The columns
    }
own-table-preview-about =
    { $where ->
        [rows] The first rows as they stand in the table. Change what a row holds if it has come out wrong.
       *[columns] The first rows as they stand in the table. Change what a column holds if it has come out wrong.
    }
own-table-columns-shown = The first { $shown } of { $columns } columns are shown.
own-table-record = Row
own-table-content = Content
own-table-hidden = hidden
own-table-content-of = Content, { $column }
own-table-role-region = Region
own-table-role-year = Year
own-table-role-measure = What the numbers are of
own-table-role-ignored = Not used
own-table-numbers = Numbers
own-table-role-numbers = Numbers, other or unknown
own-table-population = Number of inhabitants
own-table-net-cost = Net cost of primary care
own-table-unit-of = Unit, { $column }
own-table-unit-none = Choose the unit
own-table-unit-one = SEK
own-table-unit-thousand = SEK thousand
own-table-unit-million = SEK million
own-table-unit-billion = SEK billion
own-table-unit-share = share, 0–1
own-table-unit-percent = per cent
own-table-count-one = ones
own-table-count-thousand = thousands
own-table-count-million = millions
own-table-unit-from-heading = by the heading
own-table-unit-from-title = by the row above the table
own-table-unit-from-cells = by the cells
own-table-unit-from-assumed = assumed, not said in the table
own-table-year = Year
own-table-sign-of = Decimal sign, { $column }
own-table-tally-read = { $count } read
own-table-tally-missing = { $count } missing
own-table-tally-not-read = { $count } not read

own-table-remarks = Remarks
own-table-no-remarks = All numbers of the table are included.
own-table-severity-error = Left out
own-table-severity-question = Question
own-table-severity-note = Note
own-table-remark-kind =
    { $count ->
        [one] { $kind }
       *[other] { $kind }, { $count } remarks
    }
own-table-remarks-more = Show { $count } more
own-table-remarks-listed = The first { $listed } of { $count } are shown.
own-table-rows-of = Row { $rows }
own-table-column-of = column { $column }
own-table-place = { $place }:

own_table-unreadable = The file could not be read. It may have been moved, changed or removed while it was read.
    .hint = Choose the file again.

# Codes
