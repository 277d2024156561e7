### Compare: the regions beside each other.

## The sentence

said-contactsPerThousand =
    { $scope ->
        [two] In { $year }, { $high } had { $highest } digital out-of-region contacts per 1,000 inhabitants, { $close ->
            [yes] slightly more than
           *[no] { $ratio } times as many as
        } { $low }, which had { $lowest }.
        [all] In { $year }, { $high } had the most digital out-of-region contacts per 1,000 inhabitants: { $highest }, { $close ->
            [yes] slightly more than
           *[no] { $ratio } times as many as
        } { $low }, which had the fewest ({ $lowest }).
       *[some] Of { $count } regions with comparable figures for { $year }, { $high } had the most digital out-of-region contacts per 1,000 inhabitants: { $highest }, { $close ->
            [yes] slightly more than
           *[no] { $ratio } times as many as
        } { $low }, which had the fewest ({ $lowest }).
    }
said-invoicedPerInhabitant =
    { $scope ->
        [two] In { $year }, { $high } was invoiced { $highest } per inhabitant for digital out-of-region care, { $close ->
            [yes] slightly more than
           *[no] { $ratio } times as much as
        } { $low }, which was invoiced { $lowest }.
        [all] In { $year }, { $high } was invoiced the most per inhabitant for digital out-of-region care: { $highest }, { $close ->
            [yes] slightly more than
           *[no] { $ratio } times as much as
        } { $low }, which was invoiced the least ({ $lowest }).
       *[some] Of { $count } regions with comparable figures for { $year }, { $high } was invoiced the most per inhabitant for digital out-of-region care: { $highest }, { $close ->
            [yes] slightly more than
           *[no] { $ratio } times as much as
        } { $low }, which was invoiced the least ({ $lowest }).
    }
said-invoicedPerContact =
    { $scope ->
        [two] In { $year }, { $high } was invoiced { $highest } per digital out-of-region contact, { $close ->
            [yes] slightly more than
           *[no] { $ratio } times as much as
        } { $low }, which was invoiced { $lowest }.
        [all] In { $year }, { $high } was invoiced the most per digital out-of-region contact: { $highest }, { $close ->
            [yes] slightly more than
           *[no] { $ratio } times as much as
        } { $low }, which was invoiced the least ({ $lowest }).
       *[some] Of { $count } regions with comparable figures for { $year }, { $high } was invoiced the most per digital out-of-region contact: { $highest }, { $close ->
            [yes] slightly more than
           *[no] { $ratio } times as much as
        } { $low }, which was invoiced the least ({ $lowest }).
    }
said-invoicedPerPatient =
    { $scope ->
        [two] In { $year }, { $high } was invoiced { $highest } per patient in digital out-of-region care, { $close ->
            [yes] slightly more than
           *[no] { $ratio } times as much as
        } { $low }, which was invoiced { $lowest }.
        [all] In { $year }, { $high } was invoiced the most per patient in digital out-of-region care: { $highest }, { $close ->
            [yes] slightly more than
           *[no] { $ratio } times as much as
        } { $low }, which was invoiced the least ({ $lowest }).
       *[some] Of { $count } regions with comparable figures for { $year }, { $high } was invoiced the most per patient in digital out-of-region care: { $highest }, { $close ->
            [yes] slightly more than
           *[no] { $ratio } times as much as
        } { $low }, which was invoiced the least ({ $lowest }).
    }
said-invoicedShareOfPrimaryCare =
    { $scope ->
        [two] In { $year }, digital out-of-region care equalled { $highest } of the net cost of primary care in { $high }, { $close ->
            [yes] a slightly larger share than
           *[no] { $ratio } times as large a share as
        } in { $low }, where it equalled { $lowest }.
        [all] In { $year }, digital out-of-region care equalled the largest share of the net cost of primary care in { $high }: { $highest }, { $close ->
            [yes] a slightly larger share than
           *[no] { $ratio } times as large a share as
        } in { $low }, where the share was smallest ({ $lowest }).
       *[some] Of { $count } regions with comparable figures for { $year }, digital out-of-region care equalled the largest share of the net cost of primary care in { $high }: { $highest }, { $close ->
            [yes] a slightly larger share than
           *[no] { $ratio } times as large a share as
        } in { $low }, where the share was smallest ({ $lowest }).
    }
said-contactsIndex =
    { $scope ->
        [two] In { $year }, { $high } was at index { $highest } for digital out-of-region contacts per inhabitant, { $close ->
            [yes] slightly higher than
           *[no] { $ratio } times as high as
        } { $low } at index { $lowest }. { $base ->
            [nation] Sweden is 100.
           *[regions] The mean of the regions is 100.
        }
        [all] In { $year }, { $high } was highest in digital out-of-region contacts per inhabitant, at index { $highest }, { $close ->
            [yes] slightly higher than
           *[no] { $ratio } times as high as
        } { $low }, which was lowest, at index { $lowest }. { $base ->
            [nation] Sweden is 100.
           *[regions] The mean of the regions is 100.
        }
       *[some] Of { $count } regions with comparable figures for { $year }, { $high } was highest in digital out-of-region contacts per inhabitant, at index { $highest }, { $close ->
            [yes] slightly higher than
           *[no] { $ratio } times as high as
        } { $low }, which was lowest, at index { $lowest }. { $base ->
            [nation] Sweden is 100.
           *[regions] The mean of the regions is 100.
        }
    }
said-invoicedIndex =
    { $scope ->
        [two] In { $year }, { $high } was at index { $highest } for the amount invoiced per inhabitant, { $close ->
            [yes] slightly higher than
           *[no] { $ratio } times as high as
        } { $low } at index { $lowest }. { $base ->
            [nation] Sweden is 100.
           *[regions] The mean of the regions is 100.
        }
        [all] In { $year }, { $high } was highest in the amount invoiced per inhabitant, at index { $highest }, { $close ->
            [yes] slightly higher than
           *[no] { $ratio } times as high as
        } { $low }, which was lowest, at index { $lowest }. { $base ->
            [nation] Sweden is 100.
           *[regions] The mean of the regions is 100.
        }
       *[some] Of { $count } regions with comparable figures for { $year }, { $high } was highest in the amount invoiced per inhabitant, at index { $highest }, { $close ->
            [yes] slightly higher than
           *[no] { $ratio } times as high as
        } { $low }, which was lowest, at index { $lowest }. { $base ->
            [nation] Sweden is 100.
           *[regions] The mean of the regions is 100.
        }
    }
said-coverage =
    { $apart ->
        [0] { $comparable ->
            [0] None of { $all } regions has a figure.
            [one] There is a figure for { $comparable } of { $all } regions.
           *[other] There are figures for { $comparable } of { $all } regions.
        }
       *[other] There are figures that can be compared with each other for { $comparable } of { $all } regions. { $apart ->
            [one] One more region has a figure of another kind.
           *[other] { $apart } more regions have figures of another kind.
        }
    }
said-nation =
    { $status ->
        [preliminary] All of Sweden: { $value }, preliminary figure.
        [final] All of Sweden: { $value }, final figure.
       *[same] All of Sweden: { $value }.
    }
said-nation-part =
    { $status ->
        [preliminary] All of Sweden: { $value } ({ $facts }), preliminary figure.
        [final] All of Sweden: { $value } ({ $facts }), final figure.
       *[same] All of Sweden: { $value } ({ $facts }).
    }
nation-via_jonkoping = only by Jönköping
nation-via_sormland = only by Sörmland
nation-provider_inside = without visits to one large caregiver
nation-unclear = unclear what is counted
of-contactsPerThousand = contacts per 1,000 inhabitants
of-invoicedPerInhabitant = invoiced amounts per inhabitant
of-invoicedPerContact = invoiced amounts per contact
of-invoicedPerPatient = invoiced amounts per patient
of-invoicedShareOfPrimaryCare = shares of the net cost of primary care
of-contactsIndex = indexes of contacts per inhabitant
of-invoicedIndex = indexes of the amount invoiced per inhabitant
of-contacts = numbers of contacts
of-invoiced = invoiced amounts
of-patients = numbers of patients
refused-too_few =
    { $count ->
        [0] The regions’ { $of } for { $year } cannot be compared: fewer than two regions have a value of that measure.
       *[other] The regions’ { $of } for { $year } cannot be compared: only { $region } has a value of that measure.
    }
refused-apart = The regions’ { $of } for { $year } cannot be compared, since the figures { $reasons }.
refused-overlap = It cannot be said which region was highest or lowest in { $year }: the difference between the regions’ { $of } lies within the rounding.
refused-open = It cannot be said how much the regions’ { $of } differed in { $year }: one of the figures is approximate or only a limit, such as “just over” or “almost”.
refused-absolute = The regions’ { $of } in { $year } mostly show how large the regions are and say little about differences between them.
refused-nothing_lowest = It cannot be said how many times larger the highest region’s figure was in { $year }: the lowest value is zero.
apart-months = are of different months
apart-status = are both final and preliminary
apart-coverage = do not count the same thing
caution-provider_inside = In { $regions }, visits to one large caregiver, KRY, counted as care inside the region. They are not in the figure.
caution-own_and_published = The comparison mixes your own numbers with published ones, which may be counted in different ways.
caution-earlier_population = The population is that of { $day }, since that of the end of { $year } is not in the data.
caution-preliminary = The figures are preliminary.
compare-instead = Compare instead: { $measure }
compare-instead-year = Compare instead: { $measure }, { $year }
compare-instead-claim =
    { $status ->
        [preliminary] Lay the index on the preliminary figure for Sweden: { $value }
       *[final] Lay the index on the final figure for Sweden: { $value }
    }
compare-copy = Copy the sentence with its source
compare-copy-copied = Copied.
compare-copy-failed = The browser did not let the page copy. Select the text and copy it yourself.
compare-printed =
    { $count ->
        [one] { $said } Source: { $sources }.
       *[other] { $said } Sources: { $sources }.
    }
compare-own-source = own table
compare-own-in-it = Your own numbers from the table are part of it.

## Choices

compare-year = Year
compare-year-option =
    { $count ->
        [0] { $year } – no region
        [one] { $year } – { $count } region
       *[other] { $year } – { $count } regions
    }
compare-use = Whose numbers?
compare-regions-all = All { $count } regions are compared – choose some
compare-regions-some = { $count } of { $all } regions are compared – change the selection
compare-regions-one-by-one = Choose one by one
compare-regions-hint = The regions chosen are shown, ranked and averaged. All of Sweden always stands on top of the table.
compare-pick-all = All regions
compare-peers-of = Regions similar to
compare-pick-collaboration = The { $name } collaboration area ({ $count } regions)
compare-pick-nearest = { $region } and the { $count } nearest in population
compare-nearest-hint = Nearest in population on { $day }: { $regions }.
compare-split = { $region } is split between the collaboration areas { $areas } and is included in both.

## The table

compare-mode = The table shows
compare-mode-year = One measure, one year
compare-mode-years = One measure, all years
compare-mode-measures = All measures, one year
compare-mode-all = Everything
compare-all-measures = All measures
compare-all-years = all years
compare-filter = Search the table
compare-only-known = Only rows with figures
compare-columns = Choose columns
compare-found = Showing { $count } of { $all } rows.
compare-found-none = No row matches what you are looking for.
compare-show-all = Show all
compare-sorted-name =
    { $order ->
        [descending] Sorted by { $column }, Ö to A.
       *[ascending] Sorted by { $column }, A to Ö.
    }
compare-sorted-number =
    { $order ->
        [descending] Sorted by { $column }, highest first. Rows without a figure come last.
       *[ascending] Sorted by { $column }, lowest first. Rows without a figure come last.
    }
compare-scope = A region without a figure is not zero. The published numbers count what was invoiced by two care regions, Sörmland and Jönköping. Visits that count as care inside the home region are not in them.
compare-cell-missing = No data ({ $letter })
compare-cell-zero = – ({ $letter })
mark-preliminary = preliminary figure
mark-days = of a part of the year
mark-coverage = does not count all that was invoiced
mark-own = own number
mark-others = other published figures exist: see “One measure, one year”
mark-sign-others = *
mark-sign-preliminary = p
mark-sign-days = d
mark-sign-coverage = r
mark-sign-own = o
basis-own = own number
basis-partly-own = partly own number
basis-days = of { $days }
coverage-via_jonkoping = counts only what was invoiced by Jönköping
coverage-via_sormland = counts only what was invoiced by Sörmland
coverage-provider_inside = without visits to one large caregiver that count as care inside the region
coverage-unclear = unclear what is counted
differs-months = other months
differs-status = another status
differs-coverage = counts something else
compare-apart = not compared: { $reasons }
compare-apart-exported = Not compared with the others
compare-apart-title = Figures that cannot be set against the others
compare-apart-about =
    { $status ->
        [final] The regions that are ranked have final figures for { $days }.
        [preliminary] The regions that are ranked have preliminary figures for { $days }.
       *[own] The regions that are ranked have own numbers for { $days }.
    } These are shown, but are not part of the ranking and the means:
compare-apart-one = { $region }: { $facts }
compare-others =
    { $count ->
        [one] There is another figure
       *[other] There are { $count } other figures
    }
compare-others-title = { $what }, { $region } { $year }: which figure should be used?
compare-others-own = Your own number is in use. Choose “Published numbers” to use one of these.
compare-rounding = rounded, { $range }
compare-mean-of =
    { $count ->
        [one] of { $count } region
       *[other] of { $count } regions
    }
compare-no-means = Means and median cannot be given: one of the figures is open on one side, such as “at most” or “at least”, or rounded in a way that is not known.
compare-no-weighted = cannot be calculated: the figures were published ready calculated, per inhabitant for example
compare-no-weighted-index = is not calculated for indexes
compare-no-weighted-numbers = A weighted mean has no meaning for numbers and amounts. In the unweighted one all regions count the same.

## Bars, map and series

compare-chart-as-table = The same numbers are in the table.
compare-bars = Bars
compare-bars-hatched = Hatched bars are not compared with the others: the figure is of another kind.
compare-bars-range = The thin line shows between which values the number lies.
compare-bars-open = Dashed bars are approximate or only limits, such as “at most” or “at least”: their order may be another.
compare-map = Map
compare-map-class =
    { $count ->
        [one] { $values } ({ $count } region)
       *[other] { $values } ({ $count } regions)
    }
compare-map-apart =
    { $count ->
        [one] has a figure of another kind ({ $count } region)
       *[other] have figures of another kind ({ $count } regions)
    }
compare-map-missing =
    { $count ->
        [one] no data ({ $count } region)
       *[other] no data ({ $count } regions)
    }
compare-map-out =
    { $count ->
        [one] not chosen ({ $count } region)
       *[other] not chosen ({ $count } regions)
    }
compare-map-about = A is highest. The stronger the colour, the higher the number, which need be neither good nor bad. Regions whose order cannot be settled are in the same class.
compare-map-unordered = It cannot be said which region is highest: the values may be equal or in the opposite order. They are therefore in the same class.
compare-series = Development over time
compare-series-choose = Choose regions in the chart
compare-series-most = At most { $count } lines can be told apart.
compare-series-about = A line only joins years that count the same thing. Filled point: final figure or own number. Hollow point: preliminary figure.
compare-series-open = Points marked “about”, “at least” or “at most” do not settle which region was highest.
compare-mark = { $sign }: { $meaning }.
compare-breaks = Why the line is interrupted
compare-break = { $region } { $years }: { $reasons }
break-gap = no figures for the years between
break-months = of different months
break-status = different status
break-coverage = do not count the same thing
break-source = different sources

## Own table

compare-own-table = Own table
compare-own-about = Open or paste a table, such as the workbook of SALAR (SKR) or a region’s own, and it is compared here at once. Nothing leaves your computer.
compare-nothing = There are no numbers of your own to compare yet.
compare-nothing-about = Open or paste a table of your own below, or choose published numbers.
compare-refused = Your own table could not be compared.

## Taking the comparison along

compare-take-along = Take the comparison along
compare-take-along-about = One row for each region, year and measure that has a figure, with status and source. For the measure and year above there is a row for regions without a figure too.
compare-workbook-about = Real numbers, with a sheet of its own for the sources.
compare-excel-about = Opens right in Swedish Excel: semicolons, decimal commas, and å, ä, ö as they should be.
compare-open-about = For programs and statistics tools: commas, decimal points and column names that do not change.
compare-copy-about = The measure and year above, as a table with sources in Word and numbers in Excel.
compare-workbook = comparison of the regions
compare-file = utomlanskollen-comparison
compare-title-region_code = Region code
compare-title-region = Region
compare-title-year = Year
compare-title-measure = Measure
compare-title-unit = Unit
compare-title-value = Value
compare-title-low = Lowest
compare-title-high = Highest
compare-title-status = Status
compare-title-place = Place
compare-title-remarks = Remark
compare-title-sources = Sources
