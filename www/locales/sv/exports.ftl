### Ta med siffrorna: knappar, filernas rubriker och förklaringar.

## Panelen

export-no-answer = Det finns inget svar att ta med än. Fyll i uppgifter, eller rätta det som är fel, så går knapparna att använda.
export-files = Filer
export-workbook = Excel-arbetsbok (XLSX)
export-workbook-about = Riktiga tal och formler som går att följa, med egna blad för uppgifter och källor.
export-excel = CSV för Excel
export-excel-about = Öppnas rätt i svenskt Excel: semikolon, decimalkomma, och å, ä, ö som de ska. En rad per region.
export-open = CSV, öppna data
export-open-about = För program och statistikverktyg: komma, decimalpunkt och kolumnnamn som inte ändras. En rad per region och siffra.
export-description = Beskrivning av öppna data
export-description-about = Vad varje kolumn i CSV-filen betyder, som datapaket (Frictionless, JSON). Lägg den i samma mapp som CSV-filen.
export-receipt = Kvitto (JSON)
export-receipt-about = Uppgifter, regler, källor och hela uträkningen, så att vem som helst kan räkna om och kontrollera siffrorna.
export-clipboard = Klistra in i ett dokument
export-copy-figures = Kopiera nyckeltalen
export-copy-figures-about = Blir en tabell med källor i Word och tal i Excel.
export-copy-regions = Kopiera tabellen
export-copy-regions-about = Jämförelsen mellan regionerna, som tabell med källor.
export-sheet-title = Svara på en interpellation
export-sheet = Gör ett svarsblad
export-sheet-about = Fråga, kort svar, siffror med fotnoter och vad som inte går att veta. Går att skriva ut eller klistra in i Word.
export-chart = Diagrammet sparas som bild där det visas, under tabellen.
export-making = Skapar { $file } …
export-made = Klart. Webbläsaren sparar { $file }.
export-failed = { $file } gick inte att skapa.
    .hint = Ladda om sidan och försök igen.
export-copied = Klart. Tabellen är kopierad.
export-copy-failed = Tabellen gick inte att kopiera. Webbläsaren kan behöva få lov att använda urklipp. Du kan spara en CSV-fil i stället.

## Siffror som står bredvid räkningen: modeller, vårdpaket och scenarier

export-beside-workbook-about = Riktiga tal och formler som går att följa, med egna blad för uppgifter och källor.
export-beside-excel-about = Öppnas rätt i svenskt Excel: semikolon, decimalkomma, och å, ä, ö som de ska. En rad per siffra.
export-beside-open-about = För program och statistikverktyg: komma, decimalpunkt och kolumnnamn som inte ändras. En rad per siffra.
export-beside-receipt-about = Uppgifter, regler, källor och hela uträkningen, så att vem som helst kan räkna om och kontrollera siffrorna.
export-beside-copy-about = De viktigaste siffrorna. Blir en tabell med källor i Word och tal i Excel.
export-beside-made = Beräknat med Utomlänskollen, version { $engine }. Underlaget är granskat { $day }.
export-stem-models = utomlanskollen-ersattningsmodeller
export-stem-care-package = utomlanskollen-vardpaket
export-stem-scenario = utomlanskollen-scenario
export-scenario-changes = Ändrat i ”{ $name }”: { $changes }.
export-scenario-provision = { $what }: { $before } → { $after }
export-scenario-assumed = { $lever }. Antas: { $assumed }
export-scenario-scope = Allt annat än det som är ändrat är som i utgångspunkten. Skillnaden är uppdelad genom att en sak i taget byts ut, i ordningen antal kontakter, fördelning på yrken, vad som ersätts, priser och patientavgifter.
export-models-episodes-stay = En kontakt till antas rymmas i en vårdepisod som redan finns.
export-models-episodes-follow = Antalet vårdepisoder per kontakt antas vara oförändrat, så de blir fler när kontakterna blir fler.
export-models-scope = Samma verksamhet räknas under varje modell. Att personal och patienter gör annat när ersättningen är en annan ingår inte.

## Filnamn

export-all-regions = alla regioner
export-file-workbook = { $stem }.xlsx
export-file-excel = { $stem }-for-excel.csv
export-file-open = { $stem }-oppna-data.csv
export-file-description = { $stem }-oppna-data.datapackage.json
export-file-receipt = { $stem }-kvitto.json
export-file-svg = { $stem }-diagram.svg
export-file-png = { $stem }-diagram.png

## Siffrorna

export-figure-contacts = Kontakter
export-figure-patients = Patienter
export-figure-population = Invånare
export-figure-invoiced = Fakturerat
export-figure-netCost = Nettokostnad för primärvård
export-figure-payableContacts = Ersatta kontakter
export-figure-gross = Brutto, antal gånger pris
export-figure-fees = Patientavgifter som ingår i priset
export-figure-liability = Hemregionens kostnad
export-figure-centrePart = Vårdcentralernas del
export-figure-centralPart = Central del
export-figure-careSide = Vårdgivarsidan får
export-figure-invoicedLessGross = Fakturerat minus brutto
export-figure-liabilityPerContact = Kostnad per kontakt
export-figure-liabilityPerPayableContact = Kostnad per ersatt kontakt
export-figure-grossPerContact = Brutto per kontakt
export-figure-liabilityPerPatient = Kostnad per patient
export-figure-liabilityPerInhabitant = Kostnad per invånare
export-figure-invoicedPerContact = Fakturerat per kontakt
export-figure-invoicedPerPatient = Fakturerat per patient
export-figure-invoicedPerInhabitant = Fakturerat per invånare
export-figure-invoicedLessGrossPerContact = Fakturerat minus brutto, per kontakt
export-figure-contactsPerThousand = Kontakter per 1 000 invånare
export-figure-liabilityShareOfPrimaryCare = Kostnad som andel av primärvårdens nettokostnad
export-figure-invoicedShareOfPrimaryCare = Fakturerat som andel av primärvårdens nettokostnad
export-figure-liabilityIndex = Kostnad per invånare, index
export-figure-invoicedIndex = Fakturerat per invånare, index
export-figure-contactsIndex = Kontakter per invånare, index
export-figure-projectedLiability = Framskrivning: kostnad vid samma nivå
export-figure-projectedContacts = Framskrivning: kontakter vid samma nivå
export-figure-projectedInvoiced = Framskrivning: fakturerat vid samma nivå
export-figure-title =
    { $end ->
        [low] { $figure }, lägst, { $unit }
        [high] { $figure }, högst, { $unit }
       *[value] { $figure }, { $unit }
    }
export-unit-contacts = antal
export-unit-patients = antal
export-unit-inhabitants = antal
export-unit-kronor = kr
export-unit-kronor_per_contact = kr
export-unit-kronor_per_patient = kr
export-unit-kronor_per_inhabitant = kr
export-unit-contacts_per_thousand = antal
export-unit-share = andel 0–1
export-unit-percent = %
export-unit-index = basen är 100
export-not-entered = Inga uppgifter är ifyllda för regionen.
export-missing = { $figure }: { $reason }
export-unbounded = { $figure }: ungefärligt, utan säkra gränser
export-wider = { $figure }: intervallet är vidare än nödvändigt
export-projected =
    { $area ->
        [nation] Framskrivningen lägger rikets nivå på varje regions befolkning. Den är inte en uppgift om regionen.
       *[region] Framskrivningen lägger nivån i { $region } på varje regions befolkning. Den är inte en uppgift om regionen.
    }
export-subject = Digital utomlänsvård: { $what }
export-entered = Uppgifter som användaren har fyllt i

## Rubriker i tabellen för Excel

export-title-region_code = Regionkod
export-title-region = Region
export-title-from = Från och med
export-title-to = Till och med
export-title-remarks = Anmärkning
export-title-population_date = Befolkningens datum
export-title-price_lists = Prislistor
export-title-sources = Källor
export-title-engine = Utomlänskollen, version
export-title-data_sha256 = Underlagets SHA-256

## Rubriker i det som kopieras

export-head-figure = Nyckeltal
export-head-value = Värde
export-head-low = Lägst
export-head-high = Högst
export-head-unit = Enhet
export-caption-figures = Nyckeltal, { $region }, { $period }
export-sources =
    { $sources ->
        [none] Källor: inga publicerade.
       *[other] Källor: { $sources }.
    }
export-made-with = Avser { $period }. Beräknat med Utomlänskollen, version { $engine }. Underlaget är granskat { $day }.

## Diagrammet

export-chart-range = Den tunna linjen visar intervallet från lägsta till högsta möjliga värde.
export-chart-hatched = Randiga staplar är framskrivningar.
export-chart-projected = { $projection }, { $period }
export-chart-values = { $name }: { $value }

## Beskrivningen av öppna data

export-package-title = Kostnad för digital utomlänsvård, { $period }
export-package-about = Vad digital vård i en annan region kostar hemregionen, beräknat med Utomlänskollen. En rad per region och siffra. En siffra som saknas har ett tomt värde och ett skäl, och är inte noll. Regioner utan ifyllda uppgifter har bara de siffror som ändå är kända, till exempel folkmängd. Källorna uppger ingen licens som gäller alla uppgifter: varje källas egna villkor gäller. Beräkningen lägger inte till några villkor.
export-column-region_code = Regionkod
export-column-region_code-about = Två siffror som i officiell statistik, med inledande nolla. 00 är hela riket.
export-column-region = Region
export-column-region-about = Regionens korta namn.
export-column-from = Från och med
export-column-from-about = Periodens första dag.
export-column-to = Till och med
export-column-to-about = Periodens sista dag.
export-column-figure = Siffra
export-column-figure-about = Siffrans namn i beräkningen. Det ändras inte mellan språk och versioner.
export-column-figure_name = Siffrans namn
export-column-figure_name-about = Vad siffran avser, i klartext.
export-column-unit = Enhet
export-column-unit-about = kronor: svenska kronor, högst 2 decimaler. kronor_per_contact, kronor_per_patient och kronor_per_inhabitant: kronor per vårdkontakt, patient och invånare, högst 4 decimaler. contacts: vårdkontakter, högst 2 decimaler. patients och inhabitants: antal, utan decimaler. contacts_per_thousand: kontakter per 1 000 invånare, högst 4 decimaler. share: andel från 0 till 1, högst 6 decimaler. index: basen är 100, högst 4 decimaler.
export-column-value = Värde
export-column-value-about = Tomt om siffran saknas eller om bara gränser är kända.
export-column-low = Lägsta värde
export-column-low-about = Undre gräns, avrundad nedåt. Tomt om värdet är exakt eller om ingen gräns finns.
export-column-high = Högsta värde
export-column-high-about = Övre gräns, avrundad uppåt. Tomt om värdet är exakt eller om ingen gräns finns.
export-column-bounds = Säkerhet
export-column-bounds-about = exact: exakt. range: lägsta och högsta värde är kända. wider: som range, men intervallet är vidare än nödvändigt. open: gräns saknas på minst en sida. none: siffran saknas.
export-column-missing_reason = Varför siffran saknas
export-column-missing_reason-about = Skälet som en kod, till exempel no_patients när antalet patienter saknas. Tomt när siffran finns.
export-column-population_date = Befolkningens datum
export-column-population_date-about = Dagen för den folkmängd som siffran bygger på. Tomt när den inte bygger på någon.
export-column-price_lists = Prislistor
export-column-price_lists-about = De prislistor som siffran bygger på, åtskilda av blanksteg. own är en egen prislista.
export-column-sources = Källor
export-column-sources-about = De källor som siffran bygger på, åtskilda av blanksteg. De står under sources. entered är uppgifter som användaren har fyllt i.
export-column-engine = Version
export-column-engine-about = Vilken version av Utomlänskollen som har räknat.
export-column-data_sha256 = Underlagets SHA-256
export-column-data_sha256-about = Visar vilken utgåva av prislistor, befolkning och andra publicerade uppgifter som har använts.

## Kvittot

export-receipt-how-input = inputSha256 är SHA-256 av input, skrivet som JSON på det entydiga sätt som RFC 8785 beskriver.
export-receipt-how-engine = engine.sha256 är SHA-256 av filen utomlanskollen_calc_bg.wasm så som sidan hämtade den. data.sha256 är SHA-256 av underlaget som räknemotorn byggdes med.
export-receipt-how-id = id är de tolv första tecknen i SHA-256 av tre rader: inputSha256, data.sha256 och engine.sha256, i den ordningen och var och en följd av radbrytning. Samma fråga, underlag och regler ger samma id.
export-receipt-how-figures = figures är vad motorn svarar på input, med alla decimaler. Varje siffra går också att räkna om ur nodes, där talen står före dem som använder dem.

## Arbetsboken

workbook-title = Digital utomlänsvård, { $period }
workbook-sheet-results = Resultat
workbook-sheet-steps = Uträkning
workbook-sheet-inputs = Inmatning
workbook-sheet-sources = Källor
workbook-column-region = Region
workbook-column-figure = Siffra
workbook-column-value = Värde
workbook-column-low = Lägst
workbook-column-high = Högst
workbook-column-unit = Enhet
workbook-column-remark = Anmärkning
workbook-column-sources = Källor
workbook-column-step = Steg
workbook-column-what = Vad
workbook-column-rule = Räknesätt
workbook-column-origin = Varifrån talet kommer
workbook-column-about = Gäller
workbook-column-id = Källans id
workbook-column-title = Titel
workbook-column-publisher = Utgivare
workbook-column-published = Publicerad
workbook-column-link = Länk
workbook-rule-given = Givet tal
workbook-rule-unknown = Okänt
workbook-rule-sum = Summa
workbook-rule-difference = Skillnad
workbook-rule-product = Produkt
workbook-rule-quotient =
    { $factor ->
        [none] Kvot
       *[other] Kvot gånger { $factor }
    }
workbook-rule-lesser = Det minsta
workbook-rule-mean = Medelvärde
workbook-rule-median = Median
workbook-unit-contacts = kontakter
workbook-unit-patients = patienter
workbook-unit-inhabitants = invånare
workbook-unit-kronor = kr
workbook-unit-kronor_per_contact = kr per kontakt
workbook-unit-kronor_per_patient = kr per patient
workbook-unit-kronor_per_inhabitant = kr per invånare
workbook-unit-contacts_per_thousand = kontakter per 1 000 invånare
workbook-unit-contacts_per_inhabitant = kontakter per invånare
workbook-unit-share = andel, 0–1
workbook-unit-percent = procent
workbook-unit-index = index, basen är 100
workbook-unit-times = gånger så mycket
workbook-unit-days = dagar
workbook-unit-episodes = vårdepisoder
workbook-unit-episodes_per_contact = vårdepisoder per kontakt
workbook-unit-points = DRG-poäng
workbook-unit-points_per_contact = DRG-poäng per kontakt
workbook-unit-listed_people = listade
workbook-unit-kronor_per_episode = kr per vårdepisod
workbook-unit-kronor_per_point = kr per DRG-poäng
workbook-unit-kronor_per_listed_person = kr per listad
workbook-unit-visits = besök
workbook-unit-kronor_per_visit = kr per besök
workbook-unit-months = månader
workbook-unit-kronor_per_month = kr per månad
workbook-no-value =
    { $bounds ->
        [none] Värdet är okänt.
       *[some] Värdet är okänt. Lägst och högst visar vad som är möjligt.
    }
workbook-unbounded = Ungefärligt: det går inte att ange några säkra gränser.
workbook-wider = Intervallet är vidare än nödvändigt.
workbook-all-regions = Alla regioner
workbook-paying-share = Andel kontakter där avgift betalades
workbook-payable-share = Andel kvalificerad vård

# Why a file could not be made: codes of the modules for files.
files-stopped = Arbetet med filen avbröts.
    .hint = Försök igen. Ladda om sidan om det inte hjälper.
files-failed = Arbetet med filen tog slut i förtid, kanske för att minnet inte räckte.
    .hint = Stäng andra flikar och försök igen, eller dela filen i mindre delar.
files-row_length = En rad har { $cells } celler men tabellen { $columns } kolumner.
    .hint = Det är ett fel i sidan och inget du har gjort. Ladda om den och försök igen.
files-not_a_number = ”{ $text }” är inget tal.
    .hint = Det är ett fel i sidan och inget du har gjort. Ladda om den och försök igen.
files-not_a_day = Ett datum går inte att skriva i sin cell.
    .hint = Det är ett fel i sidan och inget du har gjort. Ladda om den och försök igen.
files-not_a_year = ”{ $text }” är inget år.
    .hint = Det är ett fel i sidan och inget du har gjort. Ladda om den och försök igen.
files-text_too_long = En text är längre än en cell i Excel rymmer.
    .hint = Korta texten, eller spara som CSV.
files-link = En länk är för lång för Excel, eller det finns för många.
    .hint = Spara som CSV i stället.
files-sheet_name = Ett blad har ett namn som Excel inte tar emot.
    .hint = Det är ett fel i sidan och inget du har gjort. Ladda om den och försök igen.
files-sheet_too_large = Tabellen har fler rader eller kolumner än ett blad i Excel rymmer.
    .hint = Spara som CSV i stället.
files-workbook = Excelfilen gick inte att skriva.
    .hint = Spara som CSV i stället.
