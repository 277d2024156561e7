### Answer to an interpellation: the sheet, what is chosen for it, and what comes along when it is copied.

## To choose

sheet-controls = What the answer is to contain
sheet-controls-about = The entries are those of Calculate. A change here is a change there too.
sheet-region = Which region is the answer about?
sheet-include = Figures in the answer
sheet-wording = The question and the heading
sheet-question-label = The question, as it is to stand in the answer
sheet-to = To
sheet-from = From
sheet-date = Date
sheet-ways-out = Use the answer
sheet-print = Print
sheet-copy-html = Copy to Word
sheet-copy-text = Copy as text
sheet-copied-html = The answer is copied. Paste it into a document.
sheet-copied-text = The answer is copied as text. Paste it into a letter.
sheet-copy-failed = The browser did not let the page copy. Select the answer and copy it yourself.
sheet-receipt-failed = The receipt could not be made, so the answer has no receipt number. Check the connection and open the answer again.
sheet-check = Check before you hand over the answer
sheet-rounding =
    The number is rounded in the source: the true number is in the range { $range }. The answer uses exactly the number entered.
sheet-rounding-use = Use the source’s rounding
sheet-empty = There are no figures for { $payer } to answer with ({ $period }).
sheet-empty-any = There are no figures to answer with.
sheet-empty-case = Use the published figures: { $name }
sheet-empty-calculate = Enter figures under Calculate
sheet-mend-calculate = Correct it under Calculate

## The sheet

sheet-title = Answer to an interpellation
sheet-question-title = Question
sheet-question =
    { $year ->
        [yes] What did digital out-of-region care cost { $payer } in { $period }?
       *[no] What did digital out-of-region care cost { $payer } in the period { $period }?
    }
sheet-question-any = What did digital out-of-region care cost?
sheet-answer = Answer
sheet-answer-rates =
    { $count ->
        [1] That is { $one }.
        [2] That is { $one } and { $two }.
       *[3] That is { $one }, { $two } and { $three }.
    }
sheet-answer-left-out =
    { $figures ->
        [0] No figures are chosen for the answer.
       *[other] The figures of the answer are in the table.
    }
sheet-figures = Figures
sheet-column-figure = Figure
sheet-column-value = Value
sheet-column-notes = Note
sheet-note-number = Note { $number }
sheet-range =
    { $wider ->
        [yes] ({ $range }, wider than necessary)
       *[no] ({ $range })
    }
sheet-value-amount = { $number }
sheet-value-share = { $number }
sheet-value-contacts = { $number } contacts
sheet-value-patients = { $number } patients
sheet-value-per-contact = { $number } per contact
sheet-value-per-paid-contact = { $number } per contact paid for
sheet-value-per-patient = { $number } per patient
sheet-value-per-inhabitant = { $number } per inhabitant
sheet-value-per-thousand = { $number } per 1,000 inhabitants
sheet-value-index = { $number } (the base is 100)

## Notes

sheet-notes = Notes
sheet-own = own figure
sheet-source =
    { $count ->
        [one] Source: { $sources }.
       *[other] Sources: { $sources }.
    }
sheet-note-also-published =
    { $rounded ->
        [yes] The same number is published ({ $status }), rounded there: { $value }.
       *[no] The same number is published ({ $status }): { $value }.
    }

## What we cannot tell apart

sheet-limits = What we cannot tell apart
sheet-patients-not-contacts = Patients are not contacts. A patient may have several contacts, so the cost per patient does not tell what a contact costs.
sheet-missing-invoicedPerContact =
    { $reason ->
        [no_contacts] The cost per contact is not known: the number of contacts is missing.
        [no_price] The cost per contact is not known: the price is missing.
        [zero_contacts] The cost per contact cannot be given: there are no contacts.
       *[other] The cost per contact is not known.
    }
sheet-missing-invoicedPerPatient =
    { $reason ->
        [no_patients] The cost per patient is not known: the number of patients is missing.
        [zero_patients] The cost per patient cannot be given: there are no patients.
       *[other] The cost per patient is not known.
    }
sheet-missing-invoicedPerInhabitant =
    { $reason ->
        [no_population] The cost per inhabitant is not known: the population is missing in the data.
       *[other] The cost per inhabitant is not known.
    }
sheet-single-contacts = The figures are totals. They do not let individual contacts be checked, or show how many were qualified care, that is, more than advice or administration.
sheet-recommended = The prices are a recommendation from { $decider }. A region may have decided on other prices.
sheet-other-period = { $measure }: { $value } is published for { $published }, not for { $period }.
sheet-scope = About the published figure: { $scope }.
sheet-referrals =
    { $scope ->
        [none] The region’s { $number } referrals are not contacts or patients. The cost is therefore not divided by them.
       *[other] The region’s { $number } referrals ({ $scope }) are not contacts or patients. The cost is therefore not divided by them.
    }
sheet-competing-contacts = The sources give different numbers of contacts for the same period: { $values }.
sheet-competing-invoiced = The sources give different amounts for the same period: { $values }.
sheet-competing-patients = The sources give different numbers of patients for the same period: { $values }.
sheet-finding-fee-unknown = The patient fee is not known, so the home region’s cost is a range.
sheet-finding-fee-paying_share_unknown = The share of contacts for which the patient paid a fee is not known, so the home region’s cost is a range.
sheet-finding-mix-rounded_shares = The split by profession is known only as rounded shares for the nation. A single region may differ.
sheet-finding-payable-share_unknown = The share that is qualified care is not known, so the cost is a range.
sheet-finding-price_list-profession_not_named = The price list “{ $list }” does not name { $profession }. Which price applies is not known.
sheet-regions-without = { $missing } of { $all } regions have no figures for the period.
sheet-regions-named = Figures for the period are missing for { $regions }.

## Comparison

sheet-compare = Compared with other regions
sheet-compare-coverage =
    { $covered ->
        [0] { $payer } is not ranked among the regions: none of the { $all } has a figure for { $measure } ({ $period }).
       *[other] { $payer } is not ranked among the regions: only { $covered } of { $all } have a figure for { $measure } ({ $period }). A missing figure does not mean zero.
    }
sheet-compare-overlap = { $payer } is not ranked among the regions: in { $measure } ({ $period }) its place may be { $best }–{ $worst } of { $all }, since the ranges of the regions overlap.
sheet-compare-place = { $payer } has place { $best } of { $all } in { $measure } ({ $period }). Place 1 has the highest value, which need be neither good nor bad.
sheet-compare-shared =
    { $others ->
        [one] { $payer } shares place { $best } of { $all } with { $others } other region in { $measure } ({ $period }). Place 1 has the highest value, which need be neither good nor bad.
       *[other] { $payer } shares place { $best } of { $all } with { $others } other regions in { $measure } ({ $period }). Place 1 has the highest value, which need be neither good nor bad.
    }
sheet-compare-equal = { $payer } is not ranked among the regions: all { $all } have the same value in { $measure } ({ $period }).
sheet-compare-means = For the { $regions } regions that have figures, the weighted mean is { $weighted } and the unweighted { $unweighted }.
sheet-compare-nation-itself = The answer is about the whole nation and is therefore not compared with single regions.
sheet-compare-nation-invoiced = Invoiced per inhabitant is { $index } where the nation in { $year } is 100.
sheet-compare-nation-liability = The cost per inhabitant is { $index } where the nation in { $year } is 100.
sheet-compare-nation-contacts = The number of contacts per inhabitant is { $index } where the nation in { $year } is 100.
sheet-compare-nation-other = For the nation there is no published figure for { $period } in the data; the latest is of { $year }. Different periods are not compared.

## Reference

sheet-citation = Calculated with Utomlänskollen { $version }, from data checked on { $day }.
sheet-receipt = Receipt { $receipt }.
sheet-link = The calculation opens with this link:

## The basis

sheet-basis = Basis
sheet-basis-about = All steps behind the figures of the answer, in the order they are calculated. The numbers are shown rounded but calculated exactly.
sheet-steps = Step by step
sheet-column-step = Step
sheet-column-calculation = Calculation
sheet-column-origin = Builds on
sheet-from-sources = source { $sources }
sheet-from-steps = step { $steps }
sheet-from-nobody = not known

## What is made in other views

sheet-beside = Include from other views
sheet-beside-scenario = Scenario
sheet-beside-models = Reimbursement models
sheet-beside-care-package = Care package
sheet-beside-value = { $number }
sheet-beside-remarks = What is changed, assumed and not included
sheet-scenario-figures = The scenario in figures
sheet-models-figures = The reimbursement models in figures
sheet-care-package-figures = The care package in figures
