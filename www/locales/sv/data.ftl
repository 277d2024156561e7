### Data och metod: alla uppgifter med sina källor, hur siffrorna räknas fram, och det som går att ladda ner.

data-title = Data och metod
data-lede = Här finns allt som Utomlänskollen räknar med eller visar: varje uppgift med sin källa, hur siffrorna räknas fram och vad som är osäkert. Allt går att ladda ner och använda vidare.
data-checked = Uppgifterna jämfördes senast med källorna { $day }, i många fall med sparade kopior av dem.
data-missing-is-not-zero = En tom cell betyder att uppgiften saknas, inte att den är noll.
data-without-script = Samma innehåll som en sida utan skript
data-with-script = Öppna sidan med sökning och sortering
data-contents = På den här sidan
data-loading = Hämtar uppgifterna …
data-failed = Uppgifterna kunde inte hämtas.
data-again = Försök igen

## Datamängder

data-sets = Datamängder
data-sets-about = Öppna en datamängd för att läsa om den och bläddra i den.
data-rows =
    { $count ->
        [one] 1 rad
       *[other] { $shown } rader
    }
data-map = karta
data-conflict-count =
    { $count ->
        [one] 1 förbehåll
       *[other] { $count } förbehåll
    }
data-scope = Omfattning
data-period = Tid
data-date-checked = Granskad
data-engine = Används till
data-engine-yes = Beräkningarna på sidan
data-engine-no = Visas och kan laddas ner, men ingen beräkning bygger på uppgifterna
data-licence = Licens
data-licence-text = Sammanställningen: { $licence }. Varje källa har sina egna villkor.
data-file = Fil
data-set-conflicts = Motsägelser och förbehåll
data-set-sources =
    { $count ->
        [one] Källa
       *[other] Källor ({ $count })
    }
data-source-licence = licens: { $licence }
data-source-licence-unknown = licens: uppgift saknas
data-columns = Kolumner
data-column-codes = Värden:

## Tabellen

data-search = Sök i tabellen
data-search-hint = Skriv ett eller flera ord, till exempel en region, ett år eller en källa.
data-found =
    { $found ->
        [0] Ingen rad passar sökningen.
       *[other] { $shown } av { $all } rader
    }
data-all-rows = { $shown } rader
data-drawn = De första { $shown } visas.
data-show-all = Visa alla { $shown }
data-table = { $title }, tabell
data-sorted-up = Sorterad på { $column }, stigande.
data-sorted-down = Sorterad på { $column }, fallande.

## Metod

data-method = Så räknas siffrorna
data-method-about = Formlerna i ord, med de namn som sidan använder. Under varje siffra på sidan finns dess egen uträkning, steg för steg.
method-payable = Ersatta kontakter
method-payable-about = Antal kontakter × ersättningsberättigad andel. Andelen är 100 procent om du inte väljer något annat.
method-gross = Brutto
method-gross-about = Ersatta kontakter × priset för yrket den dag kontakten gjordes, summerat över yrken och dagar.
method-fees = Patientavgifter som ingår i priset
method-fees-about = Ersatta kontakter × andelen kontakter där avgift betalades × avgiften, men aldrig mer än priset. Är avgiften inte en del av priset dras inget av.
method-liability = Hemregionens kostnad
method-liability-about = Brutto minus de patientavgifter som ingår i priset. Den blir aldrig under noll för en enskild kontakt. Vet man inte hur stor andel som betalade avgift är kostnaden ett intervall, och inget tal i mitten väljs.
method-centre = Vårdcentralernas del
method-centre-about = Ersatta kontakter × det belopp som regionen låter patientens vårdcentral betala. Resten bärs centralt, och kan bli mindre än noll när vårdcentralen debiteras mer än priset.
method-per-contact = Kostnad per kontakt, per patient och per invånare
method-per-contact-about = Kostnaden delad med antalet fakturerade kontakter, antalet patienter eller folkmängden. Antal patienter och antal kontakter är olika saker och byts aldrig mot varandra.
method-per-thousand = Kontakter per 1 000 invånare
method-per-thousand-about = 1 000 × kontakter ÷ folkmängden. Den närmast tidigare publicerade folkmängden används, och dess dag anges.
method-share = Andel av primärvård
method-share-about = Beloppet ÷ primärvårdens nettokostnad för samma region och år. En del av ett år ställs aldrig mot ett helt.
method-index = Index
method-index-about = Regionens tal ÷ basens tal × 100. Basen är det publicerade talet för riket med samma år och omfattning, annars de regioner som är med, och den anges.
method-means = Medelvärden
method-means-about = Det vägda medelvärdet är summan av täljarna ÷ summan av nämnarna för de regioner som har ett värde. Det ovägda är medelvärdet av regionernas tal. Båda visas, med hur många regioner som är med.
method-place = Plats
method-place-about = En region står före en annan bara om dess minsta möjliga värde är större än den andras största möjliga. Annars kan regionen ha flera platser, till exempel 3–5. Regioner utan värde har ingen plats.
method-price = Pris
method-price-about = Priset hämtas ur den prislista som gällde den dagen. Byts priset under perioden, och antalet i varje del inte är känt, är resultatet intervallet mellan allt före och allt efter bytet, om du inte själv väljer att fördela jämnt.
method-bounds = Intervall
method-bounds-about = ”2,3 miljoner” kan vara allt mellan 2 250 000 och 2 350 000, och ”drygt” eller ”högst” gränsar bara åt ett håll. Varje siffra räknas med alla kombinationer av sådana gränser, och det minsta och det största som kan bli visas.
method-rounding = Avrundning
method-rounding-about = Allt räknas exakt, med division sist. Först när en siffra visas avrundas den: en halv går bort från noll, och intervall avrundas utåt.

## Motsägelser och förbehåll

data-conflicts = Motsägelser och förbehåll
data-conflicts-about = Här säger källor emot varandra, täcker olika saker eller saknar något. Inget är rättat: uppgifter som inte stämmer överens finns kvar bredvid varandra, och sidan säger vilken den använder.

## Ladda ner

data-downloads = Ladda ner
data-downloads-about = CSV-filerna är i UTF-8 med komma mellan kolumnerna, punkt som decimaltecken och kolumnernas namn på första raden.
data-file-size = { $size } kB
data-download-package = Beskrivning av alla filer: kolumner, nycklar, källor och licenser (Frictionless Data Package)
data-download-catalogue = Beskrivning för dataportaler (DCAT-AP-SE, JSON-LD)
data-column-file = Fil
data-column-content = Innehåll
data-column-rows = Rader
data-column-size = Storlek

## Rapportera ett fel

data-report = Rapportera ett fel
data-report-about = Den som driver webbplatsen där du läser detta svarar för den, och tar emot rättelser på det sätt som står där. Finns projektets ärendelista öppen för dig går det också att skriva där. Sidan själv skickar ingenting.
data-report-what = Ta med det här, så går felet att rätta:
data-report-row = vilken datamängd och vilken rad, till exempel radens id, eller vilken siffra på sidan
data-report-right = vad du menar är rätt
data-report-source = källan till det, gärna med länk och datum
data-report-version = sidans version: Utomlänskollen { $engine }, data { $data }
data-report-conflict = Är det två källor som säger olika rättas ingen av dem: den nya uppgiften läggs till bredvid.
