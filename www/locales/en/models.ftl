### Reimbursement models: the same activity under different ways of paying.

models-title = Reimbursement models
