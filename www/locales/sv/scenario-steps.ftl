### Uträkningen av scenariernas siffror, steg för steg.

context-scenario = Scenariot ”{ $name }”, { $whose }, { $period }

## Vad stegen heter

node-whole = Allt (1)
node-unchanged = Lika mycket som före (1)
node-unassessedShare = Andel utan tillräcklig bedömning
node-assessedShare = Andel med tillräcklig bedömning
node-paidShare = Andel som hemregionen betalar
node-borneShare = Andel som vårdregionen bär
node-unassessedContacts = Kontakter som vårdregionen bär
node-careRegionPart = Vårdregionens del
node-volumeFactor = Ändring av antalet kontakter
node-elasticity = Elasticitet
node-rise = Ökning i kronor
node-relativeRise = Ökning som andel av före
node-response = Ändring av antalet kontakter, som andel
node-responseFactor = Antal kontakter i förhållande till före
node-contactsFactor = Antal kontakter i förhållande till före, sammanlagt
node-changedContacts = Kontakter efter ändringen av antalet
node-endingShare = Andel kontakter som upphör
node-remainingShare = Andel kontakter som är kvar
node-remainingContacts = Kontakter som är kvar
node-endedContacts = Kontakter som upphör
node-division = Möjlig fördelning (gäller: 1, gäller inte: 0)
node-divisionShare = Andel i en möjlig fördelning
node-toDigital = Andel till hemregionens egen digitala vård
node-toPhysical = Andel som blir fysiska besök
node-toSelfCare = Andel som blir egenvård
node-movedContacts = Kontakter på annat håll
node-digitalCost = Kostnad per kontakt i egen digital vård
node-physicalCost = Kostnad per fysiskt besök
node-followUpShare = Andel som följs av ett fysiskt besök
node-followUps = Fysiska återbesök
node-followUpCost = Kostnad per fysiskt återbesök
node-elsewhere = Kostnad på annat håll
node-total = Regionens kostnad sammanlagt
node-totalPerInhabitant = Regionens kostnad sammanlagt, per invånare
node-difference = Skillnad, efter minus före
node-change = Skillnad som andel av före
node-growth = Antal kontakter i förhållande till före
node-atNewVolume = Kostnad med nytt antal och samma fördelning på yrken
node-volumeEffect = Skillnad av antalet kontakter
node-mixEffect = Skillnad av fördelningen på yrken
node-payableEffect = Skillnad av vad som ersätts
node-priceEffect = Skillnad av priserna
node-feeEffect = Skillnad av patientavgifterna
node-elsewhereEffect = Skillnad av vård på annat håll
node-percentagePoints = Procentenheter i det hela (100)
node-perPercentagePoint = Kostnad per procentenhet kvalificerad vård
node-priceFactor = Alla priser
node-breakEven = Värde där det går jämnt upp
node-breakEvenGap = Det som skiljer från kostnaden före
node-breakEvenRise = Så mycket värdet måste ändras
node-breakEvenSlope = Vad varje steg är värt
node-breakEvenLeft = Det som finns kvar av kostnaden före
node-breakEvenPoints = Procentenheter som går jämnt upp
node-breakEvenWithout = Kostnad utan det som flyttas
node-breakEvenPart = Det som flyttas, som det är
node-breakEvenWhole = Det som flyttas, om det gällde alla

## Var i scenariot

part-scenario-after = efter ändringen
part-scenario-before = före
part-scenario-atMix = med scenariots kontakter, annars som före
part-scenario-atPayable = med scenariots kontakter och vad som ersätts, annars som före
part-scenario-atPrice = med allt utom patientavgifterna som i scenariot
part-scenario-atFull = om allt ersattes
part-scenario-all = alla regioner tillsammans
part-scenario-digital = egen digital vård
part-scenario-physical = fysiska besök
part-scenario-follow_up = fysiska återbesök
part-scenario-rest = hittills

## Var talen kommer från

fact-scenario-published = Ett publicerat värde, valt i scenariot.
fact-scenario-unknown = Inte känt. Ingen har skrivit in något värde i scenariot.
fact-scenario-constant = Ett fast tal i uträkningen.
fact-scenario-elsewhere = Före ändringen har inga kontakter flyttats, så det kostar ingenting.
fact-scenario-corner = En av de fördelningar som de ifyllda gränserna tillåter.
