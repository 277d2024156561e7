### Review: how the annex of an invoice is read and what it is reviewed against. Fetched when needed. The texts of the result are in review-result.ftl.

## Choosing files

invoice-title = Review an invoice
invoice-lede = Open the care annex of an out-of-region invoice, one row for each contact. You get totals and a list of deviations to ask the care region about.
invoice-choose = Choose files …
invoice-drop = or drop them here. CSV, text or Excel (.xlsx), several at once if you like.
invoice-privacy = The files never leave your computer. The browser reads them, and nothing of them is sent or stored.
invoice-done = What is done with the files
invoice-done-read = The rows are read in the browser, added up, and compared with the price list, the fees and the period of the invoice.
invoice-done-identities = Contact and patient identities are used to find duplicates and to count patients. They are first turned into checksums with a random key, which is gone when the review is done.
invoice-done-questions = What deviates is shown with its row number, as a question to the care region. The page does not decide what is right.
invoice-not-done = What is not done
invoice-not-done-sent = Nothing is sent, neither to Utomlänskollen nor to anyone else. There is no server to receive it.
invoice-not-done-saved = Nothing of the files is stored or gets into links, saved cases or the browser’s history. When you close the page it is gone.
invoice-not-done-shown = Contact and patient identities, ages and dates of birth are never shown and are not in what you download.
invoice-control = How your IT department can verify this
invoice-control-network = Open the browser’s developer tools (F12), choose Network and review a file. Only the page’s own files are fetched, the first time they are needed. No request carries anything of yours.
invoice-control-offline = Choose a file, disconnect from the network when its columns are shown, and then review it. It works just as well.
invoice-control-policy = The page’s security policy (Content-Security-Policy, at the top of the page’s source) lets the browser fetch from the page’s own address and blocks connections to all others.
invoice-control-storage = Under Storage or Application in the developer tools everything is empty: no cookies and no local storage. The exception is when you ask the browser to remember the settings. They are then there, under the name utomlanskollen.granska.
invoice-control-own = The whole page is a folder of files without a server program. It can be put on your intranet or opened in a browser without internet access.
invoice-columns-help = Which columns the file should have
invoice-columns-help-needed = Date, amount and profession are needed to check the price.
invoice-columns-help-identities = Contact identity, or patient identity and provider, are needed to find duplicates. The patient identity may be a serial number.
invoice-columns-help-exempt = Patient fee, year of birth or age, and free card are needed to check the fee. Without a column for the patient fee those checks are not done.
invoice-columns-help-useful = Kind of contact, home region, care region and who took the initiative give more checks and totals. The order of the columns does not matter, and rows above the headings are fine.
invoice-another = Review other files
invoice-leave-about = New files replace those that are open.
invoice-leave = Close the files

## How the files are read

invoice-preview =
    { $files ->
        [one] How the file is read
       *[other] How the { $files } files are read
    }
invoice-file = Show file
invoice-file-hint = All files are reviewed together. What you choose for the columns applies to all of them.
invoice-skipped = The other files are reviewed all the same.
invoice-no-heading = No row of headings was found. Choose below what the columns hold, or say which row has the headings.
invoice-missing = Columns that were not found: { $columns }. Checks that need them are not done.
invoice-columns = Columns
invoice-columns-about = Check what each column holds and change what is wrong. Under each heading there are examples from the beginning of the file, but nothing that could identify a patient.
invoice-no-name = no heading
invoice-hidden = not shown
invoice-no-samples = nothing to show
invoice-role-of = Content of { $column }
invoice-role-none = Not used
invoice-role-contact = Contact identity
invoice-role-day = Date
invoice-role-amount = Amount
invoice-role-profession = Profession
invoice-role-contactType = Kind of contact
invoice-role-patient = Patient identity
invoice-role-homeRegion = Home region
invoice-role-careRegion = Care region
invoice-role-provider = Provider
invoice-role-fee = Patient fee
invoice-role-age = Age or year of birth
invoice-role-freeCard = Free card
invoice-role-initiative = Referred or own initiative
invoice-heading = Row of headings
invoice-heading-hint = The row number as in a spreadsheet. 0 means that the file has no headings.
invoice-encoding = Encoding
invoice-encoding-utf-8 = UTF-8
invoice-encoding-utf-16 = UTF-16
invoice-encoding-windows-1252 = Windows-1252
invoice-delimiter = Delimiter
invoice-delimiter-comma = Comma
invoice-delimiter-semicolon = Semicolon
invoice-delimiter-tab = Tab
invoice-delimiter-pipe = Vertical bar
invoice-sign = Numbers
invoice-days = Dates
invoice-written-iso = Year, month, day
invoice-written-dayFirst = Day first
invoice-written-monthFirst = Month first
invoice-mapped = You have chosen how the file is read.
invoice-unmap = Read by the headings

invoice-ask-amounts = Are the amounts before or after the patient fee?
invoice-ask-amounts-hint = The file does not say, and it cannot be guessed from the numbers.
invoice-amounts-net = After the fee is deducted (net)
invoice-amounts-net-hint = The price less the fee that the patient has paid.
invoice-amounts-gross = Before the fee is deducted (gross)
invoice-amounts-gross-hint = The whole price, whoever pays it.
invoice-amounts-unsure = Don’t know
invoice-amounts-unsure-hint = Prices are not checked. The other checks are done.
invoice-ask-decimalSign = “{ $example }” can be read in two ways. Which sign comes before the decimals?
invoice-ask-decimalSign-hint = The answer applies to all amounts in the files.
invoice-decimalSign-comma = Comma: 1.234 is one thousand two hundred and thirty-four
invoice-decimalSign-point = Point: 1.234 is a little over one
invoice-ask-days = “{ $example }” can be read in two ways. What comes first in the dates?
invoice-ask-days-hint = The answer applies to all dates in the files.
invoice-days-dayFirst = The day: 03/04/2020 is 3 April
invoice-days-monthFirst = The month: 03/04/2020 is 4 March

## Settings

invoice-settings = Reviewed against
invoice-settings-about = Published facts are filled in from the start. Change what does not hold for you. The settings are shown with the result.
invoice-of = The invoice
invoice-home-region = Home region
invoice-home-region-hint = The region that the invoice is addressed to.
invoice-from = From
invoice-to = To
invoice-period-hint = The days that the invoice is for, such as 2025-01-01 and 2025-03-31. If they are left empty the period is not checked.
invoice-total = Total of the invoice, kr
invoice-total-hint = Compared with the sum of the rows. May be left empty.
invoice-list-hint = Each contact is compared with the list that was in force that day.
invoice-list-own = Own price list, entered in Calculate
invoice-list-given = Own price list from the settings
invoice-fee-given = Own fees from the settings
invoice-fee-unknown = Unknown (the fee is not checked)
invoice-fee-show = Show fees and validity
invoice-exempt = Pays no fee
invoice-children = Children and young people
invoice-children-throughYearOf = Through the year they turn
invoice-children-under = Younger than
invoice-children-none = Pay as others
invoice-children-age = Age, years
invoice-from-age = From age, years
invoice-free-card = Holders of a free card
invoice-exempt-hint = The care region decides who is exempt. In all regions care is free of charge from the age of 85.
invoice-words = Own words
invoice-words-about = Common professions, kinds of contact and regions are known. Add words that are used in your invoices. Words that are not known are asked about after the review.
invoice-word = Word
invoice-word-means = Means
invoice-word-add = Add
invoice-word-remove = Remove
invoice-word-remove-it = Remove { $word }
invoice-kind-contactType = Kind of contact
invoice-kind-profession = Profession
invoice-kind-region = Region
invoice-kind-initiative = Initiative
invoice-kind-freeCard = Free card
invoice-meaning-none = No profession in the price list
invoice-meaning-payable = Entitles to payment
invoice-meaning-notPayable = Does not entitle to payment
invoice-meaning-referred = Referred
invoice-meaning-patient = Own initiative
invoice-meaning-yes = Has a free card
invoice-meaning-no = Has no free card
invoice-known-words = Words that are already known
invoice-known-words-about = A word counts only when it is the whole cell. For kinds of contact it is said who has published them.
invoice-only-own-types = Use only my own words for kinds of contact
invoice-only-own-types-hint = Otherwise the published ones apply as well: advice, administration and referral without medical assessment, for instance, count as contacts that do not entitle to payment.
invoice-remember = Remember the settings in this browser
invoice-remember-hint = Price list, fees, ages, columns and own words. Not the period or amount of the invoice, and nothing from the files.
invoice-remembered = The settings from last time are kept in this browser.
invoice-forget = Forget
invoice-settings-save = Save the settings as a file
invoice-settings-open = Open settings …
invoice-settings-file = utomlanskollen-review-settings.json
invoice-field-region = Home region
invoice-field-from = The period, from
invoice-field-to = The period, to
invoice-field-invoiceTotal = Total of the invoice
invoice-field-list = Price list
invoice-field-childrenAge = Children and young people, age
invoice-field-fromAge = Free of charge from age

## The review

invoice-go = Review
invoice-wait-file = The file has to be readable first.
invoice-wait-answers =
    { $open ->
        [one] One question about the file has no answer.
       *[other] { $open } questions about the file have no answer.
    }
invoice-wait-settings =
    { $problems ->
        [one] One setting needs to be corrected:
       *[other] { $problems } settings need to be corrected:
    }
invoice-begun = Reviewing.
invoice-reading =
    { $files ->
        [one] Reviewing { $name } …
       *[other] Reviewing file { $number } of { $files }: { $name } …
    }
invoice-rows = { $rows } rows read.
invoice-seconds-left =
    { $seconds ->
        [one] About one second left.
       *[other] About { $seconds } seconds left.
    }
invoice-minutes-left = About { $minutes } minutes left.
invoice-stop = Cancel
invoice-stopped = The review was cancelled.
invoice-finished = The review is done.
invoice-refused = The review could not be done
invoice-change = Change columns and settings

## After the review

invoice-open =
    { $open ->
        [one] One question is open, so the result is not complete.
       *[other] { $open } questions are open, so the result is not complete.
    }
invoice-open-go = To the questions
invoice-questions = Questions before the result is complete
invoice-questions-about = The files do not tell these things. Answer what you know and review again.
invoice-ask-word = What does “{ $word }” mean?
invoice-ask-word-hint =
    { $count ->
        [one] { $kind }, on { $rows } row.
       *[other] { $kind }, on { $rows } rows.
    }
invoice-ask-column = The column for { $column } has { $words } different words that are not known. Does it hold something else? They are not shown, since they could identify someone.
invoice-words-more =
    { $more ->
        [one] One more word is shown when you have reviewed again.
       *[other] { $more } more words are shown when you have reviewed again.
    }
invoice-again = Review again
invoice-went-by = Reviewed against
invoice-by-none = Not given, not checked
invoice-by-region = Home region
invoice-by-period = Period
invoice-by-list = Price list
invoice-by-fee = Patient fee
invoice-by-exempt = Pays no fee
invoice-by-total = Total of the invoice
invoice-by-amounts = Amounts
invoice-by-amounts-heading = As the heading says
invoice-by-mapping = Columns
invoice-by-mapping-own = Chosen by hand
invoice-by-mapping-heading = As the headings say
invoice-by-types = Kinds of contact
invoice-by-types-own = Own words only
invoice-by-types-published = Published starting points and own words
invoice-by-today = Day of the review
invoice-by-children-year = through the year they turn { $age }
invoice-by-children-under = younger than { $age }
invoice-by-from-age = from the age of { $age }
invoice-by-free-card = with a free card
invoice-by-nobody = Nobody
invoice-by-words = Own words
invoice-by-word = { $kind }: “{ $word }” means { $meaning }.

## What is wrong with settings

review_settings-region = Choose the region that the invoice is addressed to.
review_settings-period_half = Give both the first and the last day, or neither.
review_settings-age = Write an age in whole years, between 1 and 130.
review_settings-not_exact = Write an exact amount, not a range or “about”.
review_settings-own_list = Your own price list in Calculate is empty or has something to correct.
    .hint = Fill in days and exact prices in Calculate, or choose a published list.
review_settings-fee_empty = Write the fee, or choose that it is unknown.
review_settings-unreadable = The file is no file of settings.
    .hint = Open a file that you have saved here. Nothing has been changed.
review_settings-unknown_part = The file has something that is not known or is wrongly written: “{ $name }”. Nothing has been changed.
review_settings-part_missing = The file lacks “{ $name }”. Nothing has been changed.
review_settings-not_kept = The browser stores nothing for this page. Save the settings as a file instead.
review_run-failed = The reading ended early, perhaps because there was not enough memory.
    .hint = Close other tabs and programs, or split the file. Nothing else on the page has been changed.
