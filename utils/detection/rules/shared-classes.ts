/** Classes that every language may use: names and signs that are the same everywhere. */
export const SHARED_CLASSES: Readonly<Record<string, string>> = {
  snapchat: 'snap|snapchat|snapp|snapchatt|snpchat|sc|👻',
  'other-app':
    '<snapchat>|whatsapp|watsapp|whatsap|wapp|telegram|discord|disc|kik|signal|viber|skype|facetime|messenger|wickr|hangouts|zoom|omegle|msn|line|wire',
  'video-call': 'facetime|skype|visio|videocall|video call|cam|webcam|zoom|omegle',
  'minor-number': '#8-17',
  'adult-number': '#18-70',
  /** A message that ends so goes on in the next one. */
  unfinished:
    'le|la|les|un|une|des|du|de|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|votre|leur|au|aux|en|a|pour|avec|dans|chez|sur|par|et|ou|the|an|my|your|ur|his|her|their|our|this|that|for|of|with|at|in|to|from|and|or|some|any|is|are',
  money: '€|$|£|euro|euros|eur|dollar|dollars|usd|pounds|quid|balles',
  'gift-card':
    'paypal|paysafecard|paysafe|pcs|neosurf|transcash|steam card|gift card|giftcard|itunes card|google play card|apple card|bitcoin|btc|crypto|usdt|cashapp|cash app|venmo|zelle|revolut|lydia|western union',
};
