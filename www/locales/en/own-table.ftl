### Tables of the user's own in Compare. Fetched when needed.

## Opening, correcting and comparing

own-table-choose = Choose a file …
own-table-drop = or drop it here. CSV, text or Excel (.xlsx).
own-table-first-only = Several files were dropped at once. Only the first is read.
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
own-table-nothing-read = No number could be read. Why is told below.
own-table-answer-first = Answer the questions below to include the numbers.
own-table-waiting =
    { $open ->
        [one] One question is not answered. The numbers it is about are not included.
       *[other] { $open } questions are not answered. The numbers they are about are not included.
    }
own-table-compare = Compare
own-table-leave = Close the table
own-table-replaces =
    { $same ->
        [yes] The comparison changes when you choose Compare.
       *[no] The table takes the place of { $name } in the comparison when you choose Compare.
    }
own-table-unchanged = The table is read as before.
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
own-table-no-remarks = Nothing in the table has been left out.
own-table-severity-error = Left out
own-table-severity-question = Check
own-table-severity-note = Note
own-table-remark-kind =
    { $count ->
        [one] { $kind }
       *[other] { $kind }, { $count } remarks
    }
own-table-remarks-more = Show { $more } more
own-table-remarks-listed = The first { $listed } of { $count } are listed here.
own-table-row-and-column = Row { $rows }, column { $column }
own-table-place = { $place }:

own_table-unreadable = The file could not be read. It may have been moved, changed or removed while it was read.
    .hint = Choose the file again.

# Codes

own_table-file_image = The file is a picture and holds no table that can be read.
    .hint = Open the file that the numbers come from instead, or copy them into a spreadsheet.
own_table-file_pdf = The file is a PDF. Tables in a PDF cannot be read here.
    .hint = Ask for the numbers as CSV or Excel, or copy them into a spreadsheet.
own_table-file_archive = The file is a compressed archive.
    .hint = Unpack it and open the file with the table.
own_table-file_web_page = The file is a web page, not a table.
    .hint = This happens when a link to a file is no longer valid. Download the file again, or copy the table from the page.
own_table-file_binary = The file is neither text nor a spreadsheet that can be read.
    .hint = Save the table as CSV or Excel (.xlsx) in the program that made the file.

own_table-empty = There is nothing to read in the table.
own_table-too_many_rows =
    { $count ->
        [one] One row has not been read. The table is larger than this page can read; the first { $rows } rows have been read.
       *[other] { $count } rows have not been read. The table is larger than this page can read; the first { $rows } rows have been read.
    }
own_table-too_many_columns =
    { $count ->
        [one] One cell has not been read. It stands after column { $columns }, the last that a spreadsheet has.
       *[other] { $count } cells have not been read. They stand after column { $columns }, the last that a spreadsheet has.
    }
own_table-too_long_to_turn = The regions stand in columns, and the table has more than { $rows } rows. A table this long can only be read with the regions in rows.
own_table-nul_characters =
    { $count ->
        [one] One empty character (NUL) has been taken out. The file may be damaged.
       *[other] { $count } empty characters (NUL) have been taken out. The file may be damaged.
    }
own_table-broken_characters =
    { $count ->
        [one] One character could not be understood and is shown as �.
       *[other] { $count } characters could not be understood and are shown as �.
    }
    .hint = The file may have been saved with another character encoding than it says.
own_table-halved_letters =
    { $count ->
        [one] One letter seems to have become two characters, as “Ã¤” instead of “ä”.
       *[other] { $count } letters seem to have become two characters, as “Ã¤” instead of “ä”.
    }
    .hint = The text was saved with the wrong character encoding. Open its source again and save it as UTF-8.
own_table-quote_not_closed = A quotation mark is never closed. The rest of the file has been read as ordinary rows, without regard to quotation marks.
own_table-quote_swallows = A quotation mark is never closed, and more than a million characters follow. The rows after them have not been read.
    .hint = Correct the quotation mark in the row where it starts and read the file again.
own_table-lines_in_cell = One cell holds { $count } lines. Is the quotation mark that closes it missing?
own_table-hidden_sheet = The sheet “{ $text }” is hidden in the workbook. It has been read all the same.
own_table-other_sheets =
    { $count ->
        [one] The workbook has one more sheet, which has not been read.
       *[other] The workbook has { $count } more sheets, which have not been read.
    }
own_table-other_hidden_sheets =
    { $count ->
        [one] One of the sheets that have not been read is hidden.
       *[other] { $count } of the sheets that have not been read are hidden.
    }
own_table-hidden_rows =
    { $count ->
        [one] One row is hidden in the spreadsheet. It has been read all the same.
       *[other] { $count } rows are hidden in the spreadsheet. They have been read all the same.
    }
own_table-merged_cells =
    { $count ->
        [one] One area of merged cells has been read as if its value stood in the first cell.
       *[other] { $count } areas of merged cells have been read as if their value stood in the first cell.
    }
own_table-no_header = No row of headings was found.
own_table-no_rows = There are no rows below the headings.
own_table-no_numbers = No column was recognised as numbers to compare.
    .hint = Choose what the columns hold, or which row has the headings.
own_table-no_regions = No column and no row with regions was found.

own_table-only_care_regions = The regions in the table are those that gave the care. What is compared here is what the home regions pay.
    .hint = Ask for the numbers by home region.
own_table-rows_of_part =
    { $count ->
        [one] One row is about only a part of a region’s numbers, as “{ $part }” under “{ $text }”. It is left out.
       *[other] { $count } rows are about only a part of a region’s numbers, as “{ $part }” under “{ $text }”. They are left out.
    }
    .hint = Add the rows up in a spreadsheet, so that each region has one row for each year, and read the table again.
own_table-columns_not_asked =
    { $count ->
        [one] One more column has numbers that nothing says what they are of. They are left out.
       *[other] { $count } more columns have numbers that nothing says what they are of. They are left out.
    }
    .hint = Choose what the columns hold, or which row has the headings.
own_table-column_unknown = “{ $text }” is not recognised and is left out.
own_table-column_without_heading = A column without a heading is left out.
own_table-column_part = “{ $text }” is only a part of the contacts and is left out.
own_table-column_rate = “{ $text }” is a measure that is not read. It is calculated from counts and amounts where they are there.
own_table-column_share = “{ $text }” is another share than that of the net cost of primary care and is left out.
own_table-column_cost = “{ $text }” is another cost than the invoiced one and the net cost of primary care. It is left out.
own_table-column_change = “{ $text }” is a change and is left out.
own_table-column_referrals = “{ $text }” is referrals, which are neither contacts nor patients. They are left out.
own_table-column_part_of_year = “{ $text }” is about a part of a year. Whole years are compared here, so its numbers are left out.
own_table-column_several_years = “{ $text }” is about several years. One year at a time is compared here, so its numbers are left out.
own_table-column_unit = “{ $text }” is in a unit that cannot be read and is left out.
own_table-title_part_of_year = “{ $text }” says that the numbers are about a part of a year. Whole years are compared here, so numbers for that year are left out.
own_table-column_other_thing = “{ $text }” is something else than the measures compared here and is left out.
own_table-column_other_regions = “{ $text }” names regions too. The rows have been read by another column.
own_table-column_of_other_table = “{ $text }” is of another table beside this one and is left out. Open it on its own.
own_table-column_years_by_cells = The column was read as years, because all of its cells are years.
own_table-column_measure_from_title = What the numbers are of is only said above the table: “{ $text }”.
own_table-column_scales_mixed = Some numbers in the column have a percent sign and others have not.
own_table-column_signs_mixed = In the column the decimal sign is a comma in some rows and a point in others. Numbers that can be read in two ways are left out.
own_table-column_sign_of_others = “{ $text }” can be read in two ways. It was read as the numbers in the other columns of the table.

own_table-nation_row = “{ $text }” is the whole country. The row has been read apart and is not counted among the regions.
own_table-total_row = “{ $text }” is a total. It is compared with the numbers of the regions, and is the nation’s only if all 21 regions are there.
own_table-municipality_row = “{ $text }” is a municipality, not a region. The row is left out.
own_table-unknown_region = “{ $text }” is no region. The row is left out.
own_table-headings_again = The headings stand here once more.
own_table-second_headings = Another table starts here, with the heading “{ $text }”. It is left out. Open it on its own.
own_table-second_table = The row is of another table and is left out.
own_table-note_row = “{ $text }” was read as a remark. The row has no numbers.
own_table-region_missing = The row has numbers but no region. It is left out.
own_table-region_twice = { $region } is there already in row { $other }, for the same year and measure.
own_table-filled_down =
    { $count ->
        [one] One empty cell for region or year was read as the cell above it.
       *[other] { $count } empty cells for region or year were read as the cell above them.
    }
own_table-year_unknown = “{ $text }” is no year. The row is left out.
own_table-year_part = “{ $text }” is a part of a year. Whole years are compared here, so the row is left out.
own_table-measure_unknown = “{ $text }” is none of the measures. The row is left out.
own_table-row_too_long = The row has more cells than there are headings.
own_table-row_shifted = The row has more cells than there are headings and is left out. Is the comma both the decimal sign and the sign between cells?
own_table-regions_missing =
    { $count ->
        [one] One region has no number in the table: { $regions }.
       *[other] { $count } regions have no number in the table: { $regions }.
    }
own_table-total_agrees =
    { $count ->
        [one] The total in { $year } equals the number of the only region.
       *[other] The total in { $year } equals the sum of the { $count } regions.
    }
own_table-total_differs =
    { $count ->
        [one] The total in { $year } is { $stated }, but the only region has { $sum }.
       *[other] The total in { $year } is { $stated }, but the { $count } regions have { $sum } together.
    }

own_table-not_a_number = “{ $text }” is no number.
own_table-number_ambiguous = “{ $text }” can be read in two ways and is left out.
own_table-unit_wrong = “{ $unit }” does not go with what the column says. “{ $text }” is left out.
own_table-negative = “{ $text }” is negative and is left out.
own_table-fraction = “{ $text }” is not a whole number and is left out.
own_table-too_large = “{ $text }” is too large and is left out.
own_table-over_hundred = “{ $text }” is more than 100 per cent and is left out.
own_table-share_over_one = “{ $text }” is more than 1, which is the whole, and is left out.
own_table-foreign_digits = “{ $text }” has digits that cannot be read safely.
own_table-range_reversed = The range “{ $text }” is reversed and is left out.
own_table-fault = The cell has an error in the spreadsheet: { $text }
own_table-day_for_number = “{ $text }” is a date in the spreadsheet, not a number.
own_table-cell_too_long = The cell is longer than a million characters and has not been read.
own_table-not_calculated = The formula has never been calculated. The number counts as missing.
    .hint = Open the workbook in a spreadsheet program and save it; then its formulas are calculated.
own_table-mark_removed = “{ $text }” was read without “{ $mark }”.
own_table-spelled_out = “{ $text }” is written with a word or a unit. Check how it has been read.
own_table-many_decimals = “{ $text }” has more than four decimals.

own_table-ask_regions_in = Where are the regions that the numbers are about?
own_table-regions_in_rows = One region in each row
own_table-regions_in_columns = One region in each column
own_table-ask_region = Which region is the table about?
own_table-of_region = { $region }
own_table-ask_year = Which year are the numbers about?
own_table-of_year = { $year }
own_table-ask_measure = What are the numbers in the table?
own_table-ask_column_measure = What are the numbers in column { $place }?
own_table-ask_headed_column_measure = What are the numbers in column { $place }, “{ $text }”?
own_table-ask_row_measure = What are the numbers in row { $place }?
own_table-ask_headed_row_measure = What are the numbers in row { $place }, “{ $text }”?
own_table-contacts = Number of contacts
own_table-contacts_per_thousand = Contacts per 1,000 inhabitants
own_table-invoiced = Invoiced amount
own_table-invoiced_per_inhabitant = Invoiced amount per inhabitant
own_table-patients = Number of patients
own_table-population = Number of inhabitants
own_table-net_cost = Net cost of primary care
own_table-invoiced_share = Invoiced amount as a share of the net cost of primary care
own_table-ask_decimal_sign = “{ $text }” can be read in two ways. Which is the decimal sign?
own_table-decimal_comma = The comma is the decimal sign
own_table-decimal_point = The point is the decimal sign
own_table-ask_share_scale = How are the shares written?
own_table-scale_percent = In per cent: 0.67 is 0.67%
own_table-scale_share = As parts of 1: 0.67 is 67%
own_table-ask_invoiced_unit = Which unit are the invoiced amounts in?
    .hint = The table does not say it clearly, or the amounts are too small to be kronor.
own_table-ask_net_cost_unit = Which unit is the net cost of primary care in?
    .hint = The table does not say it clearly, or the amounts are too small to be kronor.
own_table-unit_kronor = Kronor
own_table-unit_thousand_kronor = Thousands of kronor
own_table-unit_million_kronor = Millions of kronor
own_table-ask_region_twice = At least one region is there several times for the same year and measure. Which number is to be used?
    .hint = The numbers are never added together.
own_table-twice_first = The first in the table
own_table-twice_last = The last in the table

# Workbooks that cannot be read

spreadsheet-no_workbook = The file is no workbook.
    .hint = Save the table as Excel (.xlsx) or CSV.
spreadsheet-cut_off = The workbook cannot be opened. The file is damaged or ends too early.
    .hint = Download or copy the file once more.
spreadsheet-password = The workbook is protected with a password.
    .hint = Open it in a spreadsheet program, remove the password and save a copy.
spreadsheet-old_format = The file is in a format from before 2007, such as .xls.
    .hint = Open it in a spreadsheet program and save it as Excel (.xlsx).
spreadsheet-binary = The workbook is in Excel’s binary format (.xlsb).
    .hint = Open it in a spreadsheet program and save it as Excel (.xlsx).
spreadsheet-open_document = The file is in the OpenDocument format, such as .ods.
    .hint = Open it in a spreadsheet program and save it as Excel (.xlsx).
spreadsheet-numbers = The file is from one of Apple’s programs, such as Numbers.
    .hint = Open it there and export it to Excel (.xlsx).
spreadsheet-word = The file is a Word document, not a workbook.
    .hint = Copy the table in the document and paste it here.
spreadsheet-presentation = The file is a presentation, not a workbook.
    .hint = Copy the table in the presentation and paste it here.
spreadsheet-archive = The file is a compressed archive without a workbook.
    .hint = Unpack it and open the file with the table.
spreadsheet-too_large = The file is { $megabytes } MB. A workbook that is read here may be at most { $most } MB.
    .hint = Save the sheet with the table as a workbook of its own.
spreadsheet-bomb = The workbook becomes { $megabytes } MB when it is unpacked. The limit is { $most } MB, so it has not been unpacked.
    .hint = If the file is small it may have been made to do harm. Otherwise the sheet with the table can be saved as a workbook of its own.
spreadsheet-overfull = A part of the workbook is unreasonably large and has not been read: { $part }
    .hint = Copy the table to a new workbook in a spreadsheet program and save it.
spreadsheet-damaged = A part of the workbook is missing or damaged: { $part }
    .hint = Open the workbook in a spreadsheet program, which may be able to repair it, and save it again.
spreadsheet-entities = The workbook contains a document type declaration, which can hide harmful code, and has not been read: { $part }
    .hint = Open the workbook in a spreadsheet program and save it again.
spreadsheet-no_sheets = The workbook has no sheet with cells.
spreadsheet-no_such_sheet = The workbook has no sheet called “{ $sheet }”.

# Cells of a workbook that have not been read

spreadsheet-scaled_format =
    { $count ->
        [one] The number in cell { $cell } is shown shortened in the spreadsheet, for example in thousands. Whether the heading is about what is shown or what is saved is not clear, so the number is left out.
       *[other] { $count } numbers are shown shortened in the spreadsheet, for example in thousands. Whether the headings are about what is shown or what is saved is not clear, so the numbers are left out. The first is in cell { $cell }.
    }
    .hint = Change the number format of the cells so that all of the number is shown, see that the heading has the right unit, and read the file again.
spreadsheet-cell_place =
    { $count ->
        [one] “{ $cell }” is no possible place in the sheet, or is out of order. What stands there has not been read.
       *[other] { $count } places in the sheet are not possible, or are out of order. What stands there has not been read. The first is “{ $cell }”.
    }
    .hint = Open the workbook in a spreadsheet program and save it again.
spreadsheet-cell_value =
    { $count ->
        [one] Cell { $cell } has a content that does not follow the format and has not been read.
       *[other] { $count } cells have a content that does not follow the format and have not been read. The first is { $cell }.
    }
    .hint = Open the workbook in a spreadsheet program and save it again.
spreadsheet-cut_short = The sheet ends too early or is damaged after cell { $cell }. What is before has been read.
    .hint = Open the workbook in a spreadsheet program, which may be able to repair it, and save it again.
