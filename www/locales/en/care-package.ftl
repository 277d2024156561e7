### Care packages: home monitoring and prescribed self-care as a package.

## The answer

care-package-title = Care packages
package-about = A care package is a product for home monitoring or prescribed self-care together with care visits over a number of months. If the provider has an agreement with a region, the patient pays the patient fee and the home region the rest of the visits. Without one, the patient pays, or an insurer.
package-answer-none = Who pays what for a care package?
package-answer =
    { $months ->
        [one] Over one month
       *[other] Over { $months } months
    }, { $with ->
        [patient-region] the patient pays { $withPatient } and the home region { $withRegion }
       *[patient-region-insurer] the patient pays { $withPatient }, the home region { $withRegion } and the insurer { $withInsurer }
    } with a regional agreement. Without one, { $without ->
        [patient] the patient pays { $withoutPatient }
        [region] the home region pays { $withoutRegion }
        [insurer] the insurer pays { $withoutInsurer }
        [patient-region] the patient pays { $withoutPatient } and the home region { $withoutRegion }
        [patient-insurer] the patient pays { $withoutPatient } and the insurer { $withoutInsurer }
        [region-insurer] the home region pays { $withoutRegion } and the insurer { $withoutInsurer }
        [patient-region-insurer] the patient pays { $withoutPatient }, the home region { $withoutRegion } and the insurer { $withoutInsurer }
       *[none] nobody pays anything
    }.
package-answer-with =
    { $months ->
        [one] Over one month
       *[other] Over { $months } months
    }, { $with ->
        [patient-region] the patient pays { $withPatient } and the home region { $withRegion }
       *[patient-region-insurer] the patient pays { $withPatient }, the home region { $withRegion } and the insurer { $withInsurer }
    } with a regional agreement. What the package costs without one has not been filled in.
package-answer-without =
    { $months ->
        [one] Over one month
       *[other] Over { $months } months
    }, { $without ->
        [patient] the patient pays { $withoutPatient }
        [region] the home region pays { $withoutRegion }
        [insurer] the insurer pays { $withoutInsurer }
        [patient-region] the patient pays { $withoutPatient } and the home region { $withoutRegion }
        [patient-insurer] the patient pays { $withoutPatient } and the insurer { $withoutInsurer }
        [region-insurer] the home region pays { $withoutRegion } and the insurer { $withoutInsurer }
        [patient-region-insurer] the patient pays { $withoutPatient }, the home region { $withoutRegion } and the insurer { $withoutInsurer }
       *[none] nobody pays anything
    } without an agreement. What the package costs with a regional agreement has not been filled in.
package-answer-mend =
    { $count ->
        [one] One entry has to be corrected before this can be calculated.
       *[other] { $count } entries have to be corrected before this can be calculated.
    }
package-scope = All amounts are for one patient, unless something else is said. They are what each party pays, not what the care costs to provide.
package-lacks = Not filled in:
package-to-mend = To correct
package-now = With an agreement: patient { $withPatient }, region { $withRegion }

## The worked example

package-example = Fill in a worked example
package-example-about = The fields are empty from the start. The worked example fills in a made-up package in round numbers. The price of a visit with an agreement, the patient fee and the yearly cap in it are published ones, with source.
package-example-mark = Worked example
package-example-made-up = The package’s length, the visits, the product’s price, the price without an agreement and the number of patients are made up, in round numbers. The price of a visit with an agreement, the patient fee and the yearly cap are published.
package-clear = Empty all fields

## The form

package-inputs = The package and its terms
package-bundle = The package
package-months = Number of months
package-choose = Choose
package-visits = Number of visits
package-visits-hint = The care visits in the whole package, for one patient.
package-spread = How the visits are spread
package-spread-evenly = Evenly over the months
package-spread-evenly-about = If they do not come out even, those left over come first.
package-spread-monthly = Month by month
package-monthly = Visits each month
package-monthly-hint = Write 0 for a month without visits.
package-monthly-first = Choose the number of months first.
package-visits-in = Visits in month { $month }
package-month-number = Month { $month }
package-product = The product
package-product-hint = A meter or an app, for example. Leave empty if the package has no product that costs anything.
package-product-once = Price once, SEK
package-product-monthly = Price per month, SEK
package-product-with = With an agreement, the product is paid by
package-product-without = Without one, the product is paid by
package-payer-patient = The patient
package-payer-region = The home region
package-payer-insurer = An insurer
package-agreement = With a regional agreement
package-list = Price per visit
package-list-hint = What the home region is invoiced.
package-list-own = Own price
package-list-from = From { $from }: { $series }
package-profession = Whom the patient meets
package-profession-hint = Price and fee depend on the profession.
package-visit-price = Price per visit, SEK
package-price-used = { $price } per visit. { $feeIncluded ->
        [yes] The patient fee is included in the price.
        [no] The patient fee comes on top of the price.
       *[unknown] Whether the patient fee is included in the price is not known. The region’s part is a range.
    }
package-fee-included = Is the patient fee included in the price?
package-exempt = The patient’s fee
package-exempt-no = Pays the patient fee
package-exempt-yes = Pays no fee
package-exempt-yes-about = Children, people aged 85 or over, and those with a free card. The age limit for children differs between regions.
package-fee-from = Patient fee per visit
package-fee-from-hint = The fee is set by the care region, the one with which the provider has its agreement.
package-fee-own = Own fee
package-fee-period =
    { $open ->
        [yes] { $region }, from { $from }
       *[no] { $region }, { $days }
    }
package-fee = Fee per visit, SEK
package-fee-used = { $fee } per visit.
package-cap-of = Yearly cap on fees
package-cap-hint = The most that the patient’s fees can come to in twelve months. After that visits are free of charge. Other care visits count towards it too, but are not part of this unless you fill them in below.
package-cap-year =
    { $open ->
        [yes] { $cap }, from { $from }
       *[no] { $cap }, { $years }
    }
package-cap-own = Own amount
package-cap-none = Calculate without a cap
package-cap = Highest fee in twelve months, SEK
package-before = Fees already paid
package-before-hint = If the patient has already paid fees that count towards the cap.
package-fees-before = Fees paid, SEK
package-months-left = Months left of the twelve
package-without = Without an agreement
package-payer = Subscription and visits are paid by
package-subscription = Subscription or premium per month, SEK
package-own-visit-price = Price per visit, SEK
package-own-visit-price-hint = Leave empty if visits are included in the subscription.
package-start-fee = Start fee, SEK
package-without-hint = Prices are set by the company and are not in this page’s sources. Fill in at least a subscription or a price per visit.
package-replaced = What the package replaces
package-replaced-hint = If the package makes other visits unnecessary, you can set them against what the home region pays. How many they are has not been published.
package-replaced-visits = Number of visits replaced
package-replaced-price = Price of such a visit, SEK
package-replaced-offered = Published prices to start from:
package-replaced-use = Use { $price }
package-reach = Reach
package-reach-of = How many get the package?
package-reach-none = Calculate for one patient only
package-reach-unit = A number of patients, at a care centre for example
package-reach-region = A share of the inhabitants of a region
package-reach-nation = A share of the inhabitants of the nation
package-people = Number of patients
package-region = Region
package-share = Share of the inhabitants, %
package-share-hint = The share is yours. This page’s sources say nothing about it.

## Who pays what

package-paid = Who pays what
package-side-with = With agreement
package-side-without = Without
package-difference = Difference
package-difference-about = The difference is with an agreement less without.
package-who = Paid by
package-who-patient = The patient
package-who-region = The home region
package-who-insurer = The insurer
package-who-total = Total
package-fees = Patient fees come to { $fees }. They do not reach the yearly cap.
package-fees-capped = Patient fees come to { $fees }. Without the yearly cap they would have been { $uncapped }. The cap is reached in month { $month }.
package-fees-exempt = The patient pays no fee. The home region pays the whole price of the visits.
package-bars-label = Who pays what for a care package, with and without a regional agreement
package-bars-range = An amount that is a range is drawn at its upper end.
package-as-table = The same numbers stand in the table.
package-months-title = Month by month
package-months-about = What is paid each month, for one patient.
package-month = Month
package-month-visits = Visits

## How many visits it takes

package-even = How many visits does it take for the agreement to pay?
package-even-about = All numbers from 0 to { $searched } visits have been tried, spread evenly over the months.
package-even-of-patient = For the patient
package-even-of-region = For the home region
package-even-patient =
    { $kind ->
        [never] The patient pays more with an agreement than without, however many the visits.
        [always] The patient never pays more with an agreement than without, however many the visits.
        [from] At { $from } visits and more the patient pays no more with an agreement than without.
        [to] { $to ->
            [0] Only without visits does the patient pay no more with an agreement than without.
            [one] At one visit at most the patient pays no more with an agreement than without.
           *[other] At { $to } visits at most the patient pays no more with an agreement than without.
        }
       *[between] At { $from }–{ $to } visits the patient pays no more with an agreement than without.
    }
package-even-region =
    { $kind ->
        [never] The home region pays more for the package than the visits replaced cost, however many the visits in the package.
        [always] The home region never pays more for the package than the visits replaced cost.
        [from] At { $from } visits and more the home region pays no more than the visits replaced cost.
        [to] { $to ->
            [0] Only without visits does the home region pay no more than the visits replaced cost.
            [one] At one visit at most the home region pays no more than the visits replaced cost.
           *[other] At { $to } visits at most the home region pays no more than the visits replaced cost.
        }
       *[between] At { $from }–{ $to } visits the home region pays no more than the visits replaced cost.
    }
package-even-point-patient =
    { $visits ->
        [one] At one visit: { $with } with an agreement, { $against } without.
       *[other] At { $visits } visits: { $with } with an agreement, { $against } without.
    }
package-even-point-region =
    { $visits ->
        [one] At one visit: { $with } for the package, { $against } for the visits replaced.
       *[other] At { $visits } visits: { $with } for the package, { $against } for the visits replaced.
    }
package-even-unknown = This cannot be said: { $reason }.
package-even-fill-in = Fill it in

## Reach

package-reach-title = For all who get the package
package-reach-people =
    { $of ->
        [unit] { $people } patients, as you have entered.
       *[population] { $people } patients: the share you have entered of the inhabitants on { $day }.
    }
package-reach-assumes = The figures take it that all get the same package and pay the same fees.

## Published terms

package-published = Published about care packages
package-published-about = Companies sell a product together with several visits and invoice the home region per visit. A patient can thus have several contacts. The product’s price, subscriptions and how many get packages are not in this page’s sources.
package-caps = The yearly cap, year by year
package-caps-about = The most that patient fees can come to in twelve months. Some regions may have had lower amounts.
package-caps-years = Year
package-caps-amount = Highest fee
package-caps-from = { $from } and later

## Why a figure is missing

package-missing-no_months = the number of months has not been filled in
package-missing-no_visits = the number of visits has not been filled in
package-missing-no_agreement = the terms with an agreement have not been filled in
package-missing-no_visit_price = the price per visit has not been filled in
package-missing-no_fee = the patient fee has not been filled in
package-missing-no_other_way = who pays without an agreement has not been filled in
package-missing-no_subscription_or_price = neither subscription nor price per visit has been filled in
package-missing-no_replaced = the visits that the package replaces have not been filled in
package-missing-no_reach = how many get the package has not been filled in
package-missing-not_exact = something that it hangs on is a range

## Faults in what is entered

package-months_out_of_range = The package can be between 1 and 36 months long.
package-months_left_out_of_range = Of the twelve months, 1 to 12 can be left.
package-too_many_visits = A package can have 1,000 visits at most.
package-monthly_length = The number of months with visits does not match the length of the package.
package-not_exact = Write one number, not a range.
    .hint = The visits are spread over the months one by one.
package-fee_above_price = The patient fee is higher than the price that it is to be included in.
    .hint = Choose a lower fee or a higher price, or say that the fee comes on top of the price.
package-unknown_price = The price list has no price for that profession.
    .hint = Choose another profession, another price list or a price of your own.
package-unknown_fee = The source has no fee for that profession.
    .hint = Choose another fee, or write one of your own.
package-unknown_cap = That yearly cap is not among this page’s data.
package-before_above_cap = The fees paid are higher than the yearly cap.
    .hint = A patient who has reached the cap pays no fee: choose that instead.
