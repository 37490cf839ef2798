/** Word classes of English patterns (`<name>`). */
export const classes: Readonly<Record<string, string>> = {
  parent:
    'parent|parents|mom|moms|mum|mums|mommy|mummy|dad|dads|daddy|mother|mothers|father|folks|rents|family|guardian|stepdad|stepmom',
  kin: '<parent>|sister|sis|brother|bro|aunt|grandma|gran|nan|friend|friends|followers|contacts|class|classmates|school|coach|coachs|teacher|teachers|team|boyfriend|girlfriend',
  'your-people':
    'your [whole|entire|little|lil|big|own] <kin>|your (follower|following|friends|friend|contact) list',
  everyone:
    "everyone|everyone's|everyone you follow|all of them|(all|all of) your (friends|followers|contacts|family|classmates)|the whole (school|class|grade|team|town|world|internet)|the (school|class|team|senior|grade) (story|group|group chat|chat)",
  audience: '<your-people>|<everyone>',
  they: 'they|they all|she|he|<audience>',
  ask: 'send|sending|show|give|share|snap|dm|text|email|trade|swap|exchange|take|film',
  photo:
    'pic|pics|picture|pictures|photo|photos|selfie|selfies|image|images|video|videos|vid|vids|clip|📸|🤳',
  nude: 'nude|nudes|naked <photo>|nude <photo>|topless <photo>|<hot> <photo>|dick (pic|pics)',
  hot: 'dirty|naughty|spicy|intimate|lewd',
  cloth:
    'top|shirt|tshirt|t shirt|tee|hoodie|clothes|clothing|bra|pants|shorts|panties|underwear|undies|jeans|dress|skirt|boxers',
  underwear: 'underwear|undies|bra|panties|boxers|briefs|thong|lingerie|knickers',
  undressed:
    '(naked|nude|topless|shirtless|undressed)|nothing (on|under|underneath|beneath)|(without|with no|no) [your|any|a] <cloth>|in [just|only] [your|sexy] <underwear>|[your] (top|shirt|bra|clothes|pants|hoodie|panties) off',
  body: 'body|boobs|boobies|breast|breasts|chest|nipples|private parts|privates|penis|vagina|bra|panties|underwear|undies|lingerie|thong|boxers',
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
};
