### My region: all that is known about one region, on one page.

region-choose = Choose a region
region-choose-none = No region chosen
region-none-such = No region has the code { $code }.
region-index-lede = Here is all that is known about a region’s digital out-of-region care, what is not known, and ways on for those who want to calculate or compare.
region-index-years = Published for { $years }
region-index-nothing = Nothing published

## The latest

region-latest =
    { $count ->
        [1] { $region }: the latest that has been published is { $firstWhat } for { $period }
        [2] { $region }: the latest that has been published is { $firstWhat } and { $secondWhat } for { $period }
       *[3] { $region }: the latest that has been published is { $firstWhat }, { $secondWhat } and { $thirdWhat } for { $period }
    }{ $status ->
        [preliminary] {" "}({ $count ->
            [1] preliminary figure
           *[other] preliminary figures
        }).
       *[other] .
    }
region-latest-what =
    { $measure ->
        [contacts] { $value } contacts
        [contactsPerThousand] { $value } contacts per 1,000 inhabitants
        [invoiced] an invoiced amount of { $value }
        [invoicedPerInhabitant] an invoiced amount of { $value } per inhabitant
       *[patients] { $value } patients
    }
region-latest-preliminary = { $said } (preliminary)
region-latest-nothing = { $region }: this page’s sources say nothing of how much digital out-of-region care its residents use or what it costs.
region-latest-unclear = There is also a figure for { $years }, but it is unclear what it counts. It stands under Year by year.
region-ways = Ways on
region-calculate =
    { $which ->
        [published] Calculate with the figures for { $period }
       *[none] Calculate with your own figures for { $region }
    }
region-compare-year = Compare the regions { $year }
region-compare = Compare the regions
region-answer =
    { $which ->
        [published] Answer to an interpellation on { $period }
       *[none] Answer to an interpellation
    }
region-rates-only = For { $period } only rates per inhabitant have been published. They can be compared, but not calculated with in Calculate.
region-refused = The figures cannot be calculated with.

## Key figures

region-key-figures = Key figures { $year }
region-nation-beside =
    { $whole ->
        [no] Sweden: { $figure }.
       *[other] Sweden, all of { $whole }: { $figure }.
    }
region-nation-missing = Sweden: no data.
region-nation-others =
    { $count ->
        [one] Another figure for Sweden
       *[other] { $count } other figures for Sweden
    }
region-missing = { $measure }: no data. { $reason }.
region-source = Source:
region-status =
    { $status ->
        [final] Final figure.
        [preliminary] Preliminary figure.
       *[own] Your own figures.
    }
region-partly-own = Your own figures are part of it.
region-inhabitants-of = Uses the inhabitants on { $day }.
region-days = Holds for { $period }.
region-scope = Scope: { $scope }.
region-exact = Exact number.
region-rounded = Rounded number: { $range }.
region-about = Approximate number, no limits stated.
region-least = Only a lower limit is known.
region-most = Only an upper limit is known.

## Year by year

region-years = Year by year
region-years-hint =
    { $nation ->
        [yes] Every published number on the region, and what can be worked out from them. Sweden’s numbers stand beside and are never mixed with the region’s.
       *[no] Every published number on Sweden, and what can be worked out from them.
    }
region-competing =
    { $count ->
        [one] { $count } figure.
       *[other] The sources state { $count } different numbers.
    }
region-used = Used in the calculations, here and in Compare.
region-use = Calculate with this one instead
region-calculated =
    { $own ->
        [yes] Worked out from the published numbers and your own
       *[no] Worked out from the published numbers
    }
region-breaks = Do not read the numbers as a trend from year to year.
region-breaks-why = Why
region-break = { $from } to { $to }: { $reasons }.
region-break-gap = years between are missing
region-break-months = numbers are of different parts of the year
region-break-status = one is preliminary, the other final
region-break-coverage = they do not count the same
region-break-source = they come from different sources

## Own figures

region-own = From your own table
region-own-hint =
    { $name ->
        [none] The numbers stand as they were read. They are sent nowhere.
       *[other] From { $name }. The numbers stand as they were read. They are sent nowhere.
    }
region-year = Year

## What is not known

region-gaps = What is not known
region-gap-contacts =
    Number of contacts: { $count ->
        [0] the whole year is missing for { $parts }.
       *[other] nothing published for { $years }{ $partly ->
            [yes] ; only a part of the year for { $parts }.
           *[no] .
        }
    }
    .hint =
        { $nation ->
            [yes] It is not in the data that are compared here. What else the sources say is in More from the sources.
           *[no] It is not in the data that are compared here. What else the sources say is in More from the sources. SALAR published a workbook with all regions for 2020, but no copy of it has been found. If you have it, you can open it in Compare as a table of your own.
        }
region-gap-invoiced =
    Invoiced amount: { $count ->
        [0] the whole year is missing for { $parts }.
       *[other] nothing published for { $years }{ $partly ->
            [yes] ; only a part of the year for { $parts }.
           *[no] .
        }
    }
    .hint =
        { $nation ->
            [yes] It is not in the data that are compared here. What else the sources say is in More from the sources.
           *[no] It is not in the data that are compared here. What else the sources say is in More from the sources. A region’s own figures can be entered in Calculate or opened in Compare.
        }
region-gap-patients =
    Number of patients: { $count ->
        [0] the whole year is missing for { $parts }.
       *[other] nothing published for { $years }{ $partly ->
            [yes] ; only a part of the year for { $parts }.
           *[no] .
        }
    }
    .hint = Invoices are for contacts, and a patient can have several. So the number of patients cannot be worked out.
region-gap-professions = How the contacts are divided between professions.
    .hint = Only Sweden’s mix of 2020 has been published, in whole per cent. Without a mix the cost by the price list is a range.
region-gap-professions-nation = How the contacts are divided between professions in other years than 2020.
    .hint = SALAR has published the mix of 2020, in whole per cent. For 2018 only the share of doctors is known.
region-gap-inside = Digital care that the residents of { $region } get from caregivers under contract with their own region.
    .hint = Digital caregivers have invoiced other regions through contracts here. For the region’s own residents the same care counts as in-region care and is not seen in figures on out-of-region care.
region-gap-own-digital = Digital care run by the region itself or through its own contracts.
    .hint = It is in-region care and no part of out-of-region care. Fewer contacts in other regions need not mean less digital care.
region-gap-paying = What share of the contacts the patient paid a fee for.
    .hint = It has not been published. Children, people aged 85 or over and holders of an exemption card do not pay. The home region’s cost by the price list is therefore a range.
region-gap-fee = What patients pay for digital care from caregivers under contract with { $region }.
    .hint = There is no figure to calculate with. The fee matters for what other regions pay, not for the region itself.
region-gap-centre = Whether the care centres of { $region } pay a part of each contact.
    .hint = There is no figure to calculate with. Without one, all of the cost is counted as the region’s. What else the sources say is in More from the sources.
region-gap-population = The population at the end of { $years }.
    .hint =
        { $nation ->
            [yes] This page’s sources do not have it.
           *[no] This page’s sources do not have it for all regions.
        } Rates per inhabitant then use the nearest earlier day, and say so.
region-gap-net-cost = The net cost of primary care in { $region }.
    .hint = This page’s sources have it for Sweden only. If you have the region’s figure, you can enter it in Calculate, or in a table of your own in Compare.
region-gap-net-cost-nation = The net cost of primary care in { $years }.
    .hint = Statistics Sweden has marked the first publication of 2022 as wrong for four regions. Later years are not in this page’s sources.

## Regions to compare with

region-peers = Regions to compare with
region-peers-split = { $region } is divided between two: { $areas }. In a comparison of collaboration areas, all of it can therefore not be counted to either.
region-collaboration-stockholm = Stockholm collaboration area
region-collaboration-norra = Northern collaboration area
region-collaboration-mellansverige = Central Sweden collaboration area
region-collaboration-sydostra = South-eastern collaboration area
region-collaboration-sodra = Southern collaboration area
region-collaboration-vastra = Western collaboration area
region-nearest = Nearest in population on { $day }
region-compare-group = Compare them
region-compare-these = Compare them: { $group }

## Population and primary care

region-population = Population
region-day = Day
region-inhabitants = Inhabitants
region-population-missing =
    End of { $years }: no data. Rates per inhabitant for { $count ->
        [one] that year
       *[other] those years
    } use the nearest earlier day.
region-net-cost = Net cost of primary care
region-net-cost-missing = No data. The net cost of primary care in { $region } is not published in this page’s sources.
region-net-cost-hint = So it cannot be told how large a part of the region’s primary care the digital out-of-region care corresponds to. Sweden’s share is not the region’s.
region-amount = Amount

## Prices and fees

region-prices = Prices and fees
region-prices-hint = The price is what the home region pays for a contact. What a region has in fact paid can differ from the recommendation.
region-prices-given = As care region
region-prices-given-hint = This is what other regions pay for care that their residents get in { $region }. It is not what { $region } pays for its own residents.
region-valid = In force
region-per-contact = Per contact
region-all-professions = All professions
region-fees = Patient fee as care region
region-fees-hint = What a patient pays for digital care from caregivers under contract with the region, also one who lives in another region.
region-fees-missing = No data. The fee in { $region } is not published in this page’s sources.
region-centre-hint = What the patient’s care centre pays to the region for each contact in another region.
region-centre-when =
    { $year ->
        [none] Neither the time that the amounts are of nor when the source was written is stated.
       *[other] The source is of { $year }. The time that the amounts are of is not stated.
    }
region-centre-missing = No data on what the care centres of { $region } pay. What else the sources say is in More from the sources.
region-cases = Ready cases in Calculate
region-cases-hint = Published numbers with the price list and the patient fee that go with them.

## More from the sources

region-data = More from the sources about the region
region-data-hint = What else the sources say, prices of every kind and how specialised care is paid for. None of it is used in the calculations.
region-data-all = All data sets
region-data-without = The region is not in these data sets:
