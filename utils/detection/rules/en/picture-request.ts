import type { RuleFile } from '../rule.ts';

export const pictureRequest: RuleFile = {
  language: 'en',
  tells: { tactic: 'picture-request' },
  unless: ['@reported'],
  rules: [
    {
      id: 'en.picture-request.ask-photo',
      sender: 'any',
      patterns: [
        '(send|see|want|need|show|get|give|wanna see|snap|share) [me] [a|an|some|your|more|any|one|few|few more|new|quick|another|cute|daily|lots of|many] [new|cute|nice|quick|mirror|full|live|little|better|fresh|bedroom|face] <photo>',
        '<photo> of [just] (you|yourself|only you|just you|your face|your outfit)',
        "(let me|can i|could i|wanna|want to|i'd like to|love to|dying to|need to) see (you|your face|what you look like|how you look|that face|that smile|that pretty face|your outfit|your pretty face) [please|rn|now|tonight|again|babe] $",
        '(send|show|do) (me|us) (one|some|more|another) [of you|now|please|babe|then|rn] $',
        '(turn|put|switch) [on] your (cam|camera|webcam|video) [on|back on]',
        'face reveal',
        '(send|see|want|need) [me] [a|some|your|more] <photo>',
        '<photo> of (you|yourself)',
      ],
      unless: ['<photo> (from|of (the|our|us|my|that|it|question|them)|for|in hd)', '@errands'],
    },
    {
      id: 'en.picture-request.any-pics',
      strength: 'weak',
      sender: 'any',
      patterns: [
        '(mirror|bed|gym|outfit|fit|bathroom|beach|pool|pj) (pic|pics|selfie|one|check)',
        '(keep|saved|save|love|like|got) ..2 your (pics|selfies|photos|pictures)',
        "<photo> or it didn't",
        'you (got|have) [a|any|some] <photo>',
        'any <photo>',
        '^ (pic|pics|selfie)',
      ],
      unless: ['<photo> (from|of (the|our|us|my|that|it|question|them)|for|in hd)', '@errands'],
    },
    {
      id: 'en.picture-request.looks',
      strength: 'weak',
      sender: 'any',
      patterns: [
        '(how much do you weigh|what size are you|your measurements|what are your measurements|your (bra|cup|dress) size|describe (yourself|your body))',
        'how tall are you',
        'what (color|do) ..2 (your eyes|you look like)',
      ],
    },
    {
      id: 'en.picture-request.ask-another',
      patterns: [
        '(just|only) one (pic|photo|selfie|vid|picture|video|more)',
        '(one|a pic|pic|selfie) just for me',
        '(send|see|take|want|do|need) ..2 (another|more|different|better|closer|lower) (<photo>|one|ones|angle)',
        '(more|another|one|some|pics|pic|photo) ..2 (of just|just of|of only) you',
        '(a|one) (selfie|pic|photo|picture|snap) (every|each) (day|night|morning)',
        '(every|each|daily) (day|night|morning|selfie|pic) ..2 (selfie|pic|photo|picture|for me)',
        '(send|see|take) ..1 (another|more) <photo>',
        'another <photo> please',
        'now one in',
        'a picture every night',
      ],
      hints: [
        '(zoom in|from behind|from the side|side view|back view|different angle|lying down|on your bed|on the bed) [please|now|babe|one|pic|this time|for me] $',
      ],
      unless: ['@errands'],
    },
    {
      id: 'en.picture-request.show-body',
      patterns: [
        '(full length|full figure|body shot|body pic|body pics|body confidence|body video|digitals|polaroids|bikini (pic|pics|shots|shoot)|swimwear (pic|pics|shots|shoot)|your measurements|head to toe)',
        '(wear|wearing|put on|in|try) something (small|smaller|tight|tighter|short|shorter|see through|tiny|low cut|fitted|girly|that shows|nice and short)',
        '(show|see|send|pic|photo|flex) ..2 your (legs|abs|stomach|belly|tummy|thighs|curves|figure|hips|back|waist|feet|muscles|physique|tan lines|shoulders)',
        '(turn around|spin|do a spin|twirl|bend over|stand up|pose|stretch|lie down|lie back|sit back) (for me|slowly|on cam|let me see|babe|baby|so i can)',
        '(dance|do a dance|do the dance) for me',
        '(show|see|flash|want) [me|us] (some|a bit of|a little|more) skin',
        '(send|do|quick|need) [a|me] [a] body check',
        'in [a|your] (swimsuit|bikini|shorts)',
        '^ turn around',
        'more skin',
      ],
      hints: [
        '(in|wear|put on|wearing|still in|pics in|one in|try on) [a|your|the|that|those|some] [little|tight|short|cute|gym|school|pe|dance|leotard] (swimsuit|bikini|shorts|swimmers|togs|leotard|leggings|kit|uniform|pjs|pajamas|pyjamas|nightie|crop top|skirt|miniskirt|speedos|trunks|gymnastics|costume|gym clothes|tights)',
        '(full|whole) body',
      ],
      unless: [
        '(coach|physio|nurse|gcse|shift|interview|school rules|kit bag|exercise|squats|form check|wash|lost property|lost|forgot|bring|bus|ready|size)',
        '@errands',
      ],
    },
  ],
};
