### Vårdpaket: hemmonitorering och egenvård på ordination som paket.

care-package-title = Vårdpaket
