### How the figures of the reimbursement models are worked out, step by step.

context-model = Reimbursement models, the activity that you have entered
context-model-example = Reimbursement models, a worked example

## What the steps are called

node-model-contacts = Number of contacts
node-model-episodes = Number of care episodes
node-model-drgWeight = Mean DRG weight of a contact
node-model-goalShare = Share of the goals that is reached
node-model-outcomeShare = Share of the episodes that reach the outcome
node-model-listed = Number of listed people
node-model-grant = Grant
node-model-visitPrice = Agreed price of a contact
node-model-pointPrice = Price of a DRG point
node-model-episodePrice = Agreed price of an episode
node-model-valuePrice = Basic price of an episode
node-model-bonus = Bonus for an episode that reaches the outcome
node-model-deduction = Deduction for an episode that does not reach the outcome
node-model-goalAmount = Payment when all goals are reached
node-model-capitationAmount = Payment per listed person
node-model-budget = Amount to be paid
node-model-oneContact = One more contact
node-model-points = DRG points
node-model-episodesPerContact = Episodes per contact
node-model-addedEpisodes = Episodes that are added
node-model-episodePart = Episodes times basic price
node-model-reachedEpisodes = Episodes that reach the outcome
node-model-missedEpisodes = Episodes that do not reach the outcome
node-model-bonusPart = Bonus in all
node-model-deductionPart = Deductions in all
node-model-beforeDeduction = Payment before deductions
node-model-payment = Payment
node-model-paymentPerContact = Payment per contact
node-model-oneMore = Payment for one more contact
node-model-termForBudget = Price or amount that gives the payment
node-model-mixShare = Share of the terms
node-model-part = The model’s part of the mix
node-model-partOfOneMore = The model’s part of one more contact
node-model-partAt = The model’s part of the mix
node-model-shareOfPayment = Share of what is paid
node-model-volume = Volume relative to the one entered
node-model-contactsAt = Number of contacts
node-model-pointsAt = DRG points
node-model-episodesAt = Number of care episodes
node-model-paymentAt = Payment

## Which model, and at which volume

part-model-grant = grant
part-model-visit = payment per visit
part-model-drg = DRG
part-model-episode = payment per care episode
part-model-value = value-based payment
part-model-goal = goal-related payment
part-model-capitation = capitation
part-model-mix = the mix
part-model-oneMore = one more contact
part-model-budget = the amount
part-model-at = at { $share } of the contacts

## What the figures mean

about-model-payment = Kronor for the period. What the model pays if it alone applies to all of the activity; the mix pays each model’s share.
about-model-paymentPerContact = Kronor per contact: the payment for the period divided by the number of contacts. It is a mean and not what one more contact pays.
about-model-oneMore = Kronor. How much more is paid for one contact more. The number of listed people, the DRG weight and the shares that reach goals and outcomes are taken to stay.
about-model-termForBudget = The grant, price or amount at which the model alone pays just the amount that you have entered.
about-model-shareOfPayment = Per cent. How much of what the mix pays comes from the model. It differs from the share of the terms when the models pay different amounts.
about-model-part = Kronor. What the model pays alone, times its share of the terms.
about-model-paymentAt = Kronor for the period, if the number of contacts were another and all else as entered.

## Where the numbers come from

fact-model-one-contact = The models are compared by what just one more contact pays.
fact-model-volume = The curve shows volumes from no contacts to twice as many as you have entered.
fact-model-mix = The mix is taken from SKR’s survey of 2021, table { $table }, { $region }, and may have been changed here. The survey is about specialised care.
fact-model-example = A made-up, round number of the worked example, unless you have changed it.

## Units

quantity-episodes =
    { $size ->
        [one] { $number } care episode
       *[many] { $number } care episodes
    }
quantity-episodes_per_contact = { $number } care episodes per contact
quantity-points = { $number } DRG points
quantity-points_per_contact = { $number } DRG points per contact
quantity-listed_people = { $number } listed people
