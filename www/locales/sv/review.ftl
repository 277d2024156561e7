### Granska: hur en fakturas underlag läses in och vad det granskas mot. Hämtas när det behövs. Resultatets texter finns i review-result.ftl.

## Välj filer

invoice-title = Granska en faktura
invoice-lede = Läs in vårdunderlaget till en utomlänsfaktura, en rad per vårdkontakt. Du får summor och en lista med avvikelser att fråga vårdregionen om.
invoice-choose = Välj filer …
invoice-drop = eller släpp dem här. CSV, text eller Excel (.xlsx), gärna flera på en gång.
invoice-privacy = Filerna lämnar aldrig din dator. De läses av webbläsaren, och inget av dem skickas eller sparas.
invoice-done = Det här görs med filerna
invoice-done-read = Raderna läses i webbläsaren, summeras och jämförs med prislista, avgifter och perioden för fakturan.
invoice-done-identities = Kontakt-id och patient-id används för att hitta dubbletter och räkna patienter. De görs först om till kontrollsummor med en slumpad nyckel, som försvinner när granskningen är klar.
invoice-done-questions = Det som avviker visas med radnummer, som en fråga till vårdregionen. Sidan avgör inte vad som är rätt.
invoice-not-done = Det här görs inte
invoice-not-done-sent = Inget skickas, varken till Utomlänskollen eller till någon annan. Det finns ingen server som tar emot något.
invoice-not-done-saved = Inget av filerna sparas eller kommer med i länkar, sparade fall eller webbläsarens historik. När du stänger sidan är det borta.
invoice-not-done-shown = Kontakt-id, patient-id, ålder och födelsedatum visas aldrig och kommer inte med i det du laddar ner.
invoice-control = Så kan er it-avdelning kontrollera det
invoice-control-network = Öppna webbläsarens utvecklarverktyg (F12), välj Nätverk och granska en fil. Det enda som hämtas är sidans egna filer, första gången de behövs. Ingen begäran har något innehåll från er.
invoice-control-offline = Välj en fil, koppla från nätet när kolumnerna visas och granska sedan filen. Det går lika bra.
invoice-control-policy = Sidans säkerhetspolicy (Content-Security-Policy, överst i sidans källkod) låter webbläsaren hämta från sidans egen adress och hindrar anslutningar till alla andra.
invoice-control-storage = Under Lagring eller Program i utvecklarverktygen är allt tomt: inga kakor och ingen lokal lagring. Undantaget är om du själv ber webbläsaren komma ihåg inställningarna. Då finns de där, under namnet utomlanskollen.granska.
invoice-control-own = Hela sidan är en mapp med filer utan serverprogram. Den kan läggas på ert intranät eller öppnas i en webbläsare som inte når internet.
invoice-columns-help = Vilka kolumner filen bör ha
invoice-columns-help-needed = Datum, belopp och yrkeskategori behövs för att kontrollera priset.
invoice-columns-help-identities = Kontakt-id, eller patient-id och vårdgivare, behövs för att hitta dubbletter. Patient-id kan vara ett löpnummer.
invoice-columns-help-exempt = Patientavgift, födelseår eller ålder och frikort behövs för att kontrollera avgiften. Utan kolumn för patientavgift görs inte de kontrollerna.
invoice-columns-help-useful = Kontakttyp, hemregion, vårdregion och vem som tog initiativet ger fler kontroller och summor. Ordningen på kolumnerna spelar ingen roll, och rader ovanför rubrikerna går bra.
invoice-another = Granska andra filer
invoice-leave-about = Nya filer ersätter dem som är öppna.
invoice-leave = Stäng filerna

## Så läses filerna

invoice-preview =
    { $files ->
        [one] Så läses filen
       *[other] Så läses de { $files } filerna
    }
invoice-file = Visa fil
invoice-file-hint = Alla filerna granskas tillsammans. Det du väljer för kolumnerna gäller dem alla.
invoice-skipped = De andra filerna granskas ändå.
invoice-no-heading = Ingen rubrikrad hittades. Välj nedan vad kolumnerna innehåller, eller ange vilken rad som har rubrikerna.
invoice-missing = Kolumner som inte hittades: { $columns }. Kontroller som behöver dem görs inte.
invoice-columns = Kolumner
invoice-columns-about = Kontrollera vad varje kolumn innehåller och ändra om det är fel. Under varje rubrik står exempel ur filens början, men inte sådant som kan peka ut en patient.
invoice-no-name = utan rubrik
invoice-hidden = visas inte
invoice-no-samples = inget att visa
invoice-role-of = Innehåll i { $column }
invoice-role-none = Används inte
invoice-role-contact = Kontakt-id
invoice-role-day = Datum
invoice-role-amount = Belopp
invoice-role-profession = Yrkeskategori
invoice-role-contactType = Kontakttyp
invoice-role-patient = Patient-id
invoice-role-homeRegion = Hemregion
invoice-role-careRegion = Vårdregion
invoice-role-provider = Vårdgivare
invoice-role-fee = Patientavgift
invoice-role-age = Ålder eller födelseår
invoice-role-freeCard = Frikort
invoice-role-initiative = Hänvisad eller eget initiativ
invoice-heading = Rubrikernas rad
invoice-heading-hint = Radnummer som i ett kalkylblad. 0 betyder att filen saknar rubriker.
invoice-encoding = Teckenkodning
invoice-encoding-utf-8 = UTF-8
invoice-encoding-utf-16 = UTF-16
invoice-encoding-windows-1252 = Windows-1252
invoice-delimiter = Skiljetecken
invoice-delimiter-comma = Komma
invoice-delimiter-semicolon = Semikolon
invoice-delimiter-tab = Tabb
invoice-delimiter-pipe = Lodstreck
invoice-sign = Tal
invoice-days = Datum
invoice-written-iso = År, månad, dag
invoice-written-dayFirst = Dagen först
invoice-written-monthFirst = Månaden först
invoice-mapped = Du har själv valt hur filen läses.
invoice-unmap = Läs efter rubrikerna

invoice-ask-amounts = Är beloppen före eller efter patientavgift?
invoice-ask-amounts-hint = Filen säger det inte, och det går inte att gissa av talen.
invoice-amounts-net = Efter avdrag (netto)
invoice-amounts-net-hint = Priset minus den avgift som patienten har betalat.
invoice-amounts-gross = Före avdrag (brutto)
invoice-amounts-gross-hint = Hela priset, oavsett vem som betalar det.
invoice-amounts-unsure = Vet inte
invoice-amounts-unsure-hint = Priserna kontrolleras inte. Övriga kontroller görs.
invoice-ask-decimalSign = ”{ $example }” kan läsas på två sätt. Vilket tecken står före decimalerna?
invoice-ask-decimalSign-hint = Svaret gäller alla belopp i filerna.
invoice-decimalSign-comma = Komma: 1.234 är ettusen tvåhundratrettiofyra
invoice-decimalSign-point = Punkt: 1.234 är drygt ett
invoice-ask-days = ”{ $example }” kan läsas på två sätt. Vad står först i datumen?
invoice-ask-days-hint = Svaret gäller alla datum i filerna.
invoice-days-dayFirst = Dagen: 03/04/2020 är den 3 april
invoice-days-monthFirst = Månaden: 03/04/2020 är den 4 mars

## Inställningar

invoice-settings = Granskas mot
invoice-settings-about = Publicerade uppgifter är ifyllda från början. Ändra det som inte stämmer för er. Inställningarna visas tillsammans med resultatet.
invoice-of = Fakturan
invoice-home-region = Hemregion
invoice-home-region-hint = Den region som fakturan är ställd till.
invoice-from = Från och med
invoice-to = Till och med
invoice-period-hint = Dagarna som fakturan gäller, till exempel 2025-01-01 och 2025-03-31. Lämnas de tomma kontrolleras inte perioden.
invoice-total = Fakturans slutbelopp, kr
invoice-total-hint = Jämförs med summan av raderna. Kan lämnas tomt.
invoice-list-hint = Varje kontakt jämförs med den lista som gällde den dagen.
invoice-list-own = Egen prislista, inmatad i Räkna
invoice-list-given = Egen prislista från inställningarna
invoice-fee-given = Egna avgifter från inställningarna
invoice-fee-unknown = Okänd (avgiften kontrolleras inte)
invoice-fee-show = Visa avgifter och giltighet
invoice-exempt = Betalar ingen avgift
invoice-children = Barn och unga
invoice-children-throughYearOf = Till och med året de fyller
invoice-children-under = Yngre än
invoice-children-none = Betalar som andra
invoice-children-age = Ålder, år
invoice-from-age = Från och med ålder, år
invoice-free-card = Den som har frikort
invoice-exempt-hint = Vårdregionen bestämmer vilka som är befriade. I alla regioner är vården avgiftsfri från 85 år.
invoice-words = Egna ord
invoice-words-about = Vanliga yrken, kontakttyper och regioner känns igen. Lägg till ord som används i era fakturor. Ord som inte känns igen frågar sidan om efter granskningen.
invoice-word = Ord
invoice-word-means = Betyder
invoice-word-add = Lägg till
invoice-word-remove = Ta bort
invoice-word-remove-it = Ta bort { $word }
invoice-kind-contactType = Kontakttyp
invoice-kind-profession = Yrkeskategori
invoice-kind-region = Region
invoice-kind-initiative = Initiativ
invoice-kind-freeCard = Frikort
invoice-meaning-none = Inget yrke i prislistan
invoice-meaning-payable = Ger rätt till ersättning
invoice-meaning-notPayable = Ger inte rätt till ersättning
invoice-meaning-referred = Hänvisad
invoice-meaning-patient = Eget initiativ
invoice-meaning-yes = Har frikort
invoice-meaning-no = Har inte frikort
invoice-known-words = Ord som redan är kända
invoice-known-words-about = Ett ord gäller bara när det är hela cellen. För kontakttyper anges vem som har publicerat dem.
invoice-only-own-types = Använd bara mina egna ord för kontakttyper
invoice-only-own-types-hint = Annars gäller också de publicerade: till exempel räknas rådgivning, administrativa åtgärder och hänvisning utan medicinsk bedömning som kontakter utan rätt till ersättning.
invoice-remember = Kom ihåg inställningarna i den här webbläsaren
invoice-remember-hint = Prislista, avgifter, åldrar, kolumner och egna ord. Inte fakturans period eller belopp, och inget ur filerna.
invoice-remembered = Inställningarna från förra gången finns kvar i den här webbläsaren.
invoice-forget = Glöm
invoice-settings-save = Spara inställningarna som fil
invoice-settings-open = Öppna inställningar …
invoice-settings-file = utomlanskollen-granska-installningar.json
invoice-field-region = Hemregion
invoice-field-from = Perioden, från och med
invoice-field-to = Perioden, till och med
invoice-field-invoiceTotal = Fakturans slutbelopp
invoice-field-list = Prislista
invoice-field-childrenAge = Barn och unga, ålder
invoice-field-fromAge = Avgiftsfri från och med ålder

## Granskningen

invoice-go = Granska
invoice-wait-file = Filen måste gå att läsa först.
invoice-wait-answers =
    { $open ->
        [one] En fråga om filen är inte besvarad.
       *[other] { $open } frågor om filen är inte besvarade.
    }
invoice-wait-settings =
    { $problems ->
        [one] En inställning behöver rättas:
       *[other] { $problems } inställningar behöver rättas:
    }
invoice-begun = Granskar.
invoice-reading =
    { $files ->
        [one] Granskar { $name } …
       *[other] Granskar fil { $number } av { $files }: { $name } …
    }
invoice-rows = { $rows } rader lästa.
invoice-seconds-left =
    { $seconds ->
        [one] Ungefär en sekund kvar.
       *[other] Ungefär { $seconds } sekunder kvar.
    }
invoice-minutes-left = Ungefär { $minutes } minuter kvar.
invoice-stop = Avbryt
invoice-stopped = Granskningen avbröts.
invoice-finished = Granskningen är klar.
invoice-refused = Granskningen kunde inte göras
invoice-change = Ändra kolumner och inställningar

## Efter granskningen

invoice-open =
    { $open ->
        [one] En fråga är obesvarad, så resultatet är inte helt.
       *[other] { $open } frågor är obesvarade, så resultatet är inte helt.
    }
invoice-open-go = Till frågorna
invoice-questions = Frågor innan resultatet är helt
invoice-questions-about = Det här kunde inte avgöras ur filerna. Svara på det du vet och granska igen.
invoice-ask-word = Vad betyder ”{ $word }”?
invoice-ask-word-hint =
    { $count ->
        [one] { $kind }, på { $rows } rad.
       *[other] { $kind }, på { $rows } rader.
    }
invoice-ask-column = Kolumnen för { $column } har { $words } olika ord som inte känns igen. Innehåller den något annat? De visas inte, eftersom de kan peka ut någon.
invoice-words-more =
    { $more ->
        [one] Ett ord till visas när du har granskat igen.
       *[other] { $more } ord till visas när du har granskat igen.
    }
invoice-again = Granska igen
invoice-went-by = Granskat mot
invoice-by-none = Inte angiven, inte kontrollerad
invoice-by-region = Hemregion
invoice-by-period = Period
invoice-by-list = Prislista
invoice-by-fee = Patientavgift
invoice-by-exempt = Betalar ingen avgift
invoice-by-total = Fakturans slutbelopp
invoice-by-amounts = Belopp
invoice-by-amounts-heading = Enligt rubriken
invoice-by-mapping = Kolumner
invoice-by-mapping-own = Valda för hand
invoice-by-mapping-heading = Enligt rubrikerna
invoice-by-types = Kontakttyper
invoice-by-types-own = Bara egna ord
invoice-by-types-published = Publicerade utgångspunkter och egna ord
invoice-by-today = Granskningsdag
invoice-by-children-year = till och med året de fyller { $age }
invoice-by-children-under = yngre än { $age } år
invoice-by-from-age = från { $age } år
invoice-by-free-card = med frikort
invoice-by-nobody = Ingen
invoice-by-words = Egna ord
invoice-by-word = { $kind }: ”{ $word }” betyder { $meaning }.

## Det som är fel i inställningarna

review_settings-region = Välj vilken region som fakturan är ställd till.
review_settings-period_half = Ange både första och sista dagen, eller ingen av dem.
review_settings-age = Skriv en ålder i hela år, mellan 1 och 130.
review_settings-not_exact = Skriv ett exakt belopp, inte ett intervall eller ”cirka”.
review_settings-own_list = Den egna prislistan i Räkna är tom eller har något som behöver rättas.
    .hint = Fyll i datum och exakta priser i Räkna, eller välj en publicerad lista.
review_settings-fee_empty = Skriv avgiften, eller välj att den är okänd.
review_settings-unreadable = Filen är ingen fil med inställningar.
    .hint = Öppna en fil som du har sparat här. Inget har ändrats.
review_settings-unknown_part = Filen har något som inte känns igen, eller som är fel skrivet: ”{ $name }”. Inget har ändrats.
review_settings-part_missing = Filen saknar ”{ $name }”. Inget har ändrats.
review_settings-not_kept = Webbläsaren sparar inget för den här sidan. Spara inställningarna som fil i stället.
review_run-failed = Läsningen tog slut i förtid, kanske för att minnet inte räckte.
    .hint = Stäng andra flikar och program, eller dela upp filen. Inget annat på sidan har ändrats.
