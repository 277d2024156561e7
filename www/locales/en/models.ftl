### Reimbursement models: the same activity under different ways of paying, and the regions’ answers in 2021.

models-title = Reimbursement models
models-about = A region can pay for care in several ways. Here the same activity is calculated under seven models, alone and mixed: what the unit is paid, what that makes per contact, and what one more contact brings.

## The answer

models-answer-none = What is a unit paid – and what does one more contact bring?
models-answer-mend = { $count ->
    [one] One entry must be corrected before anything can be calculated
   *[other] { $count } entries must be corrected before anything can be calculated
  }
models-answer-mix = The mix pays { $payment }{ $known ->
    [yes] , and one more contact brings { $more }
   *[no] {""}
  }
models-answer-one = { $model } pays { $payment }{ $known ->
    [yes] , and one more contact brings { $more }
   *[no] {""}
  }
models-answer-several = { $count } models can be calculated for this activity
models-answer-between = One more contact brings from { $least } ({ $leastModel }) to { $most } ({ $mostModel })

models-to-mend = To correct

## The worked example

models-example = Show a worked example
models-example-about = The fields are empty. Enter what you know, or start from a worked example.
models-example-mark = Worked example
models-example-made-up = The numbers are invented and round. They are no published amounts. All seven models pay the same in the example, so that what differs can be seen: what one more contact brings.
models-clear = Clear all fields

## What is entered

models-entered = Activity and terms
models-activity = The activity in the period
models-activity-hint = Enter what the models need. All numbers must be for the same period, for example a year.
models-field-contacts = Contacts
models-field-contacts-hint = Number in the period. Needed for all that is calculated per contact.
models-field-episodes = Care episodes
models-field-drgWeight = DRG weight, mean per contact
models-field-drgWeight-hint = How much a contact takes in resources. The weight 1.0 is the mean of the DRG system.
models-field-outcomeShare = Episodes with the agreed outcome
models-field-outcomeShare-hint = Share in per cent.
models-field-goalShare = Goals reached, per cent
models-field-listed = Listed people
models-episodes-rule = When there is one more contact
models-episodes-rule-hint = Decides what episode pay brings for more contacts.
models-episodes-unsaid = Not known: do not calculate it
models-episodes-stay = The number of episodes stays: the contact belongs to one that is under way
models-episodes-follow = Episodes grow at the same rate as contacts

models-terms = What the models pay
models-terms-hint = Enter each amount as if the model alone paid for everything. There are no published amounts for digital primary care, so nothing is filled in.
models-field-grant = Block grant, kr for the period
models-field-grant-hint = The same amount whatever is done.
models-field-visitPrice = Price per visit, kr
models-field-pointPrice = Price per DRG point, kr
models-field-pointPrice-hint = What the weight 1.0 brings.
models-field-episodePrice = Price per care episode, kr
models-field-valuePrice = Price per episode, kr
models-field-bonus = Bonus when the outcome is reached, kr
models-field-bonus-hint = Enter a bonus, a deduction or both. An empty field counts as none if the other is filled in.
models-field-deduction = Deduction when it is not reached, kr
models-field-goalAmount = Goal-related pay, kr for the period
models-field-goalAmount-hint = What is paid when all goals are reached.
models-field-capitationAmount = Capitation per listed person, kr
models-field-capitationAmount-hint = For the period, after adjustment for age, care need and so on.

models-mix = Mix of models
models-mix-hint = What part of the terms goes through each model. The parts must make 100%. Nothing is scaled to fit.
models-mix-share = { $model }, %
models-mix-whole = Sum { $sum }
models-mix-taken = The parts come from { $region } in table { $table } of SKR’s survey of specialised care in 2021.
models-mix-other = { $share }% is “other pay” in the report. It has no model here, so you need to decide where it belongs.

models-budget-group = The same sum for all
models-budget = Amount for the period, kr
models-budget-hint = Shows the price or amount each model needs to pay just that much alone. May be left empty.

reimbursement-mix_not_whole = The parts make { $sum }. That is { $off } too { $way ->
    [lacking] little
   *[over] much
  }, so the mix is not calculated.
reimbursement-share_not_exact = Enter one share, not a range. How a mix is made up is something that is decided.
reimbursement-deduction_above_price = The deduction is larger than the price per episode.
reimbursement-model_twice = The same model stands twice in the mix.

## The models

models-name-grant = Block grant
models-name-visit = Pay per visit
models-name-drg = DRG pay
models-name-episode = Pay per episode
models-name-value = Value-based pay
models-name-goal = Goal-related pay
models-name-capitation = Capitation
models-name-mix = The mix
models-short-grant = Grant
models-short-visit = Visit
models-short-drg = DRG
models-short-episode = Episode
models-short-value = Value-based
models-short-goal = Goals
models-short-capitation = Capitation
models-short-mix = Mix

models-table = What each model pays
models-table-hint = “One more contact” is the pay for one contact more less the pay for those entered. DRG weight per contact, shares and listed people then stay as they are.
models-column-model = Model
models-column-payment = Payment
models-column-per-contact = Per contact
models-column-one-more = One more contact
models-column-for-budget = Needed for the amount
models-column-share = Part of the terms
models-column-part = Payment
models-column-share-of-payment = Part of the payment
models-lacks = Missing:
models-lacks-contacts = contacts
models-lacks-episodes = care episodes
models-lacks-drgWeight = DRG weight
models-lacks-goalShare = goals reached
models-lacks-outcomeShare = share with the outcome
models-lacks-listed = listed people
models-lacks-grant = block grant
models-lacks-visitPrice = price per visit
models-lacks-pointPrice = price per DRG point
models-lacks-episodePrice = price per care episode
models-lacks-valuePrice = price per episode
models-lacks-bonus = bonus or deduction
models-lacks-goalAmount = goal-related pay
models-lacks-capitationAmount = amount per listed person

models-missing-no_contacts = number of contacts missing
models-missing-zero_contacts = no contacts to divide by
models-missing-no_episodes = number of episodes missing
models-missing-zero_episodes = no episodes to divide by
models-missing-no_drg_weight = DRG weight missing
models-missing-zero_drg_weight = the DRG weight is 0
models-missing-no_goal_share = share of goals reached missing
models-missing-zero_goal_share = no goals are reached
models-missing-no_outcome_share = share with the outcome missing
models-missing-no_listed = number of listed people missing
models-missing-zero_listed = no listed people to divide by
models-missing-no_grant = block grant missing
models-missing-no_visit_price = price per visit missing
models-missing-no_point_price = price per DRG point missing
models-missing-no_episode_price = price per episode missing
models-missing-no_value_price = price per episode missing
models-missing-no_bonus = bonus or deduction missing
models-missing-no_goal_amount = goal-related pay missing
models-missing-no_capitation_amount = amount per listed person missing
models-missing-no_episodes_rule = say whether episodes grow
models-missing-no_budget = amount missing
models-missing-several_terms = several prices make the same sum
models-missing-mix_not_whole = the parts do not make 100%
models-missing-zero_payment = the payment is 0

models-parts = The parts of the mix
models-parts-hint = Each model pays its part of the terms. The part of the payment is another when the models pay unequally.

models-incentives = What the models reward
models-incentives-hint = By SKR’s reports on reimbursement models.
models-means-grant = A sum for the unit, whatever the need and whatever is done.
models-incentive-grant = Keeps cost under control. More contacts bring nothing more.
models-means-visit = Paid per visit or act.
models-incentive-visit = Rewards more visits, whatever the benefit of them.
models-means-drg = The weight times a price per point. Contacts alike in medicine and resources belong to the same group.
models-incentive-drg = Rewards more production, as pay per visit does.
models-means-episode = One sum for all contacts of the same complaint.
models-incentive-episode = Fits care with a given course, less so where needs are unsorted.
models-means-value = Episode pay with a bonus or a deduction by health outcome.
models-incentive-value = Needs outcomes that are defined beforehand and can be measured.
models-means-goal = Paid when set goals are reached.
models-incentive-goal = Rewards what is measured. A small and shrinking part of pay in the survey.
models-means-capitation = A fixed sum for each listed person, adjusted for age, diagnoses and socio-economy among other things.
models-incentive-capitation = Rewards prevention and thrift. Risk of selection of patients and of low output.

models-curve = Payment at other volumes
models-curve-caption = Payment by model from no contacts to twice as many as entered. The dotted line is the volume entered. The same numbers stand in the table below.
models-curve-follow = What does not follow the contacts stays as it is: grant, goals and listed people.
models-curve-table = Show the curve as a table
models-curve-contacts = Contacts

## The survey of 2021

survey-title = How the regions paid for specialised care in 2021
survey-scope = SKR’s survey of the 21 regions is about specialised care. It is not about digital primary care, and its numbers say nothing of digital out-of-region care.
survey-loading = Fetching the survey …
survey-failed = The survey could not be fetched.
survey-again = Try again
survey-by = Show
survey-by-activity = one activity in all regions
survey-by-region = one region in all activities
survey-form = Form
survey-form-egenregi = own operation
survey-form-vardval = choice of provider (vårdval)
survey-form-upphandlad = procured care
survey-activity = Activity
survey-activity-table = { $activity } – table { $table }
survey-region = Region
survey-table-title = Table { $table }: { $activity }, { $form }
survey-region-title = { $region } in all tables
survey-row-hint = { $form }, table { $table }
survey-bars-of = { $title }: bars of the shares, which stand in the table below.
survey-bars = Share of pay by model, per cent. The same numbers stand in the table below. Rows without shares are not drawn.
survey-share-grant = Grant
survey-share-visit = Visit
survey-share-drg = DRG
survey-share-episode = Episode
survey-share-value = Value-based
survey-share-goal = Goals
survey-share-other = Other
survey-bought-amount = Bought from private providers 2020, SEK million
survey-bought-share = Bought, % of the activity
survey-bought-tables = Stands in
survey-take-column = To the calculation
survey-take = Take in
survey-take-row = Take in the shares of { $name }, table { $table }, to the calculation
survey-no-shares = no shares stated
survey-blank = not stated
survey-dash-share = the model is not used
survey-dash-bought = nothing bought
survey-cells = Shares in per cent. A dash: the model is not used. “Not stated”: the cell is blank in the report.
survey-mark = rem. { $number }
survey-remark = Remark { $number }
survey-remarks = Remarks on the table
survey-twin = The purchases in table { $table } and table { $twin } are the same money: all purchases of the activity from private providers in 2020, whatever the form. They must not be added.
survey-twin-show = Show table { $table } ({ $form })
survey-purchases = Bought from private providers in 2020
survey-purchases-about = Each purchase stands in two tables of the report, one for choice of provider and one for procured care, but is the same money. Here it stands once. Where the report gives two amounts for one activity, both are shown; they must not be added.
survey-in-tables = table { $tables }
survey-drg = For how long the regions have used DRG for pay (table 18)
survey-drg-about = The ten regions that are in the table. Number of years with DRG within the period.
survey-drg-years = Years with DRG
survey-drg-period = Period
survey-costs = How the cost of specialised care in own operation is split (table 1)
survey-costs-about = Per cent of the cost in 2020. The report has no readable column headings; the names are inferred from how the parts sum. Rounding makes sums differ by 1.
