### Data and method: all figures with their sources, how results are calculated, and what can be downloaded.

data-title = Data and method
data-lede = Here is all that Utomlänskollen calculates with or shows: every figure with its source, how results are calculated, and what is uncertain. All of it can be downloaded and reused.
data-checked = The figures were last compared with their sources on { $day }, in many cases with stored copies of them.
data-missing-is-not-zero = An empty cell means that the figure is missing, not that it is zero.
data-without-script = The same content as a page without script (in Swedish)
data-with-script = Open the page with search and sorting
data-contents = On this page
data-loading = Fetching the data …
data-failed = The data could not be fetched.
data-again = Try again

## Data sets

data-sets = Data sets
data-sets-about = Open a data set to read about it and browse it.
data-rows =
    { $count ->
        [one] 1 row
       *[other] { $shown } rows
    }
data-map = map
data-conflict-count =
    { $count ->
        [one] 1 caveat
       *[other] { $count } caveats
    }
data-scope = Scope
data-period = Time
data-date-checked = Checked
data-engine = Used for
data-engine-yes = The calculations on the page
data-engine-no = Shown and offered for download, but no calculation rests on it
data-licence = Licence
data-licence-text = The compilation: { $licence }. Every source has its own terms.
data-file = File
data-set-conflicts = Contradictions and caveats
data-set-sources =
    { $count ->
        [one] Source
       *[other] Sources ({ $count })
    }
data-source-licence = licence: { $licence }
data-source-licence-unknown = licence: not known
data-columns = Columns
data-column-codes = Values:

## The table

data-search = Search the table
data-search-hint = Write one or more words, for example a region, a year or a source.
data-found =
    { $found ->
        [0] No row fits the search.
       *[other] { $shown } of { $all } rows
    }
data-all-rows = { $shown } rows
data-drawn = The first { $shown } are shown.
data-show-all = Show all { $shown }
data-table = { $title }, table
data-sorted-up = Sorted by { $column }, ascending.
data-sorted-down = Sorted by { $column }, descending.

## Method

data-method = How results are calculated
data-method-about = The formulas in words, with the names that the page uses. Under each figure on the page is its own calculation, step by step.
method-payable = Payable contacts
method-payable-about = Contacts × payable share. The share is 100 per cent unless you choose otherwise.
method-gross = Gross
method-gross-about = Payable contacts × the price for the profession on the day of the contact, summed over professions and days.
method-fees = Patient fees included in the price
method-fees-about = Payable contacts × the share of contacts for which a fee was paid × the fee, but never more than the price. If the fee is no part of the price, nothing is deducted.
method-liability = The home region’s cost
method-liability-about = Gross less the patient fees that the price includes. It is never below zero for a single contact. If it is not known what share paid the fee, the cost is a range, and no number in the middle is chosen.
method-centre = The care centres’ part
method-centre-about = Payable contacts × the amount that the region makes the patient’s care centre pay. The rest is borne centrally, and may be below zero where the centre is charged more than the price.
method-per-contact = Cost per contact, per patient and per inhabitant
method-per-contact-about = The cost divided by the number of invoiced contacts, the number of patients or the population. Patients and contacts are different things and never stand in for each other.
method-per-thousand = Contacts per 1,000 inhabitants
method-per-thousand-about = 1,000 × contacts ÷ population. The nearest earlier published population is used, and its day is told.
method-share = Share of primary care
method-share-about = The amount ÷ the net cost of primary care of the same region and year. A part of a year is never set against a whole one.
method-index = Index
method-index-about = The region’s rate ÷ the base’s rate × 100. The base is the published rate of the nation for the same year and scope, else the regions that take part, and it is named.
method-means = Means
method-means-about = The weighted mean is the sum of numerators ÷ the sum of denominators of the regions that have a value. The unweighted one is the mean of the regions’ rates. Both are shown, with how many regions take part.
method-place = Place
method-place-about = A region is above another only if its least possible value is greater than the other’s greatest possible. Otherwise a region may have several places, for example 3–5. Regions without a value have no place.
method-price = Price
method-price-about = The price is from the list in force that day. If the price changes within the period, and the number in each part is not known, the result is the range between all before and all after the change, unless you choose to spread it evenly.
method-bounds = Range
method-bounds-about = “2.3 million” may be anything between 2,250,000 and 2,350,000, and “just over” or “at most” bounds one side only. Each figure is calculated with all combinations of such bounds, and the least and the greatest that can come out are shown.
method-rounding = Rounding
method-rounding-about = All is calculated exactly, with division last. Only when a figure is shown is it rounded: a half goes away from zero, and ranges are rounded outwards.

## Contradictions and caveats

data-conflicts = Contradictions and caveats
data-conflicts-about = Here sources contradict each other, cover different things or lack something. Nothing has been corrected: figures that disagree are kept beside each other, and the page says which one it uses.

## Download

data-downloads = Download
data-downloads-about = The CSV files are in UTF-8 with commas between columns, a point as decimal sign and the names of the columns in the first line.
data-file-size = { $size } kB
data-download-package = Description of all files: columns, keys, sources and licences (Frictionless Data Package)
data-download-catalogue = Description for data portals (DCAT-AP-SE, JSON-LD)
data-column-file = File
data-column-content = Content
data-column-rows = Rows
data-column-size = Size

## Report an error

data-report = Report an error
data-report-about = Whoever runs the site where you read this answers for it, and takes corrections in the way told there. If the project’s list of issues is open to you, you can write there too. The page itself sends nothing.
data-report-what = Include this, and the error can be corrected:
data-report-row = which data set and row, for example the id of the row, or which figure on the page
data-report-right = what you think is right
data-report-source = the source of that, with link and date if you can
data-report-version = the version of the page: Utomlänskollen { $engine }, data { $data }
data-report-conflict = Where two sources disagree neither is corrected: the new figure is added beside the other.
