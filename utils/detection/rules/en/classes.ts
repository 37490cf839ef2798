/** Word classes of English patterns (`<name>`). */
export const classes: Readonly<Record<string, string>> = {
  parent:
    'parent|parents|mom|moms|mum|mums|mommy|mummy|dad|dads|daddy|mother|father|folks|rents|family|guardian|stepdad|stepmom',
  'your-parent': 'your <parent>',
  send: 'send|show|give|share|snap|sending|showing|text|message',
  photo: 'pic|pics|picture|pictures|photo|photos|selfie|selfies|image|images|video|videos|vid|vids|📸|🤳',
  nude: 'nude|nudes|nudez|naked',
  undressed:
    'naked|nude|topless|shirtless|undressed|without your (top|shirt|clothes|bra)|with no (top|shirt|clothes)|without (clothes|a top|a shirt)|in your (underwear|bra|panties|boxers)',
  message:
    'message|messages|msg|msgs|chat|chats|conversation|conversations|convo|texts|dms|history|everything',
  'minor-age': '#8-17|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen',
  'adult-age': '#18-70',
  gonna: 'will|gonna|going to|ll|am going to|about to|i will',
};
