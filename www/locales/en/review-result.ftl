### Review: what came of it. Fetched when a review is done.

## The answer

result-answer =
    { $files ->
        [one] The file has
       *[other] The { $files } files have
    } { $contacts ->
        [one] 1 contact
       *[other] { $contacts } contacts
    } and { $invoiced } invoiced. { $rows ->
        [0] There are no rows to ask about.
        [one] There is { $least ->
            [yes] at least 1 row
           *[no] 1 row
        } to ask about.
       *[other] There are { $least ->
            [yes] at least { $rows } rows
           *[no] { $rows } rows
        } to ask about.
    }
result-answer-without-amounts =
    { $files ->
        [one] The file has
       *[other] The { $files } files have
    } { $without ->
        [one] 1 row but no amount that can be read. What the row costs
       *[other] { $without } rows but no amount that can be read. What the rows cost
    } is not known.
result-no-amounts = Not known, the file has no readable amount
result-other-fees = Contacts from { $regions } are not held against any patient fee, since the settings only have the fee of { $region }. The fee that stands in the row is deducted as it is. Review invoices from different care regions one by one.
result-unknown-words =
    { $count ->
        [one] 1 row has a word that is not known. Explain the word below, and the row is reviewed in full.
       *[other] { $count } rows have a word that is not known. Explain the words below, and the rows are reviewed in full.
    }
result-undone =
    { $count ->
        [one] One check could not be done. What it needs is told below.
       *[other] { $count } checks could not be done. What they need is told below.
    }
result-without-amount =
    { $count ->
        [one] 1 row has no readable amount and is in none of the sums.
       *[other] { $count } rows have no readable amount and are in none of the sums.
    }
result-partly = Not all of the annex could be read. The sums are of what was.
result-answer-about = A row to ask about need not be wrong. It differs from the price list or from the rules that the review goes by.

## The files

result-files =
    { $count ->
        [one] The file that was read
       *[other] { $count } files were read
    }
result-file-rows =
    { $count ->
        [one] 1 row with a contact
       *[other] { $count } rows with contacts
    }
result-file-partly = only partly read
result-file-lacks = The file lacks { $columns }, which another file has. The checks that need it are not done for this file.
result-file-not-read = The file could not be read.
result-encoding-utf-8 = UTF-8
result-encoding-windows-1252 = Windows-1252
result-encoding-utf-16 = UTF-16
result-delimiter-comma = commas between columns
result-delimiter-semicolon = semicolons between columns
result-delimiter-tab = tabs between columns
result-delimiter-pipe = vertical bars between columns
result-heading = headings in row { $row }
result-heading-none = no headings
result-totals-row = sum in row { $row }
result-remark-row = Row { $row }: { $what }
result-remark-count = Number of rows: { $count }.

## The checks

result-checks = The checks
result-checks-about = Open a check to see what it compares, by which rule, and how the question is put.
result-checks-found =
    { $count ->
        [one] 1 check gave something to look at
       *[other] { $count } checks gave something to look at
    }
result-checks-passed =
    { $count ->
        [one] 1 check was done and found nothing
       *[other] { $count } checks were done and found nothing
    }
result-checks-notDone =
    { $count ->
        [one] 1 check could not be done
       *[other] { $count } checks could not be done
    }
result-what = What it compares
result-rule = The rule
result-ask = The question
result-state-found = Done
result-state-passed = Done, nothing found
result-state-notDone = Not done. Needs { $needs }.
result-severity-error = Deviation
result-severity-question = Uncertain
result-severity-note = Note
result-rows =
    { $count ->
        [one] 1 row
       *[other] { $count } rows
    }
result-show-rows = show the rows of “{ $name }”
result-kept =
    { $kept ->
        [one] 1 of them is shown
       *[other] { $kept } of them are shown
    }
result-need-contact = the column contact id
result-need-day = the column day of contact
result-need-amount = the column amount
result-need-profession = the column profession
result-need-contactType = the column kind of contact
result-need-patient = the column patient
result-need-homeRegion = the column home region
result-need-careRegion = the column care region
result-need-provider = the column caregiver
result-need-fee = the column patient fee
result-need-age = the column age or year of birth
result-need-freeCard = the column free card
result-need-initiative = the column referral or own initiative
result-need-period = the period of the invoice
result-need-invoiceTotal = the total of the invoice
result-need-fees = the care region’s patient fees
result-need-amounts = whether the amounts are before or after the patient fee is deducted
result-need-exempt = who is exempt from the fee
result-need-totalsRow = a row of totals in the file

## The sums

result-totals = Sums
result-number-contacts = Contacts
result-number-invoiced = Invoiced
result-number-patients = Patients
result-no-patients = Not known, the file has no column for patients
result-number-credits = Credited rows
result-credits-paired =
    { $count ->
        [one] 1 belongs to a contact in the annex. The contact’s amount:
       *[other] { $count } belong to contacts in the annex. The contacts’ amount:
    }
result-number-without-amount = Rows without a readable amount
result-number-invoice-total = Total of the invoice
result-invoice-rounding = Rounding in the file:
result-invoice-difference = The rows differ from it by
result-number-per-inhabitant = Invoiced per inhabitant
result-population = { $count } inhabitants on { $day }
result-number-days = The contacts are from
result-expected = Expected and invoiced
result-expected-about =
    { $count ->
        [one] Of the only row for which it can be said what should have been invoiced.
       *[other] Of the { $count } rows for which it can be said what should have been invoiced.
    } The difference of each row has a single cause, so that the causes together are the whole difference.
result-what-sum = Amount
result-sum-invoiced = Invoiced
result-sum-expected = Expected
result-sum-difference = Difference
result-cause = Of which: { $name }
result-distribution = Contacts per patient
result-or-more = { $count } or more
result-only-credits = 0, credits only
result-column-rows = Rows
result-column-contacts = Contacts
result-column-credits = Credited
result-column-patients = Patients
result-column-kronor = Kronor
result-by-profession = By profession
result-by-provider = By caregiver
result-by-month = By month
result-by-careRegion = By care region
result-by-contactType = By kind of contact
result-by-initiative = By referral or own initiative
result-key-profession = Profession
result-key-provider = Caregiver
result-key-month = Month
result-key-careRegion = Care region
result-key-contactType = Kind of contact
result-key-initiative = Who took the initiative
result-contactType-payable = Paid for
result-contactType-notPayable = Not paid for
result-initiative-referred = Referred
result-initiative-patient = The patient’s own initiative
result-profession-none = Profession without a price in the list
result-not-known = Not known
result-table-rows =
    { $count ->
        [one] 1 row
       *[other] { $count } rows
    }

## The rows

result-findings = Rows to ask about
result-nothing-found = Nothing was found by the checks that could be done.
result-filter = Show the check
result-filter-all = All ({ $count })
result-filter-option = { $name } ({ $count })
result-filtered =
    { $count ->
        [one] 1 row is shown.
       *[other] { $count } rows are shown.
    }
result-jump = Go to row
result-jump-go = Go
result-jump-not-a-row = Write the number of the row in digits.
result-jump-none = There is nothing to ask about in row { $row } or any later row.
result-jump-next = There is nothing to ask about in row { $row }. The next one is row { $found }.
result-no-row = The whole file
result-rows-table = Table of rows to ask about
result-rows-printed = The rows are not printed. Save them as Excel or CSV.
result-column-file = File
result-column-row = Row
result-column-code = Code
result-column-finding = Check
result-column-question = Question
result-column-invoiced = Invoiced
result-column-expected = Expected
result-column-other = Compare row
result-column-other_file = Compare file
result-column-other_row = Compare row
result-column-about = Concerns
result-column-state = Done
result-column-what = What it compares
result-column-rule = The rule
result-column-sources = Sources

## To take along

result-take-along = Take the result along
result-shared-about = Nothing here has anything about patients or ids of contacts in it; a row is pointed out by its number. Of the words of the file there are only the names of caregivers with at least five contacts and words that you have explained yourselves, in the receipt. In what can be shared, counts below five are not written, nor counts that they could be worked out from. The names of the files are there. On the screen everything is shown.
result-out-files = Files
result-out-workbook = Excel (.xlsx)
result-out-workbook-about = The rows with code, check and amounts, what the checks mean, and what the review went by.
result-out-csv = CSV for Excel
result-out-csv-about = Only the rows.
result-out-receipt = Receipt (.json)
result-out-receipt-about = Settings, version, hashes of the files, sums and outcome of each check, so that the review can be done again and compared. Small counts are hidden.
result-file-number = File { $number }
result-file-workbook = review-{ $day }.xlsx
result-file-csv = review-{ $day }.csv
result-file-receipt = review-{ $day }-receipt.json
result-making = Making { $file } …
result-made = Done. The browser saves { $file }.
result-making-failed = { $file } could not be made.
result-making-again = Please try again.
result-out-copy = Copy for Word
result-out-copy-about = The letter with headings, to paste into Word or an email.
result-out-copy-text = Copy as text
result-out-copy-text-about = The letter as plain text.
result-out-print = Print the letter
result-out-print-about = Only the letter, nothing else of the page.
result-copied = Done. The letter has been copied.
result-copy-failed = The letter could not be copied. The browser may need leave to use the clipboard. You can open the letter and select the text instead.
result-ways = Calculate further
result-ways-none = No year can be taken along. It takes at least five contacts in a year, with readable days.
result-ways-small-year = A year has fewer than five contacts. Other years are then kept back too, since the small number could be worked out otherwise. If the days are wrong, you can correct or remove the rows in the file and review it again.
result-way-calculate = Calculate with the contacts
result-way-answer = Make an answer sheet
result-way-about = Contacts, invoiced amount and patients of { $year } are put into Calculate, in place of what is there. You can undo it.
result-way-without-professions = The contacts are taken along as a single number, since a profession is not known or has fewer than five.
result-way-without-patients = The number of patients is not taken along, since it is below five.
result-way-compare = Compare with other regions
result-way-compare-about = Puts { $years } into Compare as your region’s own numbers. You can undo it.
result-way-compare-part = The annex is not of a whole year. So it cannot be compared with the regions’ whole years.
result-own-table = Reviewed invoice
result-workbook-title = Review of an annex to an invoice for digital out-of-region care
result-sheet-findings = Rows
result-sheet-checks = Checks
result-sheet-settings = What it went by
result-engine = Utomlänskollen, version
result-data = Hash of the data (SHA-256)
result-receipt-hidden = “fewerThan5OrProtected” stands in the place of counts below five, of amounts that belong to them, and of numbers that they could be worked out from.
result-fewer-than-5 = fewer than 5

## The letter

result-letter = Letter to the region that charges
result-letter-none = There is nothing to ask about.
result-letter-show = Show the letter
result-letter-title = Questions about the annex to the invoice for digital out-of-region care
result-letter-from = From
result-letter-period = Concerns
result-letter-files = Annex
result-letter-contacts = Contacts
result-letter-invoiced = Invoiced
result-letter-intro = We have gone through the annex row by row and ask you to help us with the questions below. That we ask about a row does not mean that it is wrong.
result-letter-rows = Rows are numbered as in a spreadsheet, from 1 and with the heading counted.
result-letter-source = Source: { $source }
result-letter-rows-of = Row { $rows }
result-letter-rows-in = { $name }, row { $rows }
result-letter-row-pair = { $row } (compare { $other })
result-letter-row-pair-in = { $row } (compare { $other } in { $name })
result-letter-more =
    { $count ->
        [one] The same question is about one more row. We can send it in an annex.
       *[other] The same question is about { $count } more rows. We can send them in an annex.
    }
result-letter-basis = The review was made on { $day } with Utomlänskollen, version { $engine }. Price list: { $list }.
result-letter-end = There is nothing about patients in this letter. Please answer with the number of the row.

## What the review went by

result-amounts-gross = before the patient fee is deducted
result-amounts-net = after the patient fee is deducted
result-made-with = Utomlänskollen, version { $engine }. Price lists and fees were checked on { $day }.

## What a review can find: name, what is compared, the rule, and the question to the region that charges

review-missing = Something is missing
review-missing-what = A cell is empty in a column that is needed to check the row. Which column it is stands beside the row.
review-missing-rule = Each contact is to be checkable. An empty cell counts as unknown, never as zero.
review-missing-ask = What should stand in the empty cells?

review-more_cells = More cells than headings
review-more_cells-what = The row has more cells than the row of headings. Those without a heading are not read.
review-more_cells-rule = A row should have one cell for each heading. A delimiter inside a text moves the cells after it.
review-more_cells-ask = Do the rows have a delimiter too many, or is a heading missing?

review-day-unreadable = The day cannot be read
review-day-unreadable-what = The cell for the day has something in it that is no day.
review-day-unreadable-rule = The price depends on the day of the contact. Without it, it cannot be said which price list is in force.
review-day-unreadable-ask = On which days were the contacts?

review-day-future = The day has not come yet
review-day-future-what = The contact is dated after the day of the review.
review-day-future-rule = Only contacts that have taken place are invoiced.
review-day-future-ask = Are the days right?

review-day-no_list = No price list was in force that day
review-day-no_list-what = The contact was on a day when no list of the chosen series was in force.
review-day-no_list-rule = A contact is priced by the list in force on its day.
review-day-no_list-ask = By which price list are the contacts priced?

review-day-outside_period = The day is outside the period of the invoice
review-day-outside_period-what = The contact was on a day that the invoice is not for.
review-day-outside_period-rule = An invoice is for the period that stands on it. A contact of another time may have been invoiced already.
review-day-outside_period-ask = Why are the contacts on this invoice, and have they been invoiced before?

review-day-list_unconfirmed = The price list is not confirmed for the day
review-day-list_unconfirmed-what = The contact was after the last day for which there is a source that the price list was in force.
review-day-list_unconfirmed-rule = A price list without a last day is used further with a reservation, until a newer one has been published.
review-day-list_unconfirmed-ask = Was the price list still in force on these days?

review-duplicate-contact = The same contact id several times
review-duplicate-contact-what = The row has the same contact id as an earlier row. The earlier row stands beside it.
review-duplicate-contact-rule = A contact is invoiced once. Rows that have been credited do not count.
review-duplicate-contact-ask = Is it the same contact as in the earlier row, or have two contacts got the same id?

review-duplicate-visit = The same patient, day, profession and caregiver
review-duplicate-visit-what = The row has another contact id than an earlier row but the same patient, day, profession and caregiver.
review-duplicate-visit-rule = Two contacts on one day can be right. They can also be one contact that was registered twice.
review-duplicate-visit-ask = Are they two separate contacts?

review-contact_type-not_payable = The kind of contact is not paid for
review-contact_type-not_payable-what = The kind of contact is among those that by the settings are not paid for, such as advice, administration or a referral without a medical assessment.
review-contact_type-not_payable-rule = Qualified care is paid for. Which kinds of contact are not is a setting with published starting points.
review-contact_type-not_payable-ask = Which medical assessment was made, or should the contacts not be invoiced?

review-contact_type-unknown = Kind of contact not known
review-contact_type-unknown-what = The word for the kind of contact is neither among those that are paid for nor among those that are not.
review-contact_type-unknown-rule = An unknown word is not interpreted. It counts neither as a deviation nor as right.
review-contact_type-unknown-ask = What do the kinds of contact mean, and are they paid for?

review-home_region-other = Another home region
review-home_region-other-what = The row names another home region than the one that is charged.
review-home_region-other-rule = The region where the patient is registered pays.
review-home_region-other-ask = Should another region be charged for the contacts?

review-home_region-unknown = Home region not known
review-home_region-unknown-what = The cell for the home region has something in it that is neither the name nor the code of a region.
review-home_region-unknown-rule = The region where the patient is registered pays. An unknown word is not interpreted.
review-home_region-unknown-ask = Which home region is meant?

review-profession-unknown = Profession not known
review-profession-unknown-what = The word for the profession is not recognised.
review-profession-unknown-rule = The price depends on the profession. A word is compared as a whole, so that “läkarsekreterare” (medical secretary) is not read as “läkare” (doctor).
review-profession-unknown-ask = Which profession of the price list is meant?

review-profession-not_listed = The profession has no price in the list
review-profession-not_listed-what = The price list in force on the day of the contact has no price for the profession.
review-profession-not_listed-rule = The list says which professions it is for. For others no price is guessed.
review-profession-not_listed-ask = By what are the contacts priced?

review-amount-unreadable = The amount cannot be read
review-amount-unreadable-what = The cell for the amount has something in it that is no amount.
review-amount-unreadable-rule = An amount that cannot be read is unknown. It does not count as zero and is in none of the sums.
review-amount-unreadable-ask = Which amounts should stand in the rows?

review-amount-zero = The amount is zero
review-amount-zero-what = The contact is invoiced at 0 kronor.
review-amount-zero-rule = A contact has a price in the list. With the patient fee deducted it can be zero only if the fee is as high.
review-amount-zero-ask = Should the contacts be in the annex?

review-amount-improbable = The amount is more than three times what is expected
review-amount-improbable-what = The amount is over three times the price in the list. The limit is chosen to find slips of the pen.
review-amount-improbable-rule = The price of the list is for one contact. An amount several times higher may be several contacts in one row or a decimal sign that has moved.
review-amount-improbable-ask = How have the amounts been worked out?

review-fee-unreadable = The patient fee cannot be read
review-fee-unreadable-what = The cell for the patient fee has something in it that is no amount, or an amount below zero.
review-fee-unreadable-rule = A fee that cannot be read is unknown. What should have been invoiced can then not be said.
review-fee-unreadable-ask = Which patient fee was paid?

review-fee-not_collected = No patient fee although the patient is not exempt
review-fee-not_collected-what = The fee is given as 0 kronor for someone whom neither age nor a free card exempts from it.
review-fee-not_collected-rule = The patient pays a fee by the care region’s rules. Where the fee is inside the price it lowers what the home region pays.
review-fee-not_collected-ask = Why was no fee collected?

review-fee-exempt = A patient fee for someone exempt
review-fee-exempt-what = A fee has been collected from someone who by age or free card is not to pay.
review-fee-exempt-rule = Who is exempt is a setting: age by the care region’s rules, and free cards.
review-fee-exempt-ask = Did the patients pay the fee, and if so, is the amount right?

review-fee-above = A higher patient fee than the care region’s
review-fee-above-what = The fee is higher than the care region’s for the profession on that day.
review-fee-above-rule = The patient pays a fee by the care region’s rules.
review-fee-above-ask = Which fee applied?

review-fee-not_deducted = The patient fee is not deducted
review-fee-not_deducted-what = The patient has paid a fee, the amounts of the file are after it is deducted, and still the whole price is invoiced.
review-fee-not_deducted-rule = Where the patient fee is inside the price of the list, the home region pays the price less the fee.
review-fee-not_deducted-ask = Should the fee be deducted from the amounts?

review-fee-age_unsure = The age at the contact cannot be said
review-fee-age_unsure-what = Only the year of birth is known, and in that year the patient passes the age limit for the fee.
review-fee-age_unsure-rule = The fee depends on the age on the day of the contact. The year of birth is not enough in the year when the limit is passed.
review-fee-age_unsure-ask = Were the patients exempt from the fee on the day of the contact?

review-price-other_profession = The price is another profession’s
review-price-other_profession-what = The amount is not the price of the row’s profession but exactly that of another. Which one stands beside the row.
review-price-other_profession-rule = A contact is priced by the profession of whoever had it.
review-price-other_profession-ask = Which profession had the one who met the patient?

review-price-differs = The amount differs from the price list
review-price-differs-what = The amount is another than the price of the list in force on the day of the contact, less the patient fee where that is to be deducted.
review-price-differs-rule = A contact is priced by the list in force on its day.
review-price-differs-ask = How have the amounts been worked out?

review-credit-unpaired = A credit without a contact
review-credit-unpaired-what = The row credits an amount, but no row of the annex has the same contact id, or the same patient, day, profession and caregiver, and the opposite amount.
review-credit-unpaired-rule = A credit takes back a certain contact. The contact may be on an earlier invoice.
review-credit-unpaired-ask = Which contacts are the credits for, and on which invoice are they?

review-totals-row_differs = The file’s row of totals does not agree with the rows
review-totals-row_differs-what = The amount in the file’s row of totals is another than that of the rows together.
review-totals-row_differs-rule = The total should be equal to the rows. Rows without a readable amount are not in the comparison.
review-totals-row_differs-ask = Are rows missing from the annex, or is the total of another selection?

review-totals-invoice_differs = The total of the invoice does not agree with the rows
review-totals-invoice_differs-what = The total that you have given is another than that of the rows together.
review-totals-invoice_differs-rule = The annex should show what the invoice consists of. Rows without a readable amount are not in the comparison.
review-totals-invoice_differs-ask = What does the difference between the invoice and the annex consist of?

review-file-quote_open = A quotation mark is not closed
review-file-quote_open-what = A quotation mark is opened in the row and never closed. What follows belongs to the same cell, so the reading ends there. The rows before it are taken in.
review-file-quote_open-rule = Text in quotation marks ends at the next quotation mark. Otherwise it cannot be said where rows begin.
review-file-quote_open-ask = Could you send the file again, with the quotation mark closed?

review-file-field_too_long = A cell is too long
review-file-field_too_long-what = A cell is longer than 1 MiB. The row is left out, and the reading has gone on after it.
review-file-field_too_long-rule = Nothing about a contact is that long. The limit protects the computer’s memory.
review-file-field_too_long-ask = What should stand in the cell?

review-file-rows_in_cell = A cell holds many rows
review-file-rows_in_cell-what = More than five lines stand in one cell between two quotation marks. If they are rows of contacts, they are not in the totals.
review-file-rows_in_cell-rule = Text between quotation marks belongs to one cell, line breaks included. One mark too many can therefore hide rows.
review-file-rows_in_cell-ask = Is there one quotation mark too many in the file, and are rows missing?

review-file-too_many_columns = Too many columns
review-file-too_many_columns-what = The row has more than 16,384 columns. Those beyond are not read.
review-file-too_many_columns-rule = A spreadsheet has at most 16,384 columns.
review-file-too_many_columns-ask = Is the delimiter between the columns right?

review-file-too_many_rows = Too many rows
review-file-too_many_rows-what = The sheet has more rows than a spreadsheet may have. Those beyond are not read.
review-file-too_many_rows-rule = A spreadsheet has at most 1,048,576 rows.
review-file-too_many_rows-ask = Could you divide the file, or send it as CSV?

review-file-memory = There was not enough memory
review-file-memory-what = The file has more rows than there is memory to look for duplicates among. Duplicates have been looked for among the rows that there was room for. The sums are of all rows.
review-file-memory-rule = Duplicates may stand far apart, so each row needs a place in memory. The other checks do not.
review-file-memory-ask = Could you divide the annex, by month for example?

review-file-unreadable = The file could not be read to its end
review-file-unreadable-what = The file could not be read further. It may have been moved, changed or removed meanwhile. What was read before is taken in.
review-file-unreadable-rule = A file is reviewed as it is when it is read.
review-file-unreadable-ask = Could you send the file again?

review-file-nul = The file has NUL characters in it
review-file-nul-what = The file has characters with the value zero, which do not belong in text. They are read as spaces.
review-file-nul-rule = NUL characters are found in files that are damaged or not text.
review-file-nul-ask = Is the file whole?

review-file-broken_letters = Letters could not be read
review-file-broken_letters-what = The file has letters that were lost before it came here, or characters of two encodings. What is not UTF-8 is read as Windows-1252.
review-file-broken_letters-rule = A text file has one encoding. Where it is mixed, words and names may be misspelt; amounts and days are not affected.
review-file-broken_letters-ask = Could you save the file in UTF-8?

review-file-mixed_line_ends = Rows end in different ways
review-file-mixed_line_ends-what = The file has different line ends. All of them are read as such.
review-file-mixed_line_ends-rule = Mixed line ends often show that a file is put together from several.
review-file-mixed_line_ends-ask = Is the file put together from several, and are all parts there?

review-file-row_of_count = Rows that say how many contacts there are
review-file-row_of_count-what = The row gives a number and not who met whom. It is not counted as a contact.
review-file-row_of_count-rule = A contact has a day, a patient or a profession.
review-file-row_of_count-ask = Is the row a contact all the same?

review-file-row_of_rounding = Rounding to whole kronor
review-file-row_of_rounding-what = The row rounds the sum by { $amount }. It is not counted as a contact and is not in the invoiced amount, but it is counted when rows of totals and the total of the invoice are compared.
review-file-row_of_rounding-rule = A rounding is less than one krona and belongs to the invoice, not to a contact.
review-file-row_of_rounding-ask = Is the row anything else than a rounding?

review-file-row_of_page = Rows with the number of a page
review-file-row_of_page-what = The row has nothing but the number of a page. It is not counted as a contact.
review-file-row_of_page-rule = A contact has a day, a patient or a profession.
review-file-row_of_page-ask = Is the row a contact all the same?

review-file-no_rows = The file has no rows to review
review-file-no_rows-what = No row with a contact was found in the file.
review-file-no_rows-rule = A row is a contact when it has something in a column that is known.
review-file-no_rows-ask = Is it the right file?
