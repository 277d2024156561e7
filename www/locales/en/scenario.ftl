### The view Scenario: what happens to the cost if a rule is changed?

## The answer

scenario-title = Scenario
scenario-start = What happens to the cost if a rule is changed?
scenario-start-about = Add one or more changes, and the same contacts are calculated again. Nothing is changed until you have added it yourself.
scenario-nothing = Add a change, and the difference is shown here.
scenario-mend =
    { $count ->
        [one] One entry in the scenario has to be corrected before the answer can be shown.
       *[other] { $count } entries in the scenario have to be corrected before the answer can be shown.
    }
scenario-unknown = With { $name } the cost { $period } cannot be calculated: { $reason }.
scenario-before-unknown = The difference cannot be calculated: the cost of the baseline is not known ({ $reason }).
scenario-same = With { $name } the cost is the same as in the baseline: { $before } ({ $period }).
scenario-less = With { $name } digital out-of-region care { $period } would cost { $payer } { $after } instead of { $before }: { $size } less{ $known ->
        [yes] { " " }({ $percent })
       *[no] { "" }
    }.
scenario-more = With { $name } digital out-of-region care { $period } would cost { $payer } { $after } instead of { $before }: { $size } more{ $known ->
        [yes] { " " }({ $percent })
       *[no] { "" }
    }.
scenario-either = With { $name } digital out-of-region care { $period } would cost { $payer } { $after } instead of { $before }. Whether that is more or less cannot be said: the difference is { $size }.
scenario-per-point = Each percentage point of the payable share is worth { $amount }.
scenario-elsewhere = The amount includes { $amount } for care elsewhere.

## The baseline

scenario-baseline = Baseline
scenario-baseline-case = { $case }, { $amount }.
scenario-baseline-own = { $region } { $period }, { $amount }.
scenario-baseline-table =
    { $count ->
        [one] the table in Calculate, { $count } region, { $period }.
       *[other] the table in Calculate, { $count } regions, { $period }.
    }
scenario-baseline-edit = Change in Calculate
scenario-no-baseline = A scenario needs something to start from.
scenario-no-baseline-about = Enter the number of contacts in Calculate, or start from a published figure:
scenario-baseline-wrong = Something in Calculate has to be corrected first.
scenario-baseline-wrong-about = The scenario recalculates what is entered in Calculate. Something there cannot be used.
scenario-to-calculate = To Calculate

## The scenarios

scenario-tabs = Scenarios
scenario-number = Scenario { $number }
scenario-called-after =
    { $others ->
        [0] { $lever }
       *[other] { $lever } and more
    }
scenario-add = New scenario
scenario-most = { $count } scenarios are the most that can be compared. Remove one to make a new one.
scenario-name = Name of the scenario
scenario-copy = Make a copy
scenario-copy-name = { $name }, copy
scenario-remove = Remove the scenario
scenario-changes = Changes
scenario-no-levers = No changes yet.

## Picking a change

scenario-pick = Add a change
scenario-pick-about = Proposals, decisions and published values with their sources. All of it can be edited afterwards.
scenario-pick-not-known = Not known: { $what }
scenario-pick-whole = All of { $reform }
scenario-pick-whole-about = Adds { $count } changes at once.
scenario-pick-physical = { $doctor }. { $other }
scenario-two-prices = { $doctor }. { $other }
scenario-subject-prices = Other prices
scenario-subject-prices-about = The same contacts at the prices of another list.
scenario-subject-qualified_care = Only qualified care is paid for
scenario-subject-sou_2019_42 = SOU 2019:42
scenario-subject-sou_2019_42-about = One national fee, choice of a provider in another region only by listing there, and an end to occasional digital visits through subcontractors.
scenario-subject-ds_2023_27 = Ds 2023:27
scenario-subject-ds_2023_27-about = The home region does not pay for contacts without an assessment of needs, and the patient pays the home region’s fee.
scenario-subject-physical = Physical instead of digital
scenario-subject-physical-about = The same contacts, paid as physical out-of-region visits.
scenario-subject-bearer = Who bears the cost
scenario-subject-bearer-about = How the cost is shared between the region centrally and the care centre where the patient is listed. The total does not change.
scenario-subject-own = A change of your own
scenario-subject-own-about = All changes that can be made, empty from the start.

## The changes

lever-list = Published price list
lever-list-about = One list for all days, also outside its own time.
lever-list-assumed = The list’s prices hold for the whole period, also on days when it was not in force. The number of contacts is the same.
lever-list-id = Which list?
lever-series = Another series of price lists
lever-series-about = Each list holds for its own days.
lever-series-assumed = Each list holds for its own days. The number of contacts is the same.
lever-series-id = Which series?
lever-prices = Your own prices
lever-prices-about = For one or more professions. The others keep theirs.
lever-prices-assumed = Professions without a price of your own keep theirs. The number of contacts is the same.
lever-fee = Patient fee
lever-fee-about = Another fee, the same for all or by profession.
lever-fee-assumed = As many pay the fee as before, and the number of contacts does not depend on it.
lever-paying = Share who pay the fee
lever-paying-about = For how many of the contacts the patient pays the fee.
lever-paying-assumed = The share is the same for all professions.
lever-paying-hint = An empty field gives a range from 0 to 100 per cent.
lever-payable = Only qualified care is paid for
lever-payable-about = The home region pays for only some of the contacts.
lever-payable-assumed = The share is the same for all professions. The other contacts still take place, but the home region does not pay for them.
lever-assessment = The home region does not pay where needs were not assessed
lever-assessment-about = The care region then bears the cost.
lever-assessment-assumed = The share is the same for all professions. The care region pays for those contacts.
lever-assessment-share = Share of contacts without an adequate assessment, %
lever-volume = More or fewer contacts
lever-volume-about = For all professions or profession by profession.
lever-volume-assumed = The contacts change equally throughout the period. Where they go is not counted.
lever-volume-factor = Contacts after the change, % of today’s
lever-volume-factor-hint = 90 means 10 per cent fewer, 110 means 10 per cent more.
lever-elasticity = Contacts follow the fee or the price
lever-elasticity-about = The number changes when the fee or the price changes in the same scenario.
lever-elasticity-assumed = The relation is linear and the same for all professions.
lever-elasticity-of = The number of contacts depends on
lever-elasticity-of-fee = the patient fee
lever-elasticity-of-price = the price
lever-elasticity-value = Elasticity
lever-elasticity-hint = By how many per cent the contacts change when the fee or the price rises by 1 per cent. −0.2 means 0.2 per cent fewer.
lever-ending = Contacts that end
lever-ending-about = Some of the contacts no longer take place. You say where they go.
lever-ending-assumed = The contacts that end have the same professions as the others. The cost elsewhere is their number times the cost per contact.
lever-ending-share = Share of contacts that end, %
lever-ending-where = Where do they go?
lever-ending-where-hint = The three shares add up to 100 per cent. None of them has been published for all digital out-of-region care.
lever-ending-toPhysical = Replaced by a physical visit, %
lever-ending-toDigital = Replaced by the home region’s own digital care, %
lever-ending-toSelfCare = Not replaced (self-care), %
lever-ending-digital = Cost per contact in the region’s own digital care, SEK
lever-physical = Cost per physical visit, SEK
lever-physical-hint = What the visit costs the home region. Write 0 if the care centre is paid per listed person and nothing more for the visit.
lever-doctor = Doctor
lever-other = Other professions
lever-followUp = Physical follow-up visits
lever-followUp-about = Some of the contacts lead to a physical visit afterwards.
lever-followUp-assumed = The visits come on top of the baseline, where they are not counted.
lever-followUp-share = Share of contacts followed by a physical visit, %
lever-centre = The care centre’s part
lever-centre-about = What the care centre where the patient is listed pays.
lever-centre-assumed = The home region’s cost is the same. Only how it is shared within the region changes.
lever-centre-all = The whole cost
lever-centre-as = As in { $region }
lever-remove = Remove
lever-choose = Choose
lever-as-before = as before
lever-each-profession = Enter for each profession
lever-suggestions =
    { $count ->
        [one] One published figure
       *[other] { $count } published figures
    }
lever-grounds = Assumptions and sources
lever-assumed = Assumed
lever-not-known = Not known
lever-kinds = Which contacts count as qualified care?
lever-kinds-about = Sorted by what the sources say. The list is there to help you judge the share. It is not counted by itself: how common the contacts are, nobody has published.
lever-kinds-payable = Paid for
lever-kinds-not_payable = Not paid for
lever-kinds-to_be_judged = The sources give no clear answer
lever-kinds-open = Not judged

## The result

scenario-results = Result
provisions = Before and after
provisions-about = Only what changes.
provisions-none = Nothing changes.
provision = Provision
before = Before
after = After
difference = Difference
scenario-regions = Result by region
scenario-regions-one = Result
scenario-all = All together
effects = Why does the cost change?
effects-about = The difference split in a fixed order: one thing at a time is exchanged. Together the parts are exactly the difference.
effect = Part
break-even = When does it even out?
break-even-about = Values at which the scenario costs as much as the baseline, one at a time with all else equal.
tornado = What matters most?
tornado-about = One value at a time is moved between its ends, with all else equal. What only has a range is then held in the middle of it. At the ends of the bars stands the value that gave the result.
tornado-table = The same values as a table
tornado-turned = What is moved
tornado-low = Lowest result
tornado-high = Highest result
tornado-at = { $result } at { $value }
tornado-step = Move known values too, ± %
tornado-step-hint = Empty field: only what has a range is moved.
tornado-nothing = No value with a range can be moved. Write above how much known values should be moved, for example 10.
side-by-side = The scenarios side by side

scenario-no-result = No cost can be calculated: no region has both contacts and prices.
scenario-quoted = “{ $name }”
scenario-payers = the regions together
scenario-to-mend = This has to be corrected
scenario-field = { $lever }: { $part }
scenario-not-calculated = Something has to be corrected
scenario-left-out = Without a result, since contacts or a price are missing: { $regions }.
scenario-all-figures = All figures for all together
lever-waiting = Not counted yet: fill in what is missing.

provision-of = { $name }, { $profession }
provision-days = { $name }, { $days }
provision-price = Price
provision-feeIncluded = The patient fee is inside the price
provision-fee = Patient fee
provision-payingShare = Share who pay the fee
provision-payableShare = Share of qualified care
provision-unassessedShare = Share without an adequate assessment
provision-centreCharge = The care centre’s part
provision-volumeFactor = Contacts, of today’s
provision-elasticity = Elasticity
provision-endingShare = Share of contacts that end
provision-toDigital = To the region’s own digital care
provision-toPhysical = To a physical visit
provision-toSelfCare = To self-care
provision-digitalCost = Cost, own digital care
provision-physicalCost = Cost, physical visit
provision-followUpShare = Share followed by a physical visit
provision-followUpCost = Cost, physical follow-up
provision-state-none = none
provision-state-off = not in force
provision-state-all = the whole cost
provision-state-unknown = not known
provision-state-yes = yes
provision-state-no = no
provision-elasticity-of =
    { $of ->
        [price] { $number } to the price
       *[fee] { $number } to the fee
    }

scenario-figure = Figure
scenario-figure-contacts = Contacts
scenario-figure-payableContacts = Contacts paid for
scenario-figure-gross = Gross (number × price)
scenario-figure-fees = Patient fees inside the price
scenario-figure-liability = Cost of digital out-of-region care
scenario-figure-centrePart = of which the care centres’ part
scenario-figure-centralPart = of which centrally
scenario-figure-elsewhere = Care elsewhere
scenario-figure-total = Cost
scenario-figure-careRegionPart = Borne by the care region
scenario-figure-careSide = The caregiver’s side receives
scenario-figure-liabilityPerContact = Cost per contact
scenario-figure-liabilityPerInhabitant = Cost per inhabitant
scenario-figure-totalPerInhabitant = All cost per inhabitant

effect-volume = Number of contacts
effect-mix = Mix of professions
effect-payable = What is paid for
effect-price = Prices
effect-fee = Patient fees
effect-elsewhere = Care elsewhere
effect-volume-short = number of contacts
effect-mix-short = mix of professions
effect-payable-short = what is paid for
effect-price-short = prices
effect-fee-short = patient fees
effect-elsewhere-short = care elsewhere
effects-sum = The whole difference
effects-none = No difference comes from: { $what }.

break-even-price = The price for { $profession }
break-even-priceFactor = All prices, of the scenario’s
break-even-payableShare = The share of contacts paid for
break-even-volumeFactor = The number of contacts, of the scenario’s
break-even-endingShare = The share of contacts that end
break-even-toPhysical = The share replaced by physical visits
break-even-followUpShare = The share followed by a physical visit
break-even-at =
    { $known ->
        [yes] { $what }: { $at }. In the scenario the value is { $current }.
       *[no] { $what }: { $at }.
    }
break-even-none = { $what }: { $why }.
break-even-none-always_higher = the cost is higher whatever the value
break-even-none-always_lower = the cost is lower whatever the value
break-even-none-always_equal = the cost is the same whatever the value
break-even-none-no_influence = the cost does not depend on it
break-even-none-unknown = cannot be told, since something else is not known or the cost does not follow the value steadily
break-even-nowhere = There is no single value at which it evens out.
break-even-others =
    { $count ->
        [one] One value at which it does not even out
       *[other] { $count } values at which it does not even out
    }

tornado-caption = { $line ->
        [yes] The difference from the baseline when one value at a time is moved. The dashed line is the scenario’s difference
       *[no] The difference from the baseline when one value at a time is moved
    }
tornado-others = Could not be moved, since something else is not known: { $what }.
turned-name =
    { $of ->
        [scenario] { $name } (the scenario)
        [baseline] { $name } (the baseline)
       *[both] { $name }
    }
turned-factor = { $share } of the number
turned-alternative = all { $profession }
turned-alternative-other = something else
turned-contacts = Number of contacts
turned-feeIncluded = Whether the price includes the fee
turned-mixShare = Split by profession
turned-stretchShare = Split over the period
turned-elasticity = Elasticity
turned-division = Split by where the contacts go
turned-price = Price
turned-fee = Patient fee
turned-payingShare = Share who pay the fee
turned-payableShare = Share of qualified care
turned-unassessedShare = Share without an adequate assessment
turned-volumeFactor = Change of the number of contacts
turned-endingShare = Share of contacts that end
turned-toDigital = Share to the region’s own digital care
turned-toPhysical = Share to a physical visit
turned-toSelfCare = Share to self-care
turned-digitalCost = Cost, own digital care
turned-physicalCost = Cost, physical visit
turned-followUpShare = Share followed by a physical visit
turned-followUpCost = Cost, physical follow-up

## What is wrong with a scenario, or has to be said of it

scenario-lever_twice = The same kind of change is in the scenario twice. Remove one of them.
scenario-destinations_do_not_sum = The shares of where the contacts go have to make up 100%. { $least ->
        [same] Now they make up { $most }.
       *[other] Now they make up { $least }–{ $most }.
    }
scenario-negative_contacts = With that elasticity the number of contacts with a { $profession } would become { $factor } of what it is, which is fewer than none.
    .hint = Choose a number closer to zero.
scenario-elasticity_of_unknown =
    { $of ->
        [fee] The patient fee for { $profession } is not known as one number before and after, so the effect on the number of contacts cannot be worked out.
       *[price] The price for { $profession } is not known as one number before and after, so the effect on the number of contacts cannot be worked out.
    }
    .hint = Choose or enter a value, or remove the change.
scenario-elasticity_of_changing =
    { $of ->
        [fee] The patient fee for { $profession } changes during the period, so there is no one fee to work out the change from.
       *[price] The price for { $profession } changes during the period, so there is no one price to work out the change from.
    }
    .hint = Choose a period with a single value.
scenario-elasticity_of_zero =
    { $of ->
        [fee] The patient fee for { $profession } is SEK 0 before the change, and a rise from nothing is no percentage.
       *[price] The price for { $profession } is SEK 0 before the change, and a rise from nothing is no percentage.
    }
scenario-out_of_range = The numbers become too large to calculate with.
scenario-list_outside_its_time = The price list “{ $list }” was not in force for the whole period. It is used on all days all the same, to show what the same contacts would cost.
scenario-price_kept = The price list “{ $list }” does not name { $profession }. The price is kept as it was before the change.
scenario-cost_unknown =
    { $place ->
        [digital] What does a contact in the home region’s own digital service cost? The cost for { $profession } has not been entered.
        [follow_up] What does a physical follow-up visit cost? The cost for { $profession } has not been entered.
       *[physical] What does a physical visit cost? The cost for { $profession } has not been entered.
    }
scenario-destinations_unknown = Where do the contacts go? No split has been entered, so the cost is shown as a range.
