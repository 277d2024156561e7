### The calculation of the figures of scenarios, step by step.

context-scenario = The scenario “{ $name }”, { $whose }, { $period }

## What the steps are called

node-whole = All of it (1)
node-unchanged = As much as before (1)
node-unassessedShare = Share without an adequate assessment
node-assessedShare = Share with an adequate assessment
node-paidShare = Share that the home region pays
node-borneShare = Share that the care region bears
node-unassessedContacts = Contacts that the care region bears
node-careRegionPart = The care region’s part
node-volumeFactor = Change of the number of contacts
node-elasticity = Elasticity
node-rise = Rise in kronor
node-relativeRise = Rise as a share of before
node-response = Change of the number of contacts, as a share
node-responseFactor = Number of contacts in relation to before
node-contactsFactor = Number of contacts in relation to before, in all
node-changedContacts = Contacts after the change of their number
node-endingShare = Share of contacts that end
node-remainingShare = Share of contacts that are left
node-remainingContacts = Contacts that are left
node-endedContacts = Contacts that end
node-division = Possible split (holds: 1, does not: 0)
node-divisionShare = Share in a possible split
node-toDigital = Share to the home region’s own digital care
node-toPhysical = Share that become physical visits
node-toSelfCare = Share that become self-care
node-movedContacts = Contacts elsewhere
node-digitalCost = Cost per contact in own digital care
node-physicalCost = Cost per physical visit
node-followUpShare = Share followed by a physical visit
node-followUps = Physical follow-up visits
node-followUpCost = Cost per physical follow-up visit
node-elsewhere = Cost elsewhere
node-total = The region’s cost in all
node-totalPerInhabitant = The region’s cost in all, per inhabitant
node-difference = Difference, after less before
node-change = Difference as a share of before
node-growth = Number of contacts in relation to before
node-atNewVolume = Cost with the new number and the same split by profession
node-volumeEffect = Difference from the number of contacts
node-mixEffect = Difference from the split by profession
node-payableEffect = Difference from what is paid for
node-priceEffect = Difference from prices
node-feeEffect = Difference from patient fees
node-elsewhereEffect = Difference from care elsewhere
node-percentagePoints = Percentage points in the whole (100)
node-perPercentagePoint = Cost per percentage point of qualified care
node-priceFactor = All prices
node-breakEven = Value at which it breaks even
node-breakEvenGap = What is missing to the cost before
node-breakEvenRise = By how much the value has to change
node-breakEvenSlope = What each step is worth
node-breakEvenLeft = What is left of the cost before
node-breakEvenPoints = Percentage points that break even
node-breakEvenWithout = Cost without what is moved
node-breakEvenPart = What is moved, as it is
node-breakEvenWhole = What is moved, if it were all

## Where in the scenario

part-scenario-after = after the change
part-scenario-before = before
part-scenario-atMix = with the scenario’s contacts, otherwise as before
part-scenario-atPayable = with the scenario’s contacts and what is paid for, otherwise as before
part-scenario-atPrice = with all but patient fees as in the scenario
part-scenario-atFull = if all were paid for
part-scenario-all = all regions together
part-scenario-digital = own digital care
part-scenario-physical = physical visits
part-scenario-follow_up = physical follow-up visits
part-scenario-rest = so far

## Where the numbers come from

fact-scenario-published = A published value, chosen in the scenario.
fact-scenario-unknown = Not known. Nobody has entered a value in the scenario.
fact-scenario-constant = A fixed number of the calculation.
fact-scenario-elsewhere = Before the change no contacts have moved, so it costs nothing.
fact-scenario-corner = One of the splits that the limits entered allow.
