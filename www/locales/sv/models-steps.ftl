### Uträkningen av ersättningsmodellernas siffror, steg för steg.

context-model = Ersättningsmodeller, den verksamhet som du har fyllt i
context-model-example = Ersättningsmodeller, räkneexempel

## Vad stegen heter

node-model-contacts = Antal kontakter
node-model-episodes = Antal vårdepisoder
node-model-drgWeight = DRG-vikt i medeltal per kontakt
node-model-goalShare = Andel av målen som nås
node-model-outcomeShare = Andel av vårdepisoderna som når utfallet
node-model-listed = Antal listade
node-model-grant = Anslag
node-model-visitPrice = Avtalat pris per kontakt
node-model-pointPrice = Pris per DRG-poäng
node-model-episodePrice = Avtalat pris per vårdepisod
node-model-valuePrice = Grundpris per vårdepisod
node-model-bonus = Bonus per vårdepisod som når utfallet
node-model-deduction = Avdrag per vårdepisod som inte når utfallet
node-model-goalAmount = Ersättning när alla mål nås
node-model-capitationAmount = Ersättning per listad
node-model-budget = Belopp som ska betalas
node-model-oneContact = En kontakt till
node-model-points = DRG-poäng
node-model-episodesPerContact = Vårdepisoder per kontakt
node-model-addedEpisodes = Vårdepisoder som kommer till
node-model-episodePart = Vårdepisoder gånger grundpris
node-model-reachedEpisodes = Vårdepisoder som når utfallet
node-model-missedEpisodes = Vårdepisoder som inte når utfallet
node-model-bonusPart = Bonus sammanlagt
node-model-deductionPart = Avdrag sammanlagt
node-model-beforeDeduction = Ersättning före avdrag
node-model-payment = Ersättning
node-model-paymentPerContact = Ersättning per kontakt
node-model-oneMore = Ersättning för en kontakt till
node-model-termForBudget = Pris eller belopp som ger rätt ersättning
node-model-mixShare = Andel av villkoren
node-model-part = Modellens del av blandningen
node-model-partOfOneMore = Modellens del av en kontakt till
node-model-partAt = Modellens del av blandningen
node-model-shareOfPayment = Andel av det som betalas
node-model-volume = Volym i förhållande till den angivna
node-model-contactsAt = Antal kontakter
node-model-pointsAt = DRG-poäng
node-model-episodesAt = Antal vårdepisoder
node-model-paymentAt = Ersättning

## Vilken modell, och vid vilken volym

part-model-grant = anslag
part-model-visit = besöksersättning
part-model-drg = DRG
part-model-episode = episodersättning
part-model-value = värdebaserad ersättning
part-model-goal = målrelaterad ersättning
part-model-capitation = kapitering
part-model-mix = blandningen
part-model-oneMore = en kontakt till
part-model-budget = beloppet
part-model-at = vid { $share } av kontakterna

## Vad siffrorna betyder

about-model-payment = Kronor för perioden. Det som modellen betalar om den ensam gäller för hela verksamheten; blandningen betalar varje modells andel.
about-model-paymentPerContact = Kronor per kontakt: ersättningen för perioden delad med antalet kontakter. Det är ett medeltal och inte vad en kontakt till ger.
about-model-oneMore = Kronor. Så mycket mer ersättning blir det av en kontakt till. Antalet listade, DRG-vikten och andelarna som når mål och utfall antas vara oförändrade.
about-model-termForBudget = Det anslag, pris eller belopp där modellen ensam ger just den ersättning som du har fyllt i.
about-model-shareOfPayment = Procent. Så stor del av blandningens ersättning som kommer från modellen. Den skiljer sig från andelen av villkoren när modellerna betalar olika mycket.
about-model-part = Kronor. Det som modellen betalar ensam, gånger dess andel av villkoren.
about-model-paymentAt = Kronor för perioden, om antalet kontakter vore ett annat och allt annat som det är ifyllt.

## Varifrån talen kommer

fact-model-one-contact = Modellerna jämförs på vad just en kontakt till ger.
fact-model-volume = Kurvan visar volymer från ingen kontakt till dubbelt så många som du har fyllt i.
fact-model-mix = Blandningen är tagen från SKR:s enkät om 2021, tabell { $table }, { $region }, och kan vara ändrad här. Enkäten gäller specialiserad vård.
fact-model-example = Ett påhittat, runt tal ur räkneexemplet, om du inte har ändrat det.

## Enheter

quantity-episodes =
    { $size ->
        [one] { $number } vårdepisod
       *[many] { $number } vårdepisoder
    }
quantity-episodes_per_contact = { $number } vårdepisoder per kontakt
quantity-points = { $number } DRG-poäng
quantity-points_per_contact = { $number } DRG-poäng per kontakt
quantity-listed_people = { $number } listade
