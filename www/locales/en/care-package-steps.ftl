### How the figures of a care package are worked out, step by step.

context-package = Care package, one patient
context-package-all = Care package, all patients

## What the steps are called

node-package-months = Number of months
node-package-visitsInMonth = Visits
node-package-visitsThrough = Visits since the twelve months began
node-package-visits = Number of visits
node-package-visitsInPeriod = Visits
node-package-visitPrice = Price of a visit
node-package-fee = Patient fee of a visit
node-package-cap = Yearly cap on fees
node-package-feesBefore = Fees that have been paid already
node-package-capLeft = What is left of the cap
node-package-feeIncluded = Share of the fee that is inside the price
node-package-productOnce = The product, once
node-package-productMonthly = The product, per month
node-package-productMonths = The product, monthly cost in all
node-package-subscription = Subscription or premium per month
node-package-subscriptionMonths = Subscription or premium in all
node-package-startFee = Start fee
node-package-ownVisitPrice = Price of a visit without an agreement
node-package-ownVisits = The visits without an agreement
node-package-gross = Visits times price
node-package-feesUncapped = Fees without the cap
node-package-feesInPeriod = Fees, at most up to the cap
node-package-fees = Patient fees
node-package-feesWithoutCap = Patient fees without the cap
node-package-feesThrough = Fees since the twelve months began
node-package-feesInMonth = Patient fees
node-package-feesInPrice = Patient fees inside the price
node-package-visitsNet = The visits less the fees
node-package-paid = Paid
node-package-paidInMonth = Paid
node-package-paidAt = Paid
node-package-difference = With agreement less without
node-package-replacedVisits = Visits that are replaced
node-package-replacedPrice = Price of a visit that is replaced
node-package-replacedCost = Cost of the visits that are replaced
node-package-population = Population
node-package-reachShare = Share who get the package
node-package-people = Number of patients
node-package-reach = Paid for all
node-package-reachDifference = With agreement less without, for all

## Which side, who pays, and when

part-package-with = with agreement
part-package-without = without agreement
part-package-patient = by the patient
part-package-region = by the home region
part-package-insurer = by the insurer
part-package-one = one of them
part-package-period = twelve-month period { $number }
part-package-month = month { $number }
part-package-at =
    { $number ->
        [one] at one visit
       *[other] at { $number } visits
    }

## What the figures mean

about-package-paid = Kronor for one patient for the whole package.
about-package-paidInMonth = Kronor for one patient in the month.
about-package-paidAt = Kronor for one patient for the whole package, if the number of visits were another and they were evenly spread.
about-package-difference = Kronor for one patient. A minus means that it is cheaper with an agreement.
about-package-fees = Kronor for one patient. Fees count up to the cap in each twelve months; after that the visits are free.
about-package-feesWithoutCap = Kronor for one patient: the fee times the number of visits.
about-package-replacedCost = Kronor for one patient: the visits that the package replaces, times their price.
about-package-visitsNet = The home region pays the price less the fee inside it.
about-package-reach = Kronor: what is paid for one patient, times the number of patients. All are taken to get the same package.
about-package-reachDifference = Kronor for all patients. A minus means that it is cheaper with an agreement.
about-package-people = Number of patients who get the package.

## Where the numbers come from

fact-package-spread = The visits are spread as evenly over the months as it goes, those left over first, unless you have entered them month by month.
fact-package-period = The cap is for twelve months from the first visit, and then begins anew with the next visit.
fact-package-tried = A number of visits that is tried.
fact-package-one-month = Paid every month.
fact-package-price = The price is that of { $profession } in { $list }.
fact-package-fee = The fee is set by the care region, here { $region }. It is that of { $profession } on { $day }.
fact-package-population = Population of { $region }, the latest in the data.
fact-package-published = A published value.
fact-package-example = A made-up, round number of the worked example, unless you have changed it.
fact-package-cap =
    { $open ->
        [yes] The cap is in force from { $from } until further notice.
       *[no] The cap was in force from { $from } through { $to }.
    }

## Units

quantity-visits =
    { $size ->
        [one] { $number } visit
       *[many] { $number } visits
    }
quantity-months =
    { $size ->
        [one] { $number } month
       *[many] { $number } months
    }
