### Ersättningsmodeller: samma verksamhet under olika sätt att betala, och regionernas svar 2021.

models-title = Ersättningsmodeller
models-about = En region kan betala för vård på flera sätt. Här räknas samma verksamhet enligt sju modeller, var för sig och blandade: vad verksamheten får, vad det blir per kontakt och vad en kontakt till ger.

## Svaret

models-answer-none = Vad får en verksamhet betalt – och vad ger en kontakt till?
models-answer-mend = { $count ->
    [one] En uppgift behöver rättas innan något kan räknas
   *[other] { $count } uppgifter behöver rättas innan något kan räknas
  }
models-answer-mix = Blandningen betalar { $payment }{ $known ->
    [yes] , och en kontakt till ger { $more }
   *[no] {""}
  }
models-answer-one = { $model } betalar { $payment }{ $known ->
    [yes] , och en kontakt till ger { $more }
   *[no] {""}
  }
models-answer-several = { $count } modeller kan räknas på verksamheten
models-answer-between = En kontakt till ger från { $least } ({ $leastModel }) till { $most } ({ $mostModel })

models-to-mend = Att rätta

## Räkneexemplet

models-example = Visa ett räkneexempel
models-example-about = Fälten är tomma. Fyll i det du vet, eller börja med ett räkneexempel.
models-example-mark = Räkneexempel
models-example-made-up = Talen är påhittade och runda. De är inga publicerade belopp. Alla sju modeller betalar lika mycket i exemplet, så att det syns vad som skiljer dem: vad en kontakt till ger.
models-clear = Töm alla fält

## Det som fylls i

models-entered = Verksamhet och villkor
models-activity = Verksamheten under perioden
models-activity-hint = Fyll i det som modellerna behöver. Alla tal ska gälla samma period, till exempel ett år.
models-field-contacts = Vårdkontakter
models-field-contacts-hint = Antal under perioden. Behövs för allt som räknas per kontakt.
models-field-episodes = Vårdepisoder
models-field-drgWeight = DRG-vikt, genomsnitt per kontakt
models-field-drgWeight-hint = Hur resurskrävande en kontakt är. Vikten 1,0 är genomsnittet i DRG-systemet.
models-field-outcomeShare = Episoder med avtalat hälsoutfall
models-field-outcomeShare-hint = Andel i procent.
models-field-goalShare = Uppnådda mål, i procent
models-field-listed = Listade personer
models-episodes-rule = När det blir en kontakt till
models-episodes-rule-hint = Avgör vad episodersättningen ger för fler kontakter.
models-episodes-unsaid = Vet inte: räkna inte på det
models-episodes-stay = Antalet episoder är detsamma: kontakten hör till en episod som redan pågår
models-episodes-follow = Episoderna blir fler i samma takt som kontakterna

models-terms = Vad modellerna betalar
models-terms-hint = Ange varje belopp som om modellen ensam betalade för allt. Publicerade belopp för digital primärvård saknas, så inget är ifyllt.
models-field-grant = Anslag, kr för perioden
models-field-grant-hint = Samma belopp vad som än görs.
models-field-visitPrice = Pris per besök, kr
models-field-pointPrice = Pris per DRG-poäng, kr
models-field-pointPrice-hint = Det som vikten 1,0 ger.
models-field-episodePrice = Pris per vårdepisod, kr
models-field-valuePrice = Pris per episod, kr
models-field-bonus = Tillägg när utfallet nås, kr
models-field-bonus-hint = Ange tillägg, avdrag eller båda. Ett tomt fält räknas som att det inte finns, om det andra är ifyllt.
models-field-deduction = Avdrag när utfallet inte nås, kr
models-field-goalAmount = Målersättning, kr för perioden
models-field-goalAmount-hint = Det som betalas när alla mål nås.
models-field-capitationAmount = Kapitering per listad person, kr
models-field-capitationAmount-hint = För perioden, efter justering för ålder, vårdtyngd och annat.

models-mix = Blandning av modeller
models-mix-hint = Hur stor del av villkoren som går genom varje modell. Delarna ska bli 100 %. Inget räknas om för att summan ska stämma.
models-mix-share = { $model }, %
models-mix-whole = Summa { $sum }
models-mix-taken = Delarna kommer från { $region } i tabell { $table } i SKR:s undersökning av specialiserad vård 2021.
models-mix-other = { $share } % är ”annan ersättning” i rapporten. Den har ingen modell här, så du behöver själv avgöra vart den ska föras.

models-budget-group = Samma summa för alla
models-budget = Belopp för perioden, kr
models-budget-hint = Visar vilket pris eller belopp varje modell behöver för att ensam betala just så mycket. Kan lämnas tomt.

reimbursement-mix_not_whole = Delarna blir { $sum }. Det { $way ->
    [lacking] fattas { $off }
   *[over] är { $off } för mycket
  }, så blandningen räknas inte.
reimbursement-share_not_exact = Ange en bestämd andel, inte ett spann. Hur en blandning delas är något som beslutas.
reimbursement-deduction_above_price = Avdraget är större än priset per episod.
reimbursement-model_twice = Samma modell finns två gånger i blandningen.

## Modellerna

models-name-grant = Anslag
models-name-visit = Besöksersättning
models-name-drg = DRG-ersättning
models-name-episode = Episodersättning
models-name-value = Värdebaserad ersättning
models-name-goal = Målrelaterad ersättning
models-name-capitation = Kapitering
models-name-mix = Blandningen
models-short-grant = Anslag
models-short-visit = Besök
models-short-drg = DRG
models-short-episode = Episod
models-short-value = Värdebaserad
models-short-goal = Mål
models-short-capitation = Kapitering
models-short-mix = Blandning

models-table = Vad varje modell betalar
models-table-hint = ”En kontakt till” är ersättningen för en kontakt mer minus ersättningen för dem som är ifyllda. DRG-vikt per kontakt, andelar och antal listade är då oförändrade.
models-column-model = Modell
models-column-payment = Ersättning
models-column-per-contact = Per kontakt
models-column-one-more = En kontakt till
models-column-for-budget = För beloppet krävs
models-column-share = Del av villkoren
models-column-part = Ersättning
models-column-share-of-payment = Del av summan
models-lacks = Saknas:
models-lacks-contacts = vårdkontakter
models-lacks-episodes = vårdepisoder
models-lacks-drgWeight = DRG-vikt
models-lacks-goalShare = uppnådda mål
models-lacks-outcomeShare = andel med hälsoutfall
models-lacks-listed = listade personer
models-lacks-grant = anslag
models-lacks-visitPrice = pris per besök
models-lacks-pointPrice = pris per DRG-poäng
models-lacks-episodePrice = pris per vårdepisod
models-lacks-valuePrice = pris per episod
models-lacks-bonus = tillägg eller avdrag
models-lacks-goalAmount = målersättning
models-lacks-capitationAmount = belopp per listad person

models-missing-no_contacts = antal kontakter saknas
models-missing-zero_contacts = inga kontakter att dela med
models-missing-no_episodes = antal episoder saknas
models-missing-zero_episodes = inga episoder att dela med
models-missing-no_drg_weight = DRG-vikt saknas
models-missing-zero_drg_weight = DRG-vikten är 0
models-missing-no_goal_share = andel uppnådda mål saknas
models-missing-zero_goal_share = inga mål är uppnådda
models-missing-no_outcome_share = andel med hälsoutfall saknas
models-missing-no_listed = antal listade saknas
models-missing-zero_listed = inga listade att dela med
models-missing-no_grant = anslag saknas
models-missing-no_visit_price = pris per besök saknas
models-missing-no_point_price = pris per DRG-poäng saknas
models-missing-no_episode_price = pris per episod saknas
models-missing-no_value_price = pris per episod saknas
models-missing-no_bonus = tillägg eller avdrag saknas
models-missing-no_goal_amount = målersättning saknas
models-missing-no_capitation_amount = belopp per listad saknas
models-missing-no_episodes_rule = ange om episoderna blir fler
models-missing-no_budget = belopp saknas
models-missing-several_terms = flera priser ger samma summa
models-missing-mix_not_whole = delarna blir inte 100 %
models-missing-zero_payment = ersättningen är 0

models-parts = Blandningens delar
models-parts-hint = Varje modell betalar sin del av villkoren. Delen av summan blir en annan när modellerna betalar olika mycket.

models-incentives = Vad modellerna lönar
models-incentives-hint = Enligt SKR:s rapporter om ersättningsmodeller.
models-means-grant = En summa till enheten, oavsett behov och vad som görs.
models-incentive-grant = Håller kostnaden under kontroll. Fler kontakter ger inte mer.
models-means-visit = Betalas per besök eller åtgärd.
models-incentive-visit = Lönar fler besök, oavsett nyttan av dem.
models-means-drg = Vikten gånger ett pris per poäng. Kontakter som liknar varandra medicinskt och i resurser hör till samma grupp.
models-incentive-drg = Lönar mer produktion, som besöksersättningen.
models-means-episode = En summa för alla kontakter som hör till samma besvär.
models-incentive-episode = Passar vård med ett givet förlopp, sämre när behoven är oklara.
models-means-value = Episodersättning med tillägg eller avdrag efter hälsoutfall.
models-incentive-value = Kräver att utfallen är bestämda på förhand och kan mätas.
models-means-goal = Betalas när uppsatta mål nås.
models-incentive-goal = Lönar det som mäts. Är en liten och minskande del av ersättningen i undersökningen.
models-means-capitation = En fast summa för varje listad person, justerad för bland annat ålder, diagnoser och socioekonomi.
models-incentive-capitation = Lönar förebyggande arbete och sparsamhet. Risk för urval av patienter och för låg produktion.

models-curve = Ersättning vid andra volymer
models-curve-caption = Ersättning per modell från inga kontakter till dubbelt så många som ifyllt. Den prickade linjen är den ifyllda volymen. Samma tal finns i tabellen under.
models-curve-follow = Det som inte följer med kontakterna är oförändrat: anslag, mål och listade.
models-curve-table = Visa kurvan som tabell
models-curve-contacts = Kontakter

## Undersökningen 2021

survey-title = Så ersatte regionerna specialiserad vård 2021
survey-scope = SKR:s undersökning av de 21 regionerna gäller specialiserad vård. Den handlar inte om digital primärvård, och talen säger inget om digital utomlänsvård.
survey-loading = Hämtar undersökningen …
survey-failed = Undersökningen kunde inte hämtas.
survey-again = Försök igen
survey-by = Visa
survey-by-activity = en verksamhet i alla regioner
survey-by-region = en region i alla verksamheter
survey-form = Driftsform
survey-form-egenregi = egen regi
survey-form-vardval = vårdval
survey-form-upphandlad = upphandlad vård
survey-activity = Verksamhet
survey-activity-table = { $activity } – tabell { $table }
survey-region = Region
survey-table-title = Tabell { $table }: { $activity }, { $form }
survey-region-title = { $region } i alla tabeller
survey-row-hint = { $form }, tabell { $table }
survey-bars-of = { $title }: staplar med andelarna, som står i tabellen under.
survey-bars = Andel av ersättningen per modell, procent. Samma tal finns i tabellen under. Rader utan andelar ritas inte.
survey-share-grant = Anslag
survey-share-visit = Besök
survey-share-drg = DRG
survey-share-episode = Episod
survey-share-value = Värde­baserad
survey-share-goal = Mål
survey-share-other = Annan
survey-bought-amount = Köp från privata 2020, mnkr
survey-bought-share = Köp, % av verk­samheten
survey-bought-tables = Står i
survey-take-column = Till räkningen
survey-take = Ta in
survey-take-row = Ta in fördelningen för { $name }, tabell { $table }, i räkningen
survey-no-shares = inga andelar angivna
survey-blank = ej angivet
survey-dash-share = modellen används inte
survey-dash-bought = inga köp
survey-cells = Andelar i procent. Streck: modellen används inte. ”Ej angivet”: rutan är tom i rapporten.
survey-mark = anm. { $number }
survey-remark = Anmärkning { $number }
survey-remarks = Anmärkningar till tabellen
survey-twin = Köpen i tabell { $table } och tabell { $twin } är samma pengar: alla köp av verksamheten från privata vårdgivare 2020, oavsett form. De får inte läggas ihop.
survey-twin-show = Visa tabell { $table } ({ $form })
survey-purchases = Köp från privata vårdgivare 2020
survey-purchases-about = Varje köp står i två tabeller i rapporten, en för vårdval och en för upphandling, men är samma pengar. Här står det en gång. Om rapporten anger två belopp för samma verksamhet visas båda; de ska inte läggas ihop.
survey-in-tables = tabell { $tables }
survey-drg = Hur länge regionerna har använt DRG för ersättning (tabell 18)
survey-drg-about = De tio regioner som är med i tabellen. Antal år med DRG inom perioden.
survey-drg-years = År med DRG
survey-drg-period = Period
survey-costs = Hur kostnaden för specialiserad vård i egen regi fördelas (tabell 1)
survey-costs-about = Procent av kostnaden 2020. Rapporten saknar läsbara kolumnrubriker; namnen är en slutsats av hur delarna summerar. Avrundning gör att summor kan skilja på 1.
