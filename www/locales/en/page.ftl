### English texts. The same keys and variables as in sv.ftl; a test compares them.

## The page

page-title = Calculate digital out-of-region care – Utomlänskollen
page-title-svar = Answer to an interpellation – Utomlänskollen
page-title-jamfor = Compare the regions – Utomlänskollen
page-title-region = My region – Utomlänskollen
page-title-of-region = { $region }: digital out-of-region care – Utomlänskollen
page-title-scenario = Scenario: what if the rules change – Utomlänskollen
page-title-modeller = Reimbursement models – Utomlänskollen
page-title-paket = Care packages – Utomlänskollen
page-title-granska = Review an invoice – Utomlänskollen
page-title-data = Data and method – Utomlänskollen
page-description = What does digital care in another Swedish region cost? Work out the home region’s cost from contacts and price list, in your own browser.
brand = Utomlänskollen
skip = Skip to content
views = Sections
view-calculate = Calculate
view-compare = Compare
view-region = My region
view-scenario = Scenario
view-models = Models
view-care-package = Care packages
view-review = Review
view-answer-sheet = Answer to an interpellation
view-answer = Answer
view-data = Data & method
other-language = På svenska
footer-data = The built-in data were checked on { $day }.
footer-privacy = No cookies. Nothing is sent from this page, and nothing is stored unless you ask for it.
footer-data-page = All figures, formulas and sources on a page without script (in Swedish)
no-script = Your browser is not running JavaScript. You can read the published figures here, but not calculate with your own.
no-engine = The calculation could not start: the browser does not support WebAssembly, or it has been blocked. You can read the published figures below, but not calculate with your own.
static-published = Published figures
static-case = An example: { $name }

## Input

inputs = Your figures
privacy = Everything is calculated in your browser. Nothing is sent.
explained = Digital out-of-region care is when a resident sees a digital caregiver based in another Swedish region. The home region, where the resident is registered, pays.
optional = optional
unknown = unknown
case = Start from a published figure
case-none = Own figures
case-sources = Sources:
case-edited = Changed by you. Sources of the original:
case-restore = Restore
case-riket-2020 = Sweden 2020 (SALAR, final figure)
case-riket-2019 = Sweden 2019
case-jamtland-harjedalen-2025 = Jämtland Härjedalen 2025
case-kalmar-2021 = Kalmar 2021
case-kronoberg-2021 = Kronoberg 2021
case-gotland-2017 = Gotland 2017
mode = What do you want to calculate?
mode-one = One region
mode-table = All regions (table)
region = Region
region-hint = The home region: the one that pays.
region-nation = Sweden
region-nation-payer = the home regions
own-region = (selected region)
period = Period
period-year = Whole year
period-other = Another period
period-from = From
period-to = Up to and including
contacts = Contacts
contacts-hint = A contact is one digital meeting that the care region invoices. Leave blank what you do not know: blank is not zero.
volume = What do you know about the number?
volume-professions = Number per profession
volume-total = Only the total
profession = Profession
count = Number
price = Price, SEK
then = then
contacts-of = Number of contacts, { $profession }
contacts-of-part = Number of contacts, { $profession }, { $days }
total = Total number of contacts
mix = Split by profession
mix-hint = The price depends on the profession. Without a split, a range from the lowest to the highest price is shown.
mix-none = Unknown
mix-skr-2020 = National split 2020 (SALAR, rounded shares)
invoiced = Invoiced amount, SEK
invoiced-hint = You can write, for example, “9.2 mnkr” (million kronor). The amount can stand beside the contacts or instead of them.
patients = Number of patients
profession-doctor = Doctor
profession-nurse = Nurse
profession-physiotherapist = Physiotherapist
profession-psychologist = Psychologist
profession-counsellor = Counsellor
profession-psychotherapist = Psychotherapist
profession-other_licensed = Other licensed staff
allocation = The price or fee changes during the period
allocation-hint = How should a number for the whole period be counted?
allocation-range = Show a range
allocation-evenly = Spread evenly over the days
allocation-parts = Enter numbers for each part of the period

## All regions

regions-table = Figures per region
paste = Paste from a spreadsheet
paste-label = Paste the table here
paste-hint = One row per region, with the region’s name or code first. A header row is fine. You can also paste straight into a cell.
paste-read =
    { $rows ->
        [0] No rows could be read.
        [one] Read { $rows } row. Columns: { $columns }.
       *[other] Read { $rows } rows. Columns: { $columns }.
    }
table-empty-it = Clear the table
column-region = Region
column-unsplit = Contacts in total
column-invoiced = Invoiced, SEK
column-patients = Patients
column-population = Inhabitants
column-netCost = Net cost of primary care, SEK
column-doctor = Doctors
column-nurse = Nurses
column-physiotherapist = Physiotherapists
column-psychologist = Psychologists
column-counsellor = Counsellors
column-psychotherapist = Psychotherapists
column-other_licensed = Other licensed staff

## Price list

price-list = Price list
price-list-choose = Which prices?
price-list-show = Show prices and validity
price-list-copy = Make your own price list
series-recommended = { $decider }, recommendation
series-adopted = { $decider }, decision
series-actual = { $decider }, price applied
list-name = { $series }, from { $from }
list-own = Own price list
day-month-known = { $day }, an assumed day
list-in-use =
    { $days }: { $list }. { $feeIncluded ->
        [yes] The price includes the patient fee.
        [no] The price does not include the patient fee.
       *[unknown] Whether the price includes the patient fee is not known.
    }
list-validity =
    { $precision ->
        [month] From { $from } (only the month is known)
       *[day] From { $from }
    }{ $open ->
        [yes] {" "}until further notice
       *[no] {" "}up to and including { $to }
    }
list-confirmed = Last confirmed on { $day }.
price-other-reports = Other sources state { $prices }.
price-other-report-yes = { $price } including the patient fee
price-other-report-no = { $price } excluding the patient fee
price-other-report-unknown = { $price }, not saying whether the patient fee is in it
fee-included = Does the price include the patient fee?
fee-included-yes = The price includes the patient fee.
fee-included-no = The price does not include the patient fee.
fee-included-unknown = It is not known whether the price includes the patient fee.
fee-included-choice-yes = Yes, the fee is included
fee-included-choice-no = No, the fee comes on top
fee-included-choice-unknown = Don’t know
own-list = Own price list { $number }
own-list-from = Valid from
own-list-to = Valid up to and including
until-further = until further notice
own-list-add = Add a period
own-list-remove = Remove { $name }
own-list-back = Back to the published list

## Patient fee

fee = Patient fee
fee-kind = Which fee?
fee-hint = The fee is set by the care region: the region where the caregiver has its contract.
fee-unknown-choice = Unknown
fee-published = Care region { $name }
fee-uniform = Own fee, the same for all professions
fee-professions = Own fee per profession
fee-amount = Fee per contact, SEK
paying-share = Share of contacts where the fee was paid, %
paying-share-hint = Children, people aged 85 or over and holders of an exemption card do not pay. Leave blank for a range.
payable = Only qualified care is paid for
payable-rule = Which contacts does the home region pay for?
payable-hint = SALAR recommends that advice and administration are not paid for. How large a share that is, is not published.
payable-off = All invoiced contacts
payable-on = Only qualified care
payable-share = Share of qualified care, %
payable-share-hint = Leave blank for a range from 0 to 100 per cent.

## Population, primary care, care centre

population = Population
population-source = Which figure?
population-published = Published
population-own = Own
population-count = Number of inhabitants
population-day = Inhabitants on
population-end-of-year = The last day of the year
population-used = { $count } inhabitants on { $day }
net-cost = Compare with the cost of primary care
net-cost-hint = The region’s net cost of primary care in the same calendar year.
net-cost-amount = Net cost, SEK
net-cost-year = Year
net-cost-known = Published for the region:
centre = The care centre’s part
centre-choose = What does the patient’s care centre pay?
centre-hint = Some regions let the care centre where the patient is listed pay part of each contact. The rest is borne centrally.
centre-none = Nothing; the region pays it all
centre-own = Own amount per profession
centre-amount = Care centre pays, SEK

## Fields

read-back = Read as { $number }
read-given = Rounding of the source: { $number }
field-day_missing = Enter a day.
    .hint = For example 2020-01-01.
field-year = “{ $text }” is not a year.
    .hint = Use four digits, for example 2020.
problems-title = This needs to be put right
severity-error = Error
severity-question = Question
severity-note = Note

## Numbers and units

unit-kronor = SEK { $number }
unit-kronor-spoken = { $number } kronor
unit-million = SEK { $number } million
unit-million-spoken = { $number } million kronor
unit-billion = SEK { $number } billion
unit-billion-spoken = { $number } billion kronor
unit-percent = { $number }%
unit-percent-spoken = { $number } per cent
ends-low = SEK { $number }
ends-low-spoken = { $number }
ends-high-kronor = { $number }
ends-high-kronor-spoken = { $number } kronor
ends-high-million = { $number } million
ends-high-million-spoken = { $number } million kronor
ends-high-billion = { $number } billion
ends-high-billion-spoken = { $number } billion kronor
kronor = SEK
count-millions =
    { $size ->
        [one] { $number } million
       *[many] { $number } million
    }
figure-range = { $low }–{ $high }
figure-range-spoken = { $low } to { $high }
figure-with-range = { $figure } ({ $range })
figure-at-least = at least { $figure }
figure-at-most = at most { $figure }
figure-unbounded = about { $figure }
figure-missing = No data

## The answer

answer = Answer
headline-exact = At list price, { $contacts } digital out-of-region contacts cost { $payer } { $amount } ({ $period }).
headline-range = At list price, { $contacts } digital out-of-region contacts cost { $payer } between { $low } and { $high } ({ $period }).
headline-open = At list price, { $contacts } digital out-of-region contacts cost { $payer } { $amount } ({ $period }).
headline-gross = At list price, { $contacts } digital out-of-region contacts cost { $amount } before patient fees are deducted ({ $period }).
headline-zero = No contacts, no cost ({ $period }).
headline-no-price = What { $contacts } contacts cost cannot be worked out: { $unknown ->
        [count] their number has no known upper bound
        [professions] the mix of professions or the price of some profession is not known
       *[price] the price is not known
    } ({ $period }).
headline-invoiced = { $number ->
        [many] The home regions were invoiced { $amount } for digital out-of-region care ({ $period }).
       *[one] { $payer } was invoiced { $amount } for digital out-of-region care ({ $period }).
    }
headline-invoiced-patients = { $number ->
        [many] The home regions were invoiced { $amount } for { $patients } patients in digital out-of-region care ({ $period }).
       *[one] { $payer } was invoiced { $amount } for { $patients } patients in digital out-of-region care ({ $period }).
    }
headline-patients-only = Enter the number of contacts or an invoiced amount. The cost cannot be worked out from the number of patients alone.
headline-nothing = Enter the number of contacts or an invoiced amount, and the cost is worked out here.
headline-mend =
    { $count ->
        [one] One entry needs to be put right before the answer can be shown.
       *[other] { $count } entries need to be put right before the answer can be shown.
    }
headline-table-nothing = Enter or paste figures for the regions, and they are compared here.
headline-table = { $regions ->
        [one] { $regions } of { $all } regions has figures: { $measure } is { $mean } ({ $period }).
       *[other] { $regions } of { $all } regions have figures: { $measure } is { $mean } taken together ({ $period }).
    }
lede-fees-unknown =
    { $payer ->
        [many] The home regions pay at most that. How much of the price patients have paid is not known.
       *[one] The region pays at most that. How much of the price patients have paid is not known.
    }
lede-invoiced = Invoiced: { $amount }, { $each } per contact.
lede-invoiced-only = Invoiced: { $amount }.
lede-difference-less =
    { $perContact ->
        [yes] That is { $amount } less than contacts times price, { $each } per contact. The difference may be patient fees, another split by profession or other prices.
       *[no] That is { $amount } less than contacts times price. The difference may be patient fees, another split by profession or other prices.
    }
lede-difference-more =
    { $perContact ->
        [yes] That is { $amount } more than contacts times price, { $each } per contact. The difference may be more contacts, another split by profession or other prices.
       *[no] That is { $amount } more than contacts times price. The difference may be more contacts, another split by profession or other prices.
    }
lede-difference-none = That is the same as contacts times price.
lede-difference-either =
    { $perContact ->
        [yes] The difference from contacts times price is { $amount }, { $each } per contact. It can go either way.
       *[no] The difference from contacts times price is { $amount }. It can go either way.
    }
now =
    { $known ->
        [yes] { $cost }, { $each } per inhabitant
       *[no] { $cost }
    }
to-answer = To the answer

## Key figures

key-figures = Key figures
figure-cost =
    { $invoiced ->
        [yes] Invoiced
       *[no] The home region’s cost
    }
figure-per-contact =
    { $invoiced ->
        [yes] Invoiced per contact
       *[no] Per contact
    }
figure-per-inhabitant =
    { $invoiced ->
        [yes] Invoiced per inhabitant
       *[no] Per inhabitant
    }
figure-per-thousand = Contacts per 1,000 inhabitants
figure-per-payable = Per contact paid for
figure-per-patient =
    { $invoiced ->
        [yes] Invoiced per patient
       *[no] Per patient
    }
figure-share =
    { $invoiced ->
        [yes] Invoiced, share of primary care cost
       *[no] Share of primary care cost
    }
figure-index =
    { $invoiced ->
        [yes] Invoiced per inhabitant, index
       *[no] Cost per inhabitant, index
    }
figure-contacts-index = Contacts per inhabitant, index
figure-invoiced = Invoiced: { $figure }
figure-show = Show the calculation
figure-explain = { $figure }, show the calculation
sources = Sources

## How it is worked out

how-title =
    { $payer ->
        [many] How the home regions’ cost is worked out
       *[one] How the home region’s cost is worked out
    }
step-gross = gross, that is, before patient fees are deducted.
step-gross-total =
    { $prices ->
        [changing] Contacts, { $contacts }, times the price for each profession and part of the period
       *[one] Contacts, { $contacts }, times the price for each profession
    }
step-term = { $profession } { $count } × { $price }
step-term-spoken = { $profession } { $count } times { $price }
step-fees-known = The price includes the patient fee. Contacts × fee × share who paid is deducted:
step-fees-open = The price includes the patient fee, but how much is to be deducted cannot be said.
step-fees-zero = The patient fee is zero for these contacts, so nothing is deducted:
step-fees-share-unknown = The price includes the patient fee. What share paid it is not known, so the deduction lies between none and all:
step-fees-fee-unknown = The price includes the patient fee, but the fee is not known. The deduction is:
step-fees-price-no = The patient fee comes on top of the price, so nothing is deducted:
step-fees-price-unknown = It is not known whether the price includes the patient fee. The deduction is:
step-fees-price-mixed = The price includes the patient fee for only part of the period. The deduction is:
step-liability =
    { $payer ->
        [many] Left for the home regions to pay:
       *[one] Left for the home region to pay:
    }
step-centre = The care centres pay
step-central = Borne centrally by the region:
step-central-negative = A minus means that the care centres pay more than the contacts cost the region.
split-title = The amounts in kronor
split-part = Part
split-gross = Gross (contacts × price)
split-fees = Patient fees included in the price
split-liability = The home region’s cost
split-centre = of which the care centres’ part
split-central = of which borne centrally
split-care-side = The care side receives, patient fees included

## Questions and notes

findings-title = Questions and notes

## The comparison

table-title = { $measure }, { $period }
measure = Compare the regions on
measure-liabilityPerContact = Cost per contact
measure-liabilityPerPatient = Cost per patient
measure-liabilityPerInhabitant = Cost per inhabitant
measure-liabilityShareOfPrimaryCare = Cost, share of primary care
measure-invoicedPerContact = Invoiced per contact
measure-invoicedPerPatient = Invoiced per patient
measure-invoicedPerInhabitant = Invoiced per inhabitant
measure-invoicedShareOfPrimaryCare = Invoiced, share of primary care
measure-contactsPerThousand = Contacts per 1,000 inhabitants
level-from = Use the level of
bar = Bar
place = Place
place-one = place { $best }
place-range = place { $best }–{ $worst }
projection-projectedLiability = Cost at the same level
projection-projectedContacts = Contacts at the same level
projection-projectedInvoiced = Invoiced at the same level
projection-legend = The same level in all regions: hatched figures lay the level of { $region } on each region’s population. They are not figures about the region.
table-legend = Only figures entered count as values. A region without figures is not zero.
table-keys = The arrow keys move between the numbers in the table.
coverage-regions =
    { $covered ->
        [0] None of { $all } regions has a value.
        [one] { $covered } of { $all } regions has a value.
       *[other] { $covered } of { $all } regions have a value.
    }
mean-weighted = Weighted mean
mean-unweighted = Unweighted mean
mean-median = Median
mean-hint = In the weighted mean each region counts by its size; in the unweighted mean all count the same.
rank-caution = Place 1 is the highest value, which need not be good or bad. Where ranges overlap, the place cannot be settled.
chart-projected = The same level in all regions (projection)
chart-as-table = The table above has the same numbers.
published-mark = published figure, { $status }
published-title = Published figures { $year }
published-hint = As the sources state them. They may mean different things and cannot always be added up or compared.
published-measure = What
published-value = Value
published-status = Status
published-source = Source
claim-contacts = Contacts
claim-contactsPerThousand = Contacts per 1,000 inhabitants
claim-invoiced = Invoiced
claim-invoicedPerInhabitant = Invoiced per inhabitant
claim-referrals = Referrals
claim-patients = Patients
claim-value =
    { $qualifier ->
        [about] about { $number }
        [at_least] at least { $number }
        [over] just over { $number }
        [at_most] at most { $number }
        [almost] almost { $number }
       *[other] { $number }
    }
status-final = final
status-preliminary = preliminary

## Undo, save and share

undo = Undo
redo = Redo
undone =
    { $known ->
        [yes] Undone: { $what }
       *[no] Undone
    }
redone =
    { $known ->
        [yes] Redone: { $what }
       *[no] Redone
    }
keep = Save or share …
keep-group = The case
choice-case = Published figure
choice-mode = One region or all
choice-compared = Measure compared
choice-compared-year = Year compared
choice-compared-use = Numbers compared
choice-compared-regions = Regions compared
choice-compared-claims = Published values chosen
choice-own-table = Own table

compared-contactsPerThousand = Contacts per 1,000 inhabitants
compared-invoicedPerInhabitant = Invoiced per inhabitant
compared-invoicedPerContact = Invoiced per contact
compared-invoicedPerPatient = Invoiced per patient
compared-invoicedShareOfPrimaryCare = Share of the net cost of primary care
compared-contactsIndex = Contacts per 1,000 inhabitants, index
compared-invoicedIndex = Invoiced per inhabitant, index
compared-contacts = Number of contacts
compared-invoiced = Invoiced amount
compared-patients = Number of patients
compared-use-both = Own numbers, else published
compared-use-published = Published numbers
compared-use-own = Own numbers
part-from = from { $day }

part-loading = Fetching …
part-failed = This part of the page could not be fetched.
part-again = Try again
take-along = Take the figures with you
chart-save = Save the chart as { $format }
chart-failed = The chart could not be saved. Try again.

## Why a number is missing

missing-no_contacts = Number of contacts missing
missing-zero_contacts = No contacts to divide by
missing-zero_payable_contacts = No contacts paid for to divide by
missing-no_price = Price missing
missing-no_invoiced = Invoiced amount missing
missing-no_patients = Number of patients missing
missing-zero_patients = No patients to divide by
missing-no_population = Population missing
missing-zero_population = The population is zero
missing-no_net_cost = Net cost missing
missing-zero_net_cost = The net cost is zero
missing-net_cost_other_year = The net cost is for another year
missing-part_of_year = Part of a year is not compared with a whole year
missing-no_centre_charge = No charge to the care centre chosen
missing-payable_rule_off = The rule on qualified care is off
missing-not_published = No published figure among the page’s data
missing-not_in_own_table = Not in your own table
missing-neither_published_nor_own = Neither published nor in your own table
missing-periods_differ = The numbers are of different parts of the year
missing-base_differs = The nation's number is of other months, of another status (final or preliminary) or counts something else
missing-no_base = No base to compare with

## Errors in the input

input-malformed = The entry could not be understood.
    .hint = Check the field.
input-not_decimal = “{ $text }” is not a number.
input-negative = The number must not be negative.
input-not_whole = The number must be whole.
input-too_large = The number is too large to calculate with.
input-share_out_of_range = The share must be between 0 and 100 per cent.
input-bounds_reversed = The range is reversed: its lower end is greater than its upper end.
period-not_a_day = “{ $text }” is not a day in the calendar.
    .hint = Write year, month and day, for example 2020-01-01.
period-reversed = The period ends on { $to }, before it begins on { $from }.
    .hint = Swap the days.
period-too_long = The period { $from }–{ $to } is too long.
    .hint = Split it up.
region-unknown = There is no region “{ $text }”.
region-twice = { $region } is there twice.
region-nation_among_regions = Sweden as a whole cannot stand among the regions in the same table.
price_list-unknown = There is no price list “{ $list }”.
price_list-unknown_series = There is no price list “{ $series }”.
price_list-none_in_force =
    { $nearest ->
        [none] No price list is in force on { $day }.
       *[other] No price list is in force on { $day }. Nearest in time: { $nearest }.
    }
    .hint = Choose another price list or period, or make your own list.
price_list-overlap = Two price lists are in force on the same day, { $day }.
    .hint = Change the days so that only one list is in force at a time.
price_list-reversed = A price list ends on { $to }, before it begins on { $from }.
price_list-empty = Your own price list is empty.
    .hint = Add a period with at least one price.
price_list-profession_twice = { $profession } has two prices in the same list.
claim-unknown = The published value { $claim } is not among the page's data.
own_number-twice = Your own table has two numbers for the same region, year ({ $year }) and measure.
own_number-year_out_of_range = The year { $year } cannot be right: your own table may have years from 1990 to 2100.
figure-unknown = There is no figure “{ $figure }”.
fee-unknown_schedule = There is no fee “{ $schedule }”.
fee-overlap = Two patient fees are in force on the same day, { $day }.
mix-unknown = There is no split by profession “{ $mix }”.
entry-contacts_outside_period = Contacts for { $region } { $from }–{ $to } fall outside the period.
entry-contacts_across_change = Contacts for { $region } { $from }–{ $to } span a day on which the price changes.

## Questions and notes on the answer

price_list-profession_not_named = The price list “{ $list }” does not name { $profession }. Which price applies?
    .hint = Make your own price list if you know the price.
price_list-names_only_some = The price list “{ $list }” gives prices for some professions only.
price_list-fee_inclusion_unknown = It is not known whether the price includes the patient fee “{ $list }”. The cost is shown as a range.
price_list-beyond_confirmed = The price list “{ $list }” was last confirmed on { $day }. Prices after that day are assumed to be unchanged.
price_list-start_assumed = The first day of the price list is not published “{ $list }”. { $day } is an assumption.
price_list-competing_reports = Sources state different prices “{ $list }”. One of them is used; the others are shown by the price list.
period-crosses_change = The price or fee changes during the period: { $days }.
    .hint = Choose under Contacts how the number is spread.
period-part_of_year = The period is part of a year. The figures are for that period and have not been scaled up to a year.
mix-any = The split by profession is not known. The cost is shown as a range from the lowest to the highest price.
    .hint = Enter numbers per profession, or choose the national split.
mix-rounded_shares = Is the split by profession right? { $mix } is used here, with rounded shares. A single region may differ.
fee-unknown = Which patient fee applies? The fee is not known, so the home region’s cost is shown as a range.
    .hint = Choose a fee under Patient fee.
fee-profession_unknown = The fee for { $profession } is not known.
fee-above_price = The fee for { $profession } is higher than the price. The deduction is then at most the price.
fee-paying_share_unknown = For what share of contacts did the patient pay? The share is not known, so the cost is shown as a range.
payable-share_unknown = What share is qualified care? The share is not known, so the cost is shown as a range.
population-earlier = The population of { $region } on { $wanted } is not in the data. { $used } is used here.
population-missing = Population is missing for { $region }.
    .hint = Enter your own figure under Population.
centre-central_negative = The care centres in { $region } may pay more than the contacts cost the region. The central part is then negative.
centre-profession_unknown = The care centre’s part for { $profession } is not known.
invoiced-no_range = The invoiced amount and the number for { $region } are both given as limits (“at least”, “over”). Their ratio is approximate and has no range.

## Number fields

number-ambiguous_separator = “{ $text }” can be read in two ways. Which do you mean?
number-unit_wrong_for_field = “{ $unit }” does not belong in this field.
number-percent_scale = “{ $text }” can be read in two ways. Which do you mean?
number-not_a_number = “{ $text }” is not a number.
    .hint = Use digits, for example 12 500 or 2,3 miljoner (million).
number-negative = The number must not be negative.
number-fraction = The number must be whole.
number-too_large = The number is too large.
number-over_hundred = The share cannot be more than 100 per cent.
number-foreign_digits = “{ $text }” has digits that cannot be read with certainty.
    .hint = Use the ordinary digits 0–9.
number-range_reversed = The range “{ $text }” is reversed.
    .hint = Put the lower number first.

## Pasted table

table-unknown_region = Row { $line }: “{ $text }” is not a region. The row is skipped.
table-region_twice = Row { $line }: { $region } is already there. The first row is used.
table-total_row = Row { $line }: “{ $text }” was read as a total and is not counted as a region.
table-total_differs = Row { $line }: the total of { $column } is given as { $stated }, but the rows add up to { $sum }.
table-total_agrees = Row { $line }: the total of { $column } agrees with the rows.
table-regions_missing =
    { $count ->
        [one] { $count } region is missing from the table: { $regions }.
       *[other] { $count } regions are missing from the table: { $regions }.
    }
table-no_header = The table has no header row. Its columns were read in the same order as on the page.
table-column_unknown = The column “{ $text }” was not recognised and is skipped.
table-empty = There is nothing to read in the table.
table-row_too_long = Row { $line } has more cells than there are columns.
table-municipality_row = Row { $line }: “{ $text }” is a municipality, not a region. The row is skipped.

plausibility-amount_in_thousands = Is the amount in thousands of kronor? ({ $region })
    .hint = As it stands it makes only öre or a few kronor per contact or inhabitant. Write the unit, for example “9 200 tkr”.
plausibility-amount_in_millions = Is the amount in millions of kronor? ({ $region })
    .hint = As it stands it makes less than one öre per contact or inhabitant. Write the unit, for example “9.2 million kronor”.
plausibility-amount_out_of_proportion = The amount is very large for the number of contacts or inhabitants ({ $region }). Is the unit right?
    .hint = Check whether the amount is in kronor, thousands or millions, and that it does not have some zeros too many.
plausibility-rate_above_prices = The amount is more than { $price } per contact, the highest price in the list ({ $region }).
    .hint = Is it patients that were counted, and not contacts? Does another price list apply, or does the invoice include something else?
plausibility-rate_below_prices = The amount is less than { $price } per contact, the least that the list gives after the patient fee ({ $region }).
    .hint = Are there contacts that were not invoiced, or does another year or another list apply?
plausibility-gross_as_net = Have the patient fees been taken off? The amount is nearer the cost before than after ({ $region }).
    .hint = The region pays the price less the patient fee in it. Check whether the figures are before or after the deduction.
plausibility-patients_outnumber_contacts = There are more patients than contacts ({ $region }). Have they changed places?
    .hint = Each patient has at least one contact.
plausibility-patients_equal_contacts = There are as many patients as contacts ({ $region }). Is it the same number twice?
    .hint = A patient may have several contacts in a year.
plausibility-referrals_as_divisor = { $referrals } is the number of referrals that the region has stated ({ $region }), not of contacts or patients.
    .hint = The referrals are all those from the region’s own primary care, not only to digital care. Dividing the cost by them does not measure digital care.
plausibility-more_than_inhabitants = There are more contacts or patients than inhabitants ({ $region }).
    .hint = Check the number, and that it is of the right region.
plausibility-more_than_primary_care = The invoiced amount is more than the whole net cost of primary care ({ $region }).
    .hint = Is one of them in kronor and the other in thousands or millions?
plausibility-aged_list = The price list “{ $list }” had been in force for { $years } years when the period ended.
    .hint = Check that no later list applied. If the price was another you can enter a list of your own.
