### The calculation of a figure, step by step.

## The panel

explanation-steps = How it is worked out
explanation-bounds = Why a range
explanation-rounding = Rounding
explanation-parts =
    { $count ->
        [one] Show what the step rests on
       *[other] Show the { $count } parts
    }
explanation-close = Close
explanation-copy = Copy the calculation
explanation-copied = The calculation has been copied.
explanation-not-copied = The browser did not let the page copy. Select the text here and copy it yourself.
explanation-gone = The calculation cannot be shown. The figure cannot be calculated from what is entered now.
sources-none = The figure rests only on what you have entered.
sources-also-own = Your own figures are part of it too.
context-regions = { $covered } of { $all } regions
from-day = from { $day }

## Steps

step-given = { $name }: { $result }
step-computed = { $name }: { $formula } = { $result }
step-nothing = { $name }: nothing is added up, so { $result }
step-sum-of = { $name }: the sum of { $count } parts = { $result }
step-mean-of = { $name }: the mean of { $count } values = { $result }
step-median-of = { $name }: the middle one of { $count } values = { $result }
step-one-of = { $name }: not known. { $places } cases are tried: in each, all contacts belong to a single part.
step-either = { $name }: not known. Both cases are tried.
step-unknown = { $name }: not known
step-unknown-share = { $name }: between 0 and 100%, not known
step-unknown-within = { $name }: not known, { $range }
step-link = Link to step { $number }
step-told = see step { $number }
formula-sum = { $left } + { $right }
formula-difference = { $left } − { $right }
formula-difference-spoken = { $left } minus { $right }
formula-product = { $left } × { $right }
formula-product-spoken = { $left } times { $right }
formula-quotient = { $left } / { $right }
formula-quotient-spoken = { $left } divided by { $right }
formula-lesser = the lesser of { $left } and { $right }
quantity-unknown = not known
quantity-unknown-share = unknown share
quantity-contacts =
    { $size ->
        [one] { $number } contact
       *[many] { $number } contacts
    }
quantity-patients =
    { $size ->
        [one] { $number } patient
       *[many] { $number } patients
    }
quantity-inhabitants = { $number } inhabitants
quantity-times = { $number } times
quantity-days =
    { $size ->
        [one] { $number } day
       *[many] { $number } days
    }
quantity-contacts_per_thousand = { $number } contacts per 1,000 inhabitants
quantity-contacts_per_inhabitant = { $number } contacts per 1,000 inhabitants

## What the steps are called

node-ratio = The highest value over the lowest
node-price = Price
node-fee = Patient fee
node-feeInPrice = Fee within the price
node-payingShare = Share of contacts where the fee was paid
node-feeIncluded = The fee is in the price
node-feeOnTop = The fee comes on top of the price
node-meanFee = Mean fee per contact
node-meanFeeWithinPrice = Mean fee per contact, at most the price
node-meanFeeInPrice = Mean deduction for the fee per contact
node-meanFeeOnTop = Mean fee on top of the price per contact
node-netPrice = The home region pays per contact
node-centreCharge = The care centre pays per contact
node-payableShare = Share that is qualified care
node-mixShare = Share of the contacts
node-stretchShare = Share in the part of the period
node-stretchDays = Days in the part of the period
node-periodDays = Days in the whole period
node-unsplit = Contacts without a known profession
node-professionContacts = Contacts
node-splitContacts = Contacts
node-stretchContacts = Contacts in the part of the period
node-pricedContacts = Contacts taken together
node-contacts = Number of contacts
node-payableContacts = Contacts paid for
node-patients = Number of patients
node-population = Population
node-gross = Gross
node-fees = Patient fees in the price
node-feesOnTop = Patient fees on top of the price
node-liability = The home region’s cost
node-centrePart = The care centres’ part
node-centralPart = Borne centrally
node-careSide = The care side receives
node-invoiced = Invoiced
node-invoicedLessGross = Invoiced less gross
node-netCost = Net cost of primary care
node-liabilityPerPayableContact = Cost per contact paid for
node-grossPerContact = Gross per contact
node-invoicedLessGrossPerContact = Invoiced less gross, per contact
node-liabilityIndex = Cost per inhabitant, index
node-invoicedIndex = Invoiced per inhabitant, index
node-contactsIndex = Contacts per inhabitant, index
node-contactsPerInhabitant = The level laid on all regions
node-projectedLiability = Cost at the same level
node-projectedInvoiced = Invoiced at the same level
node-projectedContacts = Contacts at the same level
node-sumOfNumerators = The regions’ total to divide
node-sumOfDenominators = The regions’ total to divide by
node-indexBase = The base, 100
node-indexBaseAmount = The published national figure
node-indexBasePopulation = The national population

## What the figures mean

about-claim = A figure that someone else has published. It is not calculated here.
about-place = Place 1 has the highest value, which need be neither good nor bad. A region is surely above another only when the whole of its range is.
about-contacts = Digital meetings that the care region has invoiced, whatever the profession.
about-payableContacts = Contacts that the home region pays for, when only qualified care is paid for.
about-gross = Kronor. Contacts that the home region pays for, times price, before patient fees are deducted.
about-fees = Kronor. The patient fees that the price includes, and that the home region therefore does not pay.
about-liability = Kronor. Contacts that the home region pays for, times price, less the patient fees that the price includes.
about-centrePart = Kronor. What the patients’ care centres have to pay.
about-centralPart = Kronor. What is left to pay centrally when the care centres have paid their part. A minus means that they pay more than the contacts cost the region.
about-careSide = Kronor. What caregiver and care region receive from home region and patients together.
about-invoiced = Kronor. The amount that the care region has invoiced, as entered.
about-invoicedLessGross = Kronor. A minus means that less has been invoiced than contacts times price.
about-invoicedLessGrossPerContact = Kronor per contact. A minus means that less has been invoiced than contacts times price.
about-liabilityPerContact = Kronor per contact: the home region’s cost divided by all invoiced contacts.
about-grossPerContact = Kronor per contact: contacts times price, before fees, divided by all invoiced contacts.
about-invoicedPerContact = Kronor per contact: the invoiced amount divided by the number of contacts.
about-liabilityPerPayableContact = Kronor per contact that the home region pays for, when only qualified care is paid for.
about-liabilityPerInhabitant = Kronor per inhabitant: the home region’s cost divided by the population.
about-invoicedPerInhabitant = Kronor per inhabitant: the invoiced amount divided by the population.
about-liabilityPerPatient = Kronor per patient: the home region’s cost divided by the number of patients. A patient may have several contacts.
about-invoicedPerPatient = Kronor per patient: the invoiced amount divided by the number of patients. A patient may have several contacts.
about-contactsPerThousand = Number of contacts per 1,000 inhabitants.
about-liabilityShareOfPrimaryCare = Per cent: the home region’s cost as a share of the net cost of primary care in the same year.
about-invoicedShareOfPrimaryCare = Per cent: the invoiced amount as a share of the net cost of primary care in the same year.
about-liabilityIndex = Index: the home region’s cost per inhabitant, where the base is 100.
about-invoicedIndex = Index: the invoiced amount per inhabitant, where the base is 100.
about-contactsIndex = Index: contacts per inhabitant, where the base is 100.
about-projectedLiability = A projection: the same cost per inhabitant laid on this region’s population. It says nothing of the region itself.
about-projectedInvoiced = A projection: the same invoiced amount per inhabitant laid on this region’s population. It says nothing of the region itself.
about-projectedContacts = A projection: as many contacts per inhabitant in this region’s population. It says nothing of the region itself.
about-ratio = How many times as high the highest value is as the lowest. Only values that can be compared are in it: of the same months, the same status, and counted in the same way. What is not included is said at each number.
about-weighted = Weighted mean: the regions’ totals divided by each other, so that each region counts by its size. Only regions with a value take part.
about-unweighted = Unweighted mean: the mean of the regions’ values, where all count the same. Only regions with a value take part.
about-median = Median: the middle value when the regions’ values are ordered from lowest to highest. With an even number it is the mean of the two in the middle.
about-feeInPrice = The deduction is never larger than the price.
about-meanFeeWithinPrice = The fee times the share of contacts where it was paid.
about-meanFee = The fee times the share of contacts where it was paid.
about-netPrice = The price less the fee that is in it is what the home region pays for a contact.
about-indexBase = What the index is measured against.

## Where the numbers come from

fact-own = Your own figure.
fact-own-list = From your own price list.
fact-own-population = Your own figure, as of { $day }.
fact-own-net-cost = Your own figure, for { $year }.
fact-price-list = Price list: { $series }. { $validity }.
fact-beyond-confirmed = Last confirmed { $day }. The period goes beyond that, and the price is assumed to be unchanged.
fact-fee =
    { $open ->
        [yes] The fee is decided by the care region, here { $region }. It applies from { $from } until further notice.
       *[no] The fee is decided by the care region, here { $region }. It applies from { $from } to { $to }.
    }
fact-fee-unknown-yes = No fee is given. It is in the price, and the deduction is never larger than the price.
fact-fee-unknown-no = No fee is given. It comes on top of the price.
fact-fee-unknown-unknown = No fee is given.
fact-fee-inclusion = The price list does not say whether the patient fee is in the price.
fact-fee-on-top = The fee comes on top of the price, so nothing is deducted.
fact-charge = The amount is what { $region } lets the care centre pay.
fact-charge-unknown = No amount is given for the profession.
fact-share-unknown = The share has not been entered, and it is not published.
fact-mix = The share is taken from { $mix }. It is rounded in the source, and a single region may differ.
fact-mix-unknown = How the contacts are divided is not known. This part may be all or none of them.
fact-stretch-share = The price or the fee changes during the period, and it is not known when the contacts took place.
fact-days = { $days }, both days included.
fact-population = Population on { $day }.
fact-population-earlier = Population on { $day }. The data have none for { $wanted }, so the nearest earlier one is used.
fact-net-cost = Net cost of primary care in { $year }.
fact-claim = Published figure: { $measure }, { $region }, { $period }. Status: { $status }.
fact-rounded = “{ $stated }” is rounded in the source: the true number lies between { $low } and { $high }.
fact-exact = The source states the number without rounding.
fact-about = The source gives { $stated }. How near the true number is cannot be told.
fact-at-least = The source gives { $stated }: the true number may be larger.
fact-over = The source gives { $stated }: the true number is somewhat larger.
fact-at-most = The source gives { $stated }: the true number may be smaller.
fact-almost = The source gives { $stated }: the true number is somewhat smaller.
fact-scope = Coverage: { $scope }.

## Ranges and rounding

bounds-lead = The numbers below are not known exactly. They are tried at their least and greatest value in every combination. The range goes from the least to the greatest result.
bounds-none = The numbers below are open on at least one side. So it cannot be said how small or large the result may be.
bounds-wider = There are too many combinations for all to be tried. The true value is surely in the range, but the range may be wider than necessary.
bound-input = { $name }: { $range }
bound-share = { $name }: between 0 and 100%
bound-unknown = { $name }: not known
bound-mixShare =
    { $places ->
        [one] The profession of the contacts is not known.
       *[other] How the contacts are divided is not known. { $places } cases are tried: in each, all contacts belong to a single part.
    }
bound-stretchShare = When the contacts took place is not known. { $places } cases are tried: in each, all contacts fall in a single part of the period.
bound-fee = Whether the patient fee is in the price is not known: both cases are tried.
rounding-once = Everything is calculated exactly. The number is rounded once, when it is shown. A half is rounded away from zero.
rounding-outwards = The ends of the range are rounded outwards: the lowest down and the highest up.
rounding-before = Before rounding: { $figure }
rounding-split = The split in kronor shows { $whole }. There the parts are first rounded down. The kronor that are then missing go to the parts that lost most, so that the parts make up the total.
rounding-place = Places are decided by the exact numbers, not by the rounded ones.

## Place

place-title = Place, { $measure }
place-region = { $region } { $figure }
place-own = The region’s own value: { $region }
place-surely =
    { $count ->
        [0] No other region is surely above.
        [one] One region is surely above: { $regions }
       *[other] { $count } regions are surely above: { $regions }
    }
place-perhaps =
    { $count ->
        [0] No further region may be above.
        [one] One more region may be above: { $regions }
       *[other] { $count } more regions may be above: { $regions }
    }
place-others =
    { $count ->
        [0] No other region is surely level or below.
        [one] One region is surely level or below: { $regions }
       *[other] { $count } regions are surely level or below: { $regions }
    }
place-is = So place { $best } of { $covered }.
place-between = So place { $best }–{ $worst } of { $covered }: { $best } if only those that are surely above are, { $worst } if all that may be above are.
