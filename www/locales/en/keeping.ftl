### Save, share and open a case. Fetched when needed.

keeping-title = Save or share
keeping-close = Close
keeping-link = Link
keeping-link-private = All the figures are in the link itself. They are not sent to any server, but whoever gets the link can read them. The link contains:
keeping-contents = What the link contains
keeping-not-contained = The link also has the main figures of the answer and the version of rules and data, so that whoever opens it learns whether a figure has changed. It does not have files, pasted text beyond what is in the fields, or what you have undone. Who you are shows only if you have written it in a field.
keeping-case-edited = { $name }, changed by you
keeping-left-out = Some figures are left out.
keeping-address = Link, { $length } characters
keeping-link-long = The link is { $length } characters long. Mail programs and publishing tools may cut links of that length. Better to save the case as a file.
keeping-copy = Copy the link
keeping-copied-yes = The link has been copied.
keeping-copied-selected = The browser did not allow copying. The link is selected: copy it with Ctrl+C or ⌘C.
keeping-file = File
keeping-file-private = The file is saved on your computer as { $name }. It contains the same figures as the link and can be opened here again.
keeping-save = Save the case
keeping-too-much = There is too much text in the fields for the case to be saved or shared. Shorten the text in the field where it is very long.
keeping-open = Open a saved case
keeping-choose = Open case …
keeping-open-hint = The case replaces what is on the page. Undo brings that back. You can also drop the file anywhere on the page.

## When a case has been opened

opening-done =
    { $from ->
        [link] The case in the link is open.
       *[file] The case in the file “{ $name }” is open.
    }
opening-undo = Undo brings back what was here before.
opening-differs =
    { $from ->
        [link] One or more figures are not what they were when the link was made.
       *[file] One or more figures are not what they were when the file was saved.
    }
opening-origin = Rules or data have changed: then version { $engineBefore }, data { $dataBefore }; now version { $engineNow }, data { $dataNow }.
opening-figure = { $figure }: { $before } then, { $now } now
opening-refused =
    { $from ->
        [link] The link could not be opened.
       *[file] The file “{ $name }” could not be opened.
    }
opening-unharmed = Nothing else on the page has changed.

case-foreign = It is not a case saved from Utomlänskollen.
    .hint = Open a file saved with “Save the case”.
case-cut = Its content has been cut or damaged.
    .hint = Get the file again from whoever sent it.
case-broken = “{ $name }” does not have the form it should have.
    .hint = Open a file or link that has not been changed by hand.
case-newer_version = It was made with a newer version ({ $version }) than this page knows.
    .hint = Reload the page and try again.
case-too_large = The file is larger than 1 MB, and no saved case is that large.
    .hint = Check that it is the right file.
case-too_much = “{ $name }” contains more than a case has room for.
    .hint = Check that it is the right file.
case-unknown_field = “{ $name }” is not among the page’s fields.
    .hint = Open a file or link that has not been changed by hand.
case-unknown_value = “{ $value }” is not a value that “{ $name }” can have.
    .hint = Open a file or link that has not been changed by hand.
case-unreadable = It could not be read.
    .hint = Try again.
link-truncated = The end of the link is missing.
    .hint = Copy the whole link. Mail programs may break long links over several lines.
link-tampered = Part of the link was changed on its way, so its figures cannot be trusted.
    .hint = Ask for the link again, or for a saved file.
link-too_long = The link is longer than a link from here can be.
    .hint = Ask for the case as a saved file.
