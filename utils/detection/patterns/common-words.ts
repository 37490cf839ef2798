/**
 * Words that ordinary messages are full of, in French and English: never the key of a pattern where it has any other
 * word. Only speed hangs on this list.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'a ai as au aussi avec bien bon c ca ce chez comme d dans de des dit du elle en est et etre eu fait faire fais il ils j je la le les l lui ma mais me moi mon n ne non nous on ou oui par pas peu peut plus pour qu que quel qui quoi rien s sa se si son suis sur t ta te tes toi ton tout tu un une va vais veux viens voir vous y demain soir alors quand apres sinon dis merci ' +
    'about all am an and any are at be been but by can come did do for from get go going good got had has have he her here hey him his home how i if ill im in is it its just know let like lol m more my need no not now of off ok one or our out r really say see she so some sure that the their them then there they think this time to today tomorrow too u up ur want was we well were what when where which who will with work would yeah yes you your'
  ).split(' '),
);
