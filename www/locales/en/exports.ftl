### Take the figures with you: buttons, headings of files and explanations.

## The panel

export-no-answer = There is no answer to take with you yet. Fill in figures, or correct what is wrong, and you can use the buttons.
export-files = Files
export-workbook = Excel workbook (XLSX)
export-workbook-about = Real numbers and formulas that can be followed, with sheets for inputs and sources.
export-excel = CSV for Swedish Excel
export-excel-about = Opens right in a Swedish Excel: semicolons, decimal commas, and å, ä, ö as they should be. A row for each region.
export-open = CSV, open data
export-open-about = For programs and statistics tools: commas, decimal points and column names that do not change. A row for each region and figure.
export-description = Description of the open data
export-description-about = What each column of the CSV file means, as a data package (Frictionless, JSON). Put it in the same folder as the CSV file.
export-receipt = Receipt (JSON)
export-receipt-about = Inputs, rules, sources and the whole calculation, so that anyone can calculate and check the figures again.
export-clipboard = Paste into a document
export-copy-figures = Copy the key figures
export-copy-figures-about = Becomes a table with sources in Word and numbers in Excel.
export-copy-regions = Copy the table
export-copy-regions-about = The comparison of the regions, as a table with sources.
export-sheet-title = Answer an interpellation
export-sheet = Make an answer sheet
export-sheet-about = Question, short answer, figures with footnotes, and what cannot be known. Can be printed or pasted into Word.
export-chart = The chart is saved as a picture where it is shown, under the table.
export-making = Making { $file } …
export-made = Done. The browser is saving { $file }.
export-failed = { $file } could not be made.
    .hint = Reload the page and try again.
export-copied = Done. The table has been copied.
export-copy-failed = The table could not be copied. The browser may need permission to use the clipboard. You can save a CSV file instead.

## Figures that stand beside the calculation: models, care packages and scenarios

export-beside-workbook-about = Real numbers and formulas that can be followed, with sheets of their own for input and sources.
export-beside-excel-about = Opens right in Swedish Excel: semicolons, decimal commas, and å, ä, ö as they should be. One row per figure.
export-beside-open-about = For programs and statistics tools: commas, decimal points and column names that do not change. One row per figure.
export-beside-receipt-about = Input, rules, sources and the whole calculation, so that anybody can calculate again and check the figures.
export-beside-copy-about = The most important figures. Becomes a table with sources in Word and numbers in Excel.
export-beside-made = Calculated with Utomlänskollen, version { $engine }. The data were checked on { $day }.
export-stem-models = utomlanskollen-reimbursement-models
export-stem-care-package = utomlanskollen-care-package
export-stem-scenario = utomlanskollen-scenario
export-scenario-changes = Changed in “{ $name }”: { $changes }.
export-scenario-provision = { $what }: { $before } → { $after }
export-scenario-assumed = { $lever }. Assumed: { $assumed }
export-scenario-scope = All that is not changed is as in the baseline. The difference is split by exchanging one thing at a time, in the order number of contacts, mix of professions, what is paid for, prices and patient fees.
export-models-episodes-stay = One more contact is taken to fall within a care episode that there is already.
export-models-episodes-follow = Care episodes per contact are taken to stay, so there are more of them when there are more contacts.
export-models-scope = The same activity is reckoned under each model. That staff and patients may do otherwise when the payment is another is not included.

## File names

export-all-regions = all regions
export-file-workbook = { $stem }.xlsx
export-file-excel = { $stem }-for-swedish-excel.csv
export-file-open = { $stem }-open-data.csv
export-file-description = { $stem }-open-data.datapackage.json
export-file-receipt = { $stem }-receipt.json
export-file-svg = { $stem }-chart.svg
export-file-png = { $stem }-chart.png

## The figures

export-figure-contacts = Contacts
export-figure-patients = Patients
export-figure-population = Inhabitants
export-figure-invoiced = Invoiced
export-figure-netCost = Net cost of primary care
export-figure-payableContacts = Contacts paid for
export-figure-gross = Gross, number times price
export-figure-fees = Patient fees included in the price
export-figure-liability = The home region’s cost
export-figure-centrePart = The care centres’ part
export-figure-centralPart = Central part
export-figure-careSide = The care side receives
export-figure-invoicedLessGross = Invoiced less gross
export-figure-liabilityPerContact = Cost per contact
export-figure-liabilityPerPayableContact = Cost per contact paid for
export-figure-grossPerContact = Gross per contact
export-figure-liabilityPerPatient = Cost per patient
export-figure-liabilityPerInhabitant = Cost per inhabitant
export-figure-invoicedPerContact = Invoiced per contact
export-figure-invoicedPerPatient = Invoiced per patient
export-figure-invoicedPerInhabitant = Invoiced per inhabitant
export-figure-invoicedLessGrossPerContact = Invoiced less gross, per contact
export-figure-contactsPerThousand = Contacts per 1,000 inhabitants
export-figure-liabilityShareOfPrimaryCare = Cost as a share of the net cost of primary care
export-figure-invoicedShareOfPrimaryCare = Invoiced as a share of the net cost of primary care
export-figure-liabilityIndex = Cost per inhabitant, index
export-figure-invoicedIndex = Invoiced per inhabitant, index
export-figure-contactsIndex = Contacts per inhabitant, index
export-figure-projectedLiability = Projection: cost at the same level
export-figure-projectedContacts = Projection: contacts at the same level
export-figure-projectedInvoiced = Projection: invoiced at the same level
export-figure-title =
    { $end ->
        [low] { $figure }, lowest, { $unit }
        [high] { $figure }, highest, { $unit }
       *[value] { $figure }, { $unit }
    }
export-unit-contacts = number
export-unit-patients = number
export-unit-inhabitants = number
export-unit-kronor = SEK
export-unit-kronor_per_contact = SEK
export-unit-kronor_per_patient = SEK
export-unit-kronor_per_inhabitant = SEK
export-unit-contacts_per_thousand = number
export-unit-share = share 0–1
export-unit-percent = %
export-unit-index = base 100
export-not-entered = Nothing has been entered for the region.
export-missing = { $figure }: { $reason }
export-unbounded = { $figure }: approximate, without safe bounds
export-wider = { $figure }: the range is wider than necessary
export-projected =
    { $area ->
        [nation] The projection lays the nation’s level on each region’s population. It says nothing about the region itself.
       *[region] The projection lays the level of { $region } on each region’s population. It says nothing about the region itself.
    }
export-subject = Digital out-of-region care: { $what }
export-entered = What the user has entered

## Headings of the table for Excel

export-title-region_code = Region code
export-title-region = Region
export-title-from = From
export-title-to = To
export-title-remarks = Remarks
export-title-population_date = Date of the population
export-title-price_lists = Price lists
export-title-sources = Sources
export-title-engine = Utomlänskollen, version
export-title-data_sha256 = SHA-256 of the data

## Headings of what is copied

export-head-figure = Key figure
export-head-value = Value
export-head-low = Lowest
export-head-high = Highest
export-head-unit = Unit
export-caption-figures = Key figures, { $region }, { $period }
export-sources =
    { $sources ->
        [none] Sources: none published.
       *[other] Sources: { $sources }.
    }
export-made-with = Period: { $period }. Calculated with Utomlänskollen, version { $engine }. The data were checked on { $day }.

## The chart

export-chart-hatched = Striped bars are projections.
export-chart-range = The thin line shows the range from the least to the greatest possible value.
export-chart-projected = { $projection }, { $period }
export-chart-values = { $name }: { $value }

## Description of the open data

export-package-title = Cost of digital out-of-region care in Sweden, { $period }
export-package-about = What digital care in another region costs the home region, calculated with Utomlänskollen. A row for each region and figure. A figure that is missing has an empty value and a reason, and is not zero. Regions for which nothing was entered have only the figures that are known all the same, such as their population. The sources name no licence that covers everything: each source’s own terms apply. The calculation adds no terms.
export-column-region_code = Region code
export-column-region_code-about = Two digits as in official statistics, with the leading zero. 00 is the whole nation.
export-column-region = Region
export-column-region-about = The region’s short name.
export-column-from = From
export-column-from-about = First day of the period.
export-column-to = To
export-column-to-about = Last day of the period.
export-column-figure = Figure
export-column-figure-about = The figure’s name in the calculation. It is the same in all languages and versions.
export-column-figure_name = Name of the figure
export-column-figure_name-about = What the figure is, in words.
export-column-unit = Unit
export-column-unit-about = kronor: Swedish kronor, at most 2 decimals. kronor_per_contact, kronor_per_patient and kronor_per_inhabitant: kronor per care contact, patient and inhabitant, at most 4 decimals. contacts: care contacts, at most 2 decimals. patients and inhabitants: numbers without decimals. contacts_per_thousand: contacts per 1,000 inhabitants, at most 4 decimals. share: from 0 to 1, at most 6 decimals. index: the base is 100, at most 4 decimals.
export-column-value = Value
export-column-value-about = Empty when the figure is missing, or when only bounds are known.
export-column-low = Least value
export-column-low-about = Lower bound, rounded down. Empty when the value is exact or there is no bound.
export-column-high = Greatest value
export-column-high-about = Upper bound, rounded up. Empty when the value is exact or there is no bound.
export-column-bounds = Certainty
export-column-bounds-about = exact: exact. range: the least and greatest value are known. wider: as range, but wider than necessary. open: there is no bound on at least one side. none: the figure is missing.
export-column-missing_reason = Why the figure is missing
export-column-missing_reason-about = The reason as a code, such as no_patients when the number of patients is missing. Empty when there is a figure.
export-column-population_date = Date of the population
export-column-population_date-about = The day of the population that the figure rests on. Empty when it rests on none.
export-column-price_lists = Price lists
export-column-price_lists-about = The price lists that the figure rests on, separated by spaces. own is a list of the user’s own.
export-column-sources = Sources
export-column-sources-about = The sources that the figure rests on, separated by spaces. They are listed under sources. entered is what the user has entered.
export-column-engine = Version
export-column-engine-about = The version of Utomlänskollen that did the calculation.
export-column-data_sha256 = SHA-256 of the data
export-column-data_sha256-about = Tells which edition of price lists, populations and other published data was used.

## The receipt

export-receipt-how-input = inputSha256 is the SHA-256 of input, written as JSON in the one way that RFC 8785 describes.
export-receipt-how-engine = engine.sha256 is the SHA-256 of the file utomlanskollen_calc_bg.wasm as the page fetched it. data.sha256 is the SHA-256 of the data that the engine was built with.
export-receipt-how-id = id is the first twelve characters of the SHA-256 of three lines: inputSha256, data.sha256 and engine.sha256, in that order, each followed by a line feed. The same question, data and rules give the same id.
export-receipt-how-figures = figures is what the engine answers to input, with all decimals. Every figure can also be calculated again from nodes, where numbers stand before those that use them.

## The workbook

workbook-title = Digital out-of-region care, { $period }
workbook-sheet-results = Results
workbook-sheet-steps = Calculation
workbook-sheet-inputs = Inputs
workbook-sheet-sources = Sources
workbook-column-region = Region
workbook-column-figure = Figure
workbook-column-value = Value
workbook-column-low = Lowest
workbook-column-high = Highest
workbook-column-unit = Unit
workbook-column-remark = Remark
workbook-column-sources = Sources
workbook-column-step = Step
workbook-column-what = What
workbook-column-rule = Operation
workbook-column-origin = Where the number comes from
workbook-column-about = About
workbook-column-id = Id of the source
workbook-column-title = Title
workbook-column-publisher = Publisher
workbook-column-published = Published
workbook-column-link = Link
workbook-rule-given = Given number
workbook-rule-unknown = Unknown
workbook-rule-sum = Sum
workbook-rule-difference = Difference
workbook-rule-product = Product
workbook-rule-quotient =
    { $factor ->
        [none] Quotient
       *[other] Quotient times { $factor }
    }
workbook-rule-lesser = The lesser
workbook-rule-mean = Mean
workbook-rule-median = Median
workbook-unit-contacts = contacts
workbook-unit-patients = patients
workbook-unit-inhabitants = inhabitants
workbook-unit-kronor = SEK
workbook-unit-kronor_per_contact = SEK per contact
workbook-unit-kronor_per_patient = SEK per patient
workbook-unit-kronor_per_inhabitant = SEK per inhabitant
workbook-unit-contacts_per_thousand = contacts per 1,000 inhabitants
workbook-unit-contacts_per_inhabitant = contacts per inhabitant
workbook-unit-share = share, 0–1
workbook-unit-percent = per cent
workbook-unit-index = index, the base is 100
workbook-unit-times = times as much
workbook-unit-days = days
workbook-unit-episodes = care episodes
workbook-unit-episodes_per_contact = care episodes per contact
workbook-unit-points = DRG points
workbook-unit-points_per_contact = DRG points per contact
workbook-unit-listed_people = listed people
workbook-unit-kronor_per_episode = SEK per care episode
workbook-unit-kronor_per_point = SEK per DRG point
workbook-unit-kronor_per_listed_person = SEK per listed person
workbook-unit-visits = visits
workbook-unit-kronor_per_visit = SEK per visit
workbook-unit-months = months
workbook-unit-kronor_per_month = SEK per month
workbook-no-value =
    { $bounds ->
        [none] The value is unknown.
       *[some] The value is unknown. Lowest and highest show what is possible.
    }
workbook-unbounded = Approximate: no safe bounds can be given.
workbook-wider = The range is wider than necessary.
workbook-all-regions = All regions
workbook-paying-share = Share of contacts where the fee was paid
workbook-payable-share = Share of qualified care

# Why a file could not be made: codes of the modules for files.
files-stopped = The work on the file was stopped.
    .hint = Try again. Reload the page if that does not help.
files-failed = The work on the file ended early, perhaps because there was not enough memory.
    .hint = Close other tabs and try again, or split the file into smaller ones.
files-row_length = A row has { $cells } cells but the table { $columns } columns.
    .hint = This is a fault in the page and nothing you have done. Reload it and try again.
files-not_a_number = “{ $text }” is not a number.
    .hint = This is a fault in the page and nothing you have done. Reload it and try again.
files-not_a_day = A cell has no day that can be written.
    .hint = This is a fault in the page and nothing you have done. Reload it and try again.
files-not_a_year = “{ $text }” is not a year.
    .hint = This is a fault in the page and nothing you have done. Reload it and try again.
files-text_too_long = A text is longer than a cell in Excel holds.
    .hint = Shorten the text, or save as CSV.
files-link = A link is too long for Excel, or there are too many.
    .hint = Save as CSV instead.
files-sheet_name = A sheet has a name that Excel does not take.
    .hint = This is a fault in the page and nothing you have done. Reload it and try again.
files-sheet_too_large = The table has more rows or columns than a sheet in Excel holds.
    .hint = Save as CSV instead.
files-workbook = The Excel file could not be written.
    .hint = Save as CSV instead.
