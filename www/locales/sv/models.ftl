### Ersättningsmodeller: samma verksamhet under olika sätt att betala.

models-title = Ersättningsmodeller
