/** Word classes of English patterns (`<name>`). */
export const classes: Readonly<Record<string, string>> = {
  parent:
    'parent|parents|mom|moms|mum|mums|mommy|mummy|dad|dads|daddy|mother|mothers|father|folks|rents|family|guardian|stepdad|stepmom|mam|mams|mama|ma|pa|papa|pops|olds|rents|stepmum|step dad|step mum|step mom|guardians|carer|foster mum|old man|old lady',
  kin: '<parent>|sister|sis|brother|bro|aunt|grandma|gran|nan|friend|friends|followers|contacts|class|classmates|school|coach|coachs|teacher|teachers|team|boyfriend|girlfriend|sisters|brothers|cousin|cousins|uncle|auntie|aunty|aunts|nana|nanny|granny|grandad|grandpa|grandparents|stepbro|mate|mates|bestie|besties|bff|group chat|gc|squad|tutor|therapist|counselor|counsellor|social worker|boss|roommate|flatmate|ex|teammates|teammate|classmate|principal|pals|girls|lads|coaches|grandmother|grandmothers|headteacher|head teacher|church|club|crush|football team|footy team',
  'your-people':
    'your [whole|entire|little|lil|big|own] <kin>|your (follower|following|friends|friend|contact) list',
  'your-crowd':
    '<your-people>|your _ (team|school|class|page|church|club|group|friends|followers|mates|year|grade)',
  everyone:
    "everyone|everyone's|everyone you follow|all of them|(all|all of) your (friends|followers|contacts|family|classmates)|the whole (school|class|grade|team|town|world|internet)|the (school|class|team|senior|grade) (story|group|group chat|chat)",
  audience: '<your-people>|<everyone>',
  they: 'they|they all|she|he|<audience>',
  ask: 'send|sending|show|give|share|snap|dm|text|email|trade|swap|exchange|take|film',
  photo:
    'pic|pics|picture|pictures|photo|photos|selfie|selfies|image|images|video|videos|vid|vids|clip|📸|🤳',
  nude: 'nude|nudes|naked <photo>|nude <photo>|topless <photo>|<hot> <photo>',
  hot: 'dirty|naughty|spicy|intimate|lewd|sexy|sexier|spicier|sensual|nsfw',
  cloth:
    'top|shirt|tshirt|t shirt|tee|hoodie|clothes|clothing|bra|pants|shorts|panties|underwear|undies|jeans|dress|skirt|boxers|jumper|sweater|trousers|joggers|leggings|vest|blouse|tank top|crop top|pjs|pyjamas|pajamas|bikini|swimsuit|towel|robe|knickers',
  underwear: 'underwear|undies|undie|bra|bralette|panties|boxers|boxer|briefs|underpants|lingerie|knickers',
  undressed:
    '(naked|nude|topless|shirtless|undressed)|nothing (on|under|underneath|beneath)|(without|with no|no) [your|any|a] <cloth>|in [just|only] [your|sexy] <underwear>|[your] (top|shirt|bra|clothes|pants|hoodie|panties) off',
  body: 'body|breast|breasts|chest|private parts|privates|penis|vagina|bra|panties|underwear|undies|lingerie|boxers',
  mine: '<nude>|pic|pics|picture|pictures|photo|photos|video|videos|vid|vids|screenshot|screenshots|recording',
  message:
    'message|messages|texts|chat|chats|conversation|conversations|convo|dms|history|this|everything|thread',
  'minor-age': '#8-17|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen',
  'adult-age': '#18-70',
  unit: 'min|mins|minutes|minute|hour|hours|hrs|km|miles|percent|weeks|days|away|seconds|lbs|pounds|points|late|level|out|of|more|pages|in|up|down|th',
  grade: '6th|7th|8th|9th|10th|11th|sixth|seventh|eighth|ninth|tenth|eleventh',
  gonna: "will|gonna|going to|about to|i'll|ima|i'm sending|i'm posting",
  boy: 'guy|guys|boy|boys|man|men|girl|girls|woman|women|dude',
  app: '<other-app>|instagram|yahoo|aim|yim|messenger|facebook|session|email|e mail',
  cam: 'cam|camera|webcam|web cam|cams|video|video chat',
  number: 'number|phone number|cell number|digits',
  hurt: 'hurt|cut|burn|starve|choke|harm|punch|stab',
  third:
    'he|she|they|someone|somebody|anyone|guy|guys|man|dude|creep|girl|boy|ex|person|people|adult|stranger|coach|trainer|teacher|doctor|nurse|therapist|counselor|friend|brother|sister|cousin|old|hes|shes|grown up',
  said: 'asked|asks|ask|asking|told|tells|said|says|wrote|texted|sent|threatened|threatens|threatening|wants|wanted|made|blackmailed|blackmailing|forced|begged|messaged|dmed',
  currency: 'robux|vbucks|v bucks|skins|skin|nitro|gems|coins|diamonds|followers|battle pass|game pass',
  // Whom one may be told not to tell; an order not to; and telling.
  hearer:
    'anyone|no one|nobody|a [single|living] soul|people|others|the others|[your|the|any of your|either of your|our] [own|best|little|big|older|whole|real|other] <kin>',
  never:
    "(don't|can't|couldn't|shouldn't|mustn't|won't|never|not|needn't|no|without|stop|avoid|instead of) [go|going|ever|even|you|you dare|to|have to|need to|need for you to|want to|be|start|really|actually|please|just]",
  telling:
    'tell|telling|told|say to|mention|mentioning|show|showing|share|sharing|involve|inform|informing|snitch|snitching|let on|reveal|talk to|talking to|speak to|bring up|grass',
  learn:
    'know|knows|knowing|find out|finds out|finding out|hear|hears|hearing|see|sees|seeing|notice|notices|noticing|suspect|suspects|read|reads|reading|track|catch|catches|be told|get wind|learn|guess',
  wipe: 'delete|deleting|clear|wipe|wiping|erase|empty|clean|remove|bin|scrub|get rid of',
  trouble:
    'in trouble|caught|busted|fired|sacked|arrested|banned|locked up|in jail|jail|prison|suspended|struck off|cancelled|reported',
  // Private ways of talking that no ordinary word is the name of.
  'chat-app':
    '<snapchat>|whatsapp|watsapp|whatsap|wapp|whats app|telegram|tg|discord|kik|viber|skype|facetime|messenger|wickr|imessage|insta|instagram|omegle|threema|my private [number|account|acc|page|insta|server]|a private (chat|server|call|room|group)',
  hidden:
    'hotel|motel|woods|forest|car park|parking lot|carpark|alley|alleyway|petrol station|gas station|side door|side entrance|fire exit|round the corner|around the corner|down the road|end of your (road|street|lane)|my car|my van|my truck|abandoned _|quiet (place|spot|road|street|lane|area)|somewhere quiet|nobody around|no one around|under the bridge|the corner|behind (the|your) (school|gym|shops|station|church|centre|center|leisure centre|bins|sheds|_ centre|tesco|_ store|mall)',
  night:
    'after dark|midnight|middle of the night|#1-4 am|at night|late at night|after bedtime|when it is dark|when its dark',
  pet: 'beautiful|gorgeous|cutie|sexy|handsome|baby|babe|babygirl|baby girl|princess|sweetie|sweetheart|angel|hun|my love|pretty girl|babes',
  bare: 'naked|nude|topless|shirtless|undressed|braless|in the buff|stripped',
  layer:
    'top|shirt|tshirt|t shirt|hoodie|clothes|bra|pants|shorts|towel|jumper|sweater|vest|pjs|pyjamas|pajamas|trousers|joggers|leggings|skirt|dress|bikini|swimsuit|robe|covers|blanket|duvet',
  spill:
    'post|posting|posted|leak|leaking|leaked|expose|exposing|exposed|publish|publishing|upload|uploading|airdrop|dox|doxx|doxxing|swat|swatting|forward|spread|spreading',
  pass: '<spill>|send|sending|show|showing|share|sharing|tag|tagging|text|message|msg|dm|email|call|tell|telling|give|dump|drop',
  net: 'online|internet|the net|twitter|reddit|facebook|fb|tiktok|insta|instagram|snap|x|discord|telegram|youtube|every snap|a site|the web|every site',
  else: 'or|otherwise|or else|if not|else|orelse|bcz if not|cos if not',
  brand:
    'tiktok|tik tok|instagram|snapchat|discord|roblox|meta|whatsapp|google|youtube|facebook|epic games|fortnite|steam|twitch|apple',
  'pay-by':
    '<gift-card>|gift cards|giftcards|steam cards|apple gift card|apple cards|amazon card|amazon gift card|google play|razer gold|cash app|payid|monzo|apple pay|wise|wallet|vouchers|voucher|prepaid card|prepaid cards|ethereum|eth|ltc',
};
