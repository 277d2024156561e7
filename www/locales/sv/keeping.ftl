### Spara, dela och öppna ett fall. Hämtas när det behövs.

keeping-title = Spara eller dela
keeping-close = Stäng
keeping-link = Länk
keeping-link-private = Alla uppgifter ligger i själva länken. De skickas inte till någon server, men den som får länken kan läsa dem. Länken innehåller:
keeping-contents = Länkens innehåll
keeping-not-contained = Länken innehåller också svarets huvudsiffror och vilken version av regler och underlag som har använts. Den som öppnar länken får därför veta om någon siffra har ändrats. Länken innehåller inte filer, det du har ångrat eller text du har klistrat in utöver det som står i fälten. Vem du är framgår bara om du själv har skrivit det i ett fält.
keeping-case-edited = { $name }, ändrad av dig
keeping-left-out = Vissa siffror är valda bort.
keeping-address = Länk, { $length } tecken
keeping-link-long = Länken är { $length } tecken lång. E-postprogram och publiceringsverktyg kan korta av så långa länkar. Spara hellre fallet som fil.
keeping-copy = Kopiera länken
keeping-copied-yes = Länken är kopierad.
keeping-copied-selected = Webbläsaren tillät inte kopiering. Länken är markerad: kopiera den med Ctrl+C eller ⌘C.
keeping-file = Fil
keeping-file-private = Filen sparas på din dator som { $name }. Den innehåller samma uppgifter som länken och går att öppna här igen.
keeping-save = Spara fallet
keeping-too-much = Det står för mycket text i fälten för att fallet ska kunna sparas eller delas. Korta texten i det fält där den är mycket lång.
keeping-open = Öppna ett sparat fall
keeping-choose = Öppna fall …
keeping-open-hint = Fallet ersätter det som står på sidan. Med Ångra får du tillbaka det som stod där. Du kan också släppa filen var som helst på sidan.

## När ett fall har öppnats

opening-done =
    { $from ->
        [link] Fallet i länken är öppnat.
       *[file] Fallet i filen ”{ $name }” är öppnat.
    }
opening-undo = Ångra tar tillbaka det som stod här förut.
opening-differs =
    { $from ->
        [link] En eller flera siffror har ändrats sedan länken gjordes.
       *[file] En eller flera siffror har ändrats sedan filen sparades.
    }
opening-origin = Regler eller underlag har ändrats: då version { $engineBefore }, underlag { $dataBefore }; nu version { $engineNow }, underlag { $dataNow }.
opening-figure = { $figure }: { $before } då, { $now } nu
opening-refused =
    { $from ->
        [link] Länken gick inte att öppna.
       *[file] Filen ”{ $name }” gick inte att öppna.
    }
opening-unharmed = Inget annat på sidan har ändrats.

case-foreign = Det är inte ett fall som har sparats från Utomlänskollen.
    .hint = Öppna en fil som har sparats med ”Spara fallet”.
case-cut = Innehållet är avkortat eller skadat.
    .hint = Hämta filen på nytt från den som skickade den.
case-broken = ”{ $name }” har inte rätt form.
    .hint = Öppna en fil eller länk som inte har ändrats för hand.
case-newer_version = Den är gjord med en nyare version ({ $version }) än den som sidan känner till.
    .hint = Ladda om sidan och försök igen.
case-too_large = Filen är större än 1 MB, och så stort är inget sparat fall.
    .hint = Kontrollera att det är rätt fil.
case-too_much = ”{ $name }” innehåller mer än vad som får plats i ett fall.
    .hint = Kontrollera att det är rätt fil.
case-unknown_field = ”{ $name }” finns inte bland sidans uppgifter.
    .hint = Öppna en fil eller länk som inte har ändrats för hand.
case-unknown_value = ”{ $value }” är inget värde som ”{ $name }” kan ha.
    .hint = Öppna en fil eller länk som inte har ändrats för hand.
case-unreadable = Det gick inte att läsa den.
    .hint = Försök igen.
link-truncated = Slutet på länken saknas.
    .hint = Kopiera hela länken. E-postprogram kan dela långa länkar på flera rader.
link-tampered = Någon del av länken har ändrats på vägen, så siffrorna går inte att lita på.
    .hint = Be om länken på nytt, gärna som sparad fil.
link-too_long = Länken är längre än en länk härifrån kan bli.
    .hint = Be om fallet som sparad fil.
