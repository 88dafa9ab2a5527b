/*!
 * knee-pain-guide 0.1.0 (MIT AND CC-BY-4.0)
 * Licences in full: the file LICENSE of this package.
 */
function unfold(tree) {
  if (typeof tree !== 'object' || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map(unfold);
  Object.setPrototypeOf(tree, null);
  const columns = tree[''];
  if (!columns) {
    for (const key of Object.keys(tree)) tree[key] = unfold(tree[key]);
    return tree;
  }
  const rows = [];
  for (const key of Object.keys(columns)) {
    const { '#': keys, rows: digits } = columns[key];
    const cells = keys ? digits.map((row) => unfoldDigits(keys, row)) : columns[key];
    cells.forEach((cell, index) => {
      const row = (rows[index] ??= { __proto__: null });
      if (cell !== null) row[key] = unfold(cell);
    });
  }
  return rows;
}

function unfoldDigits(keys, digits) {
  const row = { __proto__: null };
  let place = 0;
  for (const key of Object.keys(keys)) {
    for (const name of keys[key]) {
      const number = digits[place++] - 2;
      if (number) (row[key] ??= { __proto__: null })[name] = number;
    }
  }
  return row;
}

function unfoldLate(texts) {
  const tree = { __proto__: null };
  for (const key of Object.keys(texts)) {
    const [text, column, cells] = [].concat(texts[key]);
    defineLate(tree, key, late(() => {
      const value = unfold(JSON.parse(text()));
      if (column) {
        const all = late(() => unfold(JSON.parse(cells())));
        value.forEach((row, index) => defineLate(row, column, () => all()[index]));
      }
      return value;
    }));
  }
  return tree;
}

function late(make) {
  let value;
  return () => (value ??= make());
}

function defineLate(object, key, get) {
  Object.defineProperty(object, key, { get, enumerable: true });
}

const rules = /* @__PURE__ */ unfoldLate({ questions: () => '[{"id":"age","kind":"number","text":"How old are you?","help":"Answering for someone else? Give their age.","options":[],"safety":true,"general":true},{"id":"emergency","kind":"many","text":"Any of these now?","groups":[{"id":"breathing","text":"Breathing and chest"},{"id":"leg","text":"Foot or leg"},{"id":"between-legs","text":"Between the legs, bladder or bowel"},{"id":"infection","text":"Knee or skin"},{"id":"injury","text":"After an injury"},{"id":"other","text":"The whole body"}],"options":[{"id":"breathless","text":"Newly short of breath","help":"At rest or moving.","group":"breathing"},{"id":"chest-pain","text":"New chest or upper back pain","group":"breathing"},{"id":"coughing-blood","text":"Coughed up blood","group":"breathing"},{"id":"faint","text":"Fainted or nearly, or racing heart","group":"breathing"},{"id":"cold-foot","text":"Foot suddenly cold, pale or blue","help":"Or the leg. On brown or black skin, look at sole and nails.","group":"leg"},{"id":"numb-leg","text":"Foot or leg suddenly numb or will not move","help":"Not pins and needles from sitting.","group":"leg"},{"id":"cannot-move-foot","text":"Suddenly cannot move the foot","group":"leg","within":"numb-leg"},{"id":"worsening-pain","text":"Very bad pain, worse each hour","help":"Far more than expected.","group":"leg"},{"id":"tight-leg","text":"Leg hard like wood","help":"Or squeezed inside a cast or bandage.","group":"leg"},{"id":"odd-shape","text":"Leg an odd shape","help":"Or the knee.","group":"injury"},{"id":"open-wound","text":"Bone or deep wound showing","group":"injury","within":"bleeding"},{"id":"out-of-place","text":"Knee went out of place","help":"Even if it went back.","group":"injury"},{"id":"kneecap-out","text":"Only kneecap slipped out","help":"Still out? Tick \\"an odd shape\\" too.","group":"injury"},{"id":"big-crash","text":"Crash, crush or high fall","help":"Today or yesterday.","group":"injury"},{"id":"bleeding","text":"Deep wound, bone showing, or bleeding will not stop","group":"injury"},{"id":"hot-knee","text":"Knee hot and swollen","help":"Feel and compare both.","group":"infection"},{"id":"cannot-move-knee","text":"Knee too sore to move","help":"Or to stand on or transfer.","group":"infection"},{"id":"fever","text":"Fever, shivers or very unwell","help":"38C (100.4F) or more, or a hot chest.","group":"infection"},{"id":"spreading-skin","text":"Sore skin: spreading fast, purple, black or blistered","help":"Not a bruise.","group":"infection"},{"id":"black-skin","text":"Sore skin, purple, black or blistered","group":"infection","within":"spreading-skin"},{"id":"very-ill","text":"Confused, very sleepy or breathing very fast","group":"infection"},{"id":"saddle-numb","text":"Numb or odd between the legs","help":"Genitals or bottom, felt when you wipe.","group":"between-legs"},{"id":"bladder-bowel","text":"Newly hard to pee, or leaking pee or poo","help":"Or no feeling when you go.","group":"between-legs"},{"id":"both-legs","text":"Both legs newly weak or numb","help":"Or shooting pain in both, not sore muscles.","group":"between-legs"},{"id":"dark-pee","text":"Pee brown like cola","group":"other"},{"id":"unbearable-pain","text":"Unbearable pain","help":"You cannot think, talk or sleep.","group":"other"},{"id":"other","text":"Another emergency","help":"Drooping face, weak arm, slurred speech, collapse or severe allergic reaction.","group":"other"}],"safety":true,"inScreens":true},{"id":"child","kind":"many","text":"Does any of this fit?","help":"You, or the child.","options":[{"id":"very-ill","text":"Very sleepy, blue or blotchy, breathing fast, or a rash that does not fade"},{"id":"no-weight","text":"Cannot put weight on the leg","help":"Wheelchair: cannot transfer on it."},{"id":"fever","text":"Fever in the last week"},{"id":"joint","text":"Swollen, red or hot joint"},{"id":"limp","text":"A limp"},{"id":"lasting-limp","text":"Limp for over 2 days, no better"},{"id":"turned-foot","text":"Foot of sore leg turns out"},{"id":"night","text":"Woken by pain at night"},{"id":"one-leg","text":"Always one leg, or by day too"},{"id":"both-legs-night","text":"Both legs ache at night, fine by day"},{"id":"pale","text":"Pale, very tired, easy bruises or losing weight"},{"id":"bone-lump","text":"Bony lump, but not just below the kneecap"},{"id":"harm","text":"Someone may have caused it, or the story does not fit","private":true}],"safety":true,"unsure":"Not sure about the warning signs in a child","when":{"any":["age.0-15","age.unanswered","age.not-sure"]}},{"id":"location","kind":"many","text":"Where does it hurt?","help":"Choose one or more.","groups":[{"id":"thigh","text":"Buttock and thigh"},{"id":"back","text":"Back of the knee"},{"id":"knee","text":"Knee, front and sides"},{"id":"lower","text":"Lower leg"},{"id":"wide","text":"Wider area"}],"options":[{"id":"sit-bone","text":"Buttock crease or just below","group":"thigh"},{"id":"thigh-middle","text":"Back of thigh, middle","group":"thigh"},{"id":"thigh-low","text":"Back of thigh, above knee","group":"thigh"},{"id":"thigh-front","text":"Front of thigh","group":"thigh"},{"id":"thigh-inner","text":"Inner thigh","group":"thigh"},{"id":"back-middle","text":"Back of knee, middle","group":"back"},{"id":"back-inner","text":"Back of knee, inner side","group":"back"},{"id":"back-outer","text":"Back of knee, outer side","group":"back"},{"id":"front","text":"Around or behind the kneecap","group":"knee"},{"id":"above-kneecap","text":"Above the kneecap","group":"knee"},{"id":"below-kneecap","text":"Below the kneecap","group":"knee"},{"id":"inner-side","text":"Inner side of knee","group":"knee"},{"id":"outer-side","text":"Outer side of knee","group":"knee"},{"id":"inner-below","text":"Inner shin, just below knee","group":"knee"},{"id":"calf","text":"Calf","group":"lower"},{"id":"shin","text":"Front or outer lower leg","group":"lower"},{"id":"deep","text":"Deep inside or whole knee","group":"wide"},{"id":"hip-groin","text":"Hip or groin","group":"wide"},{"id":"back-to-leg","text":"Low back or buttock to below knee","group":"wide"},{"id":"elsewhere","text":"Mainly elsewhere","group":"wide","elsewhere":true}],"safety":false,"none":false,"place":true,"unsure":"Not sure where it hurts"},{"id":"start","kind":"one","text":"How did it start?","help":"An injury is sudden, even long ago.","options":[{"id":"sudden","text":"Suddenly, or with an injury"},{"id":"days","text":"Over hours or days, no injury"},{"id":"weeks","text":"Slowly, over weeks"},{"id":"both-legs","text":"Both legs alike, after hard exercise"}],"safety":false,"general":true},{"id":"since","kind":"one","text":"When did it begin?","options":[{"id":"today","text":"Today","days":0},{"id":"under-week","text":"Under a week ago","days":1},{"id":"under-three-weeks","text":"1 to 3 weeks ago","days":7},{"id":"over-three-weeks","text":"Over 3 weeks ago","days":21},{"id":"newly-different","text":"Long ago, but newly different"}],"safety":false,"general":true,"beside":"start","several":"newly-different"},{"id":"happened","kind":"many","text":"What happened, then or just before?","options":[{"id":"sprint","text":"Sprint, kick or fast start"},{"id":"splits","text":"Splits or slip, knee straight","help":"Or a water-ski start."},{"id":"push-off","text":"Push-off or jump, felt in calf"},{"id":"jump","text":"Jump or landing, felt in knee"},{"id":"twist","text":"Twist on a planted foot"},{"id":"bent-knee","text":"Fall on bent knee, or blow to shin"},{"id":"blow","text":"Fall, kick or knock"},{"id":"buckled","text":"Knee buckled or forced to bend"},{"id":"hard-exercise","text":"Very hard or unusual exercise"},{"id":"lifting","text":"Lifting or bending"},{"id":"kneeling","text":"Long kneeling, squatting or sitting cross-legged"}],"safety":false,"when":{"any":["start.sudden","start.days","start.both-legs","start.unanswered","start.not-sure","since.today","since.under-week","since.newly-different"]}},{"id":"injury","kind":"many","text":"What fits, at that moment or since?","help":"Try only what is safe.","groups":[{"id":"moment","text":"At that moment"},{"id":"since","text":"Since then"}],"options":[{"id":"pop","text":"Pop or snap","group":"moment"},{"id":"felt-kicked","text":"Felt like a kick, but nobody there","group":"moment"},{"id":"stopped","text":"Could not carry on or walk normally","group":"moment"},{"id":"carried-on","text":"Could carry on or walk normally","group":"moment"},{"id":"fast-swelling","text":"Knee swelled a lot within 4 hours","group":"moment"},{"id":"hurts-to-stand","text":"Hurts to stand or walk","group":"since"},{"id":"no-steps","text":"Cannot take 4 steps, even limping","help":"Wheelchair: cannot transfer on it.","group":"since"},{"id":"no-tiptoe","text":"Cannot tiptoe on that leg","group":"since"},{"id":"no-bend","text":"Cannot bend knee to right angle","group":"since"},{"id":"bone-sore","text":"Kneecap, or outer bump below knee, very sore","group":"since"},{"id":"bruise","text":"Big bruise, buttock or back of thigh","group":"since"},{"id":"dent","text":"Dent, gap or new lump in muscle","group":"since"},{"id":"weak-bend","text":"Weak when bending the knee","group":"since"},{"id":"severe-pain","text":"Very bad muscle pain, not only sore","help":"Stiff and sore for some days is usual.","group":"since"}],"safety":true,"unsure":"Not sure about the signs of a bad injury","when":{"any":["start.sudden","start.both-legs","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise","happened.not-sure"]}},{"id":"leg","kind":"many","text":"Anything new on that leg?","help":"Compare both. Numb? Go by look and warmth.","why":"These can be a clot or an infection.","groups":[{"id":"swelling","text":"Swelling and skin"},{"id":"lumps","text":"Lumps"},{"id":"pain","text":"Pain and circulation"}],"options":[{"id":"swollen","text":"One calf or leg more swollen","help":"Not only the hurt spot. Measure both calves.","group":"swelling"},{"id":"warm-skin","text":"One leg warm, red or darker","help":"On brown or black skin, go by touch.","group":"swelling"},{"id":"both-swollen","text":"Both legs or thighs very swollen or hard","group":"swelling"},{"id":"hot-patch","text":"Sore, hot, swollen patch of skin","group":"swelling"},{"id":"strip-rash","text":"Burning strip of rash or blisters","group":"swelling"},{"id":"cord","text":"Hard, sore cord or vein","group":"swelling"},{"id":"wound","text":"Cut, bite, sore or athlete\'s foot","group":"swelling"},{"id":"joint-bite","text":"Bite or deep cut over joint","group":"swelling"},{"id":"leaking-wound","text":"Operated joint: wound opens, leaks or smells","group":"swelling"},{"id":"calf-bruise","text":"Bruise on calf or ankle","group":"swelling"},{"id":"soft-lump","text":"Soft lump or fullness behind knee","group":"lumps"},{"id":"hard-lump","text":"Lump: hard, deep, growing or over golf-ball size","group":"lumps"},{"id":"pulsing-lump","text":"Pulsing lump behind knee","group":"lumps"},{"id":"moved-down","text":"Lump behind knee suddenly worse, or pain moved into calf","group":"lumps"},{"id":"unexplained","text":"New throbbing, cramping or heavy pain, no clear reason","help":"In calf, thigh or behind knee.","group":"pain"},{"id":"foot-pain","text":"Foot pain at rest or night","group":"pain"},{"id":"black-toe","text":"Toe black or blue, cold or sore","help":"Not only its nail.","group":"pain"}],"safety":true,"unsure":"Not sure about changes of the leg"},{"id":"knee","kind":"many","text":"What does the knee do?","options":[{"id":"swollen","text":"Knee joint swollen","said":"emergency.hot-knee"},{"id":"hot","text":"Knee hot or red","said":"emergency.hot-knee"},{"id":"swells","text":"Swells later or after use, then settles"},{"id":"stuck","text":"Stuck: will not bend or straighten fully","help":"Blocked, not only stiff or sore."},{"id":"catches","text":"Catches or clicks with pain"},{"id":"gives-way","text":"Gives way"},{"id":"kneecap-slips","text":"Kneecap slips out now and then"},{"id":"grinds","text":"Creaks or grinds"},{"id":"cannot-lift","text":"Cannot lift the straight leg"},{"id":"soft-front","text":"Soft swelling on the kneecap"},{"id":"sore-bump","text":"Sore bony bump below kneecap"}],"safety":true,"unsure":"Not sure what the knee does","when":{"any":["location.thigh-low","location.thigh-front","location.back-middle","location.back-inner","location.back-outer","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.unanswered","location.not-sure"]}},{"id":"signs","kind":"many","text":"Any of these as well?","groups":[{"id":"nerves","text":"Feeling and strength"},{"id":"night","text":"Night and general"},{"id":"lately","text":"Lately"}],"options":[{"id":"numb","text":"Lasting tingling or numbness","group":"nerves"},{"id":"foot-drop","text":"Front of foot drops, slaps or trips","group":"nerves"},{"id":"short-walk","text":"New: leg pain after a short walk","help":"Gone soon after stopping.","group":"nerves"},{"id":"weaker","text":"Leg weaker or more numb each day","group":"nerves"},{"id":"night-pain","text":"Lasting pain at rest or night","help":"Even when you lie still.","group":"night"},{"id":"night-turn","text":"Night ache after use or on turning","group":"night"},{"id":"bone-spot","text":"One very sore spot on bone","group":"night"},{"id":"weight-loss","text":"Unplanned weight loss, night sweats or much more tired","group":"night"},{"id":"many-joints","text":"Several joints swollen or stiff","group":"night"},{"id":"worse-fast","text":"Getting worse very fast","group":"lately"},{"id":"told-check","text":"Doctor wants this leg checked","group":"lately"},{"id":"antibiotic","text":"Took ciprofloxacin, levofloxacin, moxifloxacin or ofloxacin","help":"Antibiotics, recent months.","group":"lately"},{"id":"antibiotic-now","text":"Ciprofloxacin or similar antibiotic, now or this month","help":"Ciprofloxacin, levofloxacin, moxifloxacin or ofloxacin.","group":"lately"},{"id":"recent-infection","text":"Gut, bladder or sexual infection, last 6 weeks","group":"lately"},{"id":"other-infection","text":"Skin, chest, throat or tooth infection lately","group":"lately"}],"safety":true,"unsure":"Not sure about feeling, strength or night pain"},{"id":"health","kind":"many","text":"Any of these?","why":"They make some causes more likely.","groups":[{"id":"lately","text":"Lately"},{"id":"blood","text":"Blood and circulation"},{"id":"joints","text":"Joints and bones"},{"id":"conditions","text":"Health and medicines"},{"id":"activity","text":"Activity"}],"options":[{"id":"surgery-bed","text":"Operation, cast, hospital or 3 days in bed","help":"Last 3 months.","group":"lately","after":"doctor"},{"id":"ill-in-bed","text":"Ill in bed lately, as with COVID","group":"lately","after":"doctor"},{"id":"long-trip","text":"Journey over 4 hours, last 4 weeks","help":"In one go.","group":"lately","after":"doctor"},{"id":"pregnant","text":"Pregnant, or birth in last 6 weeks","group":"lately","after":"doctor"},{"id":"pregnancy-loss","text":"Pregnancy lost or ended, last 6 weeks","group":"lately","after":"doctor"},{"id":"clot-before","text":"Blood clot before: me, parent, brother or sister","group":"blood","after":"doctor"},{"id":"thrombophilia","text":"Blood that clots easily","help":"Found by a doctor.","group":"blood","after":"doctor"},{"id":"blood-thinner","text":"Blood thinners, or bleeding disorder in the family","group":"blood"},{"id":"bleeding-disorder","text":"My own bleeding disorder, such as haemophilia","group":"blood"},{"id":"sickle-cell","text":"Sickle cell disease","help":"Not only the trait.","group":"blood"},{"id":"arteries","text":"Artery disease or uneven heartbeat","group":"blood"},{"id":"heart-failure","text":"Heart failure","group":"blood"},{"id":"varicose-veins","text":"Varicose veins","group":"blood"},{"id":"joint-surgery","text":"Sore knee: injection or operation, last 3 months","group":"joints"},{"id":"knee-replacement","text":"Sore knee: replaced, however long ago","group":"joints"},{"id":"osteoarthritis","text":"Knee osteoarthritis","group":"joints"},{"id":"inflammatory-arthritis","text":"Rheumatoid, psoriatic or other inflammatory arthritis","group":"joints"},{"id":"gout","text":"Gout or pseudogout before","group":"joints"},{"id":"bakers-cyst","text":"Known Baker\'s cyst","group":"joints"},{"id":"thin-bones","text":"Thin bones (osteoporosis)","help":"Or a break after a small fall, or months of steroid tablets.","group":"joints"},{"id":"hamstring-before","text":"Hurt this hamstring before","group":"joints"},{"id":"cancer","text":"Cancer treated in last 6 months, or advanced","group":"conditions","after":"doctor"},{"id":"cancer-before","text":"Cancer longer ago","group":"conditions"},{"id":"diabetes","text":"Diabetes","group":"conditions"},{"id":"weak-immunity","text":"Weak immune system","help":"From steroids, chemotherapy, transplant, HIV or uncontrolled diabetes.","group":"conditions"},{"id":"bowel-disease","text":"Crohn\'s or ulcerative colitis","group":"conditions"},{"id":"immobile-leg","text":"Leg hardly moves or feels, or wheelchair","group":"conditions"},{"id":"oestrogen","text":"Birth control or tablets with oestrogen, or tamoxifen","help":"Pill, patch or ring. Not HRT by patch or gel.","group":"conditions","after":"doctor"},{"id":"testosterone","text":"Testosterone treatment","group":"conditions"},{"id":"injecting","text":"Injecting drugs, ever","group":"conditions"},{"id":"smoking","text":"Smoking","group":"conditions"},{"id":"extra-weight","text":"Extra body weight","group":"conditions"},{"id":"sport","text":"Regular running, cycling or sport","group":"activity"},{"id":"more-activity","text":"More or new activity lately","group":"activity"}],"safety":true,"general":true},{"id":"feel","kind":"many","text":"What fits this pain?","groups":[{"id":"worse","text":"Worse with"},{"id":"pattern","text":"How it feels"}],"options":[{"id":"hard-seat","text":"Hard seat","group":"worse"},{"id":"long-sitting","text":"Long sitting, knees bent","group":"worse"},{"id":"bending-forward","text":"Bending forward, legs straight","group":"worse"},{"id":"heel-pull","text":"Pulling the heel back against something","group":"worse"},{"id":"stairs","text":"Stairs or getting up","group":"worse"},{"id":"downhill","text":"Going downhill","group":"worse"},{"id":"full-bend","text":"Fully bending or straightening","group":"worse"},{"id":"kneeling","text":"Kneeling, squatting or jumping","group":"worse"},{"id":"tiptoe","text":"Tiptoe or pushing off","group":"worse"},{"id":"cough","text":"Coughing, sneezing or moving the back","group":"worse"},{"id":"socks","text":"Socks, shoes or leaving a car","group":"worse"},{"id":"every-step","text":"Each step or hop, in the bone","group":"worse"},{"id":"same-distance","text":"The same distance or time, gone soon after stopping","group":"worse"},{"id":"warms-up","text":"Eases as I warm up, returns after","group":"pattern"},{"id":"stiff-short","text":"Morning stiffness up to 30 minutes","group":"pattern"},{"id":"stiff-long","text":"Morning stiffness over 30 minutes","group":"pattern"},{"id":"groin-stiff","text":"Stiff groin or hip","group":"pattern"},{"id":"tight","text":"Tight or pulling","group":"pattern"},{"id":"cramps","text":"Sudden cramps, often at night","group":"pattern"},{"id":"both-legs","text":"Both legs the same","group":"pattern"}],"safety":false,"when":{"any":["start.days","start.weeks","start.both-legs","start.unanswered","start.not-sure","since.over-three-weeks"]}},{"id":"course","kind":"many","text":"How is it going?","options":[{"id":"better","text":"Getting better"},{"id":"no-better","text":"No better after a week of care"},{"id":"slowly-worse","text":"Slowly getting worse"},{"id":"keeps-coming","text":"Keeps coming back"},{"id":"stops-life","text":"Stops work, school, sleep or daily tasks"}],"safety":false,"general":true,"former":{"under-week":"since.under-week","under-three-weeks":"since.under-three-weeks","over-three-weeks":"since.over-three-weeks"}},{"id":"side","kind":"one","text":"Which leg is it?","options":[{"id":"left","text":"Left leg"},{"id":"right","text":"Right leg"},{"id":"both","text":"Both legs"}],"safety":false,"after":"doctor"},{"id":"pain","kind":"number","text":"How bad is the pain, from 0 (none) to 10 (worst)?","options":[],"safety":false,"after":"doctor","most":10},{"id":"limits","kind":"many","text":"What can you not do now?","options":[{"id":"no-steps","text":"Cannot take 4 steps, even limping","help":"In a wheelchair: cannot put weight on it to move across.","said":"injury.no-steps"},{"id":"no-stairs","text":"Cannot climb stairs"},{"id":"no-chair","text":"Cannot get up from a chair without help"},{"id":"no-sleep","text":"Cannot sleep through the night"},{"id":"no-work","text":"Cannot work or go to school"},{"id":"no-sport","text":"Cannot do my sport"}],"safety":false,"after":"doctor"},{"id":"medicines","kind":"many","text":"Which medicines do you take?","options":[{"id":"pain-relief","text":"Pain tablets, such as paracetamol"},{"id":"anti-inflammatory","text":"Ibuprofen, naproxen or the like"},{"id":"blood-thinner","text":"A blood thinner or aspirin each day"},{"id":"steroid","text":"Steroid tablets"},{"id":"diabetes","text":"Tablets or insulin for my sugar"},{"id":"others","text":"Other tablets each day"},{"id":"allergy","text":"A medicine gave me a rash or harmed me"}],"safety":false,"after":"doctor"},{"id":"aim","kind":"one","text":"What do you want to get back to?","options":[{"id":"daily","text":"Daily life","goal":"Your daily tasks are as easy as before."},{"id":"standing-work","text":"Work on my feet","goal":"You stand and walk all day with a green light."},{"id":"walking","text":"Long walks","goal":"You walk as far as before with a green light."},{"id":"running","text":"Running"},{"id":"sport","text":"Sport"}],"safety":false,"after":"plan"}]', rules: () => ['{"":{"id":["breathless","chest-pain","coughing-blood","faint","cold-foot","pressure-in-a-muscle","numb-leg","lower-leg-after-strain","muscle-after-exercise","foot-drop-after-injury","growing-pain-behind-the-knee","blocked-artery","numb-and-sudden","short-walk-and-foot","odd-shape","hip-after-fall","open-wound","out-of-place","big-crash","bleeding","hot-knee-and-ill","swollen-knee-and-ill","hot-knee-child","joint-after-surgery","operated-joint-and-pain","hot-knee-weak-immunity","spreading-skin","fever-and-growing-pain","deep-skin-infection","very-ill","saddle-numb","bladder-bowel","both-legs","dark-pee","sickle-cell-crisis","cancer-and-spine-nerve","pulsing-lump-and-foot","unbearable-pain","other-emergency","child-very-ill","child-fever","child-cannot-walk","emergency-not-sure","leg-not-sure","knee-not-sure","injury-not-sure","signs-not-sure","child-not-sure","swollen-leg","lump-moved-down","clot-gate-pain","clot-gate-place","clot-gate-sudden","warm-calf","pregnant","sore-vein","worsening-pain","leg-pain-arteries","short-walk","numb-after-injury","pulsing-lump","foot-pain-at-rest","fever","hot-swollen-knee","operated-joint","bite-over-a-joint","swollen-after-infection","cannot-move-knee","hot-skin","strip-rash","weak-immunity","weak-immunity-and-skin","bleeding-into-joint","bleeding-disorder","blood-thinner-injury","four-steps","no-steps-after-exercise","severe-pain-after-exercise","right-angle","sore-bone","fall-by-age","older-fall-on-the-hip","fast-swelling","stuck-knee","straight-leg","kneecap-out","heel-cord","buckled","new-giving-way","torn-off-hamstring","torn-muscle","torn-calf","growth-plate","foot-drop","weaker","antibiotic","cancer-and-spine","cancer-and-bone-pain","leg-without-feeling","infected-spine","worse-fast","told-check","child-harm","under-five","child-no-weight","child-joint","child-limp","child-limp-within-days","child-hip","child-fever-and-old-pain","child-lasting-swelling","child-night","young-bone-pain","told-no-steps","told-bad-pain","unfinished","other-problem","age-not-sure","health-not-sure","child-limp-check","new-lump","hard-lump","night-pain","night-pain-and-more","child-night-check","cancer-and-bone","unexplained-pain","both-legs-swollen","foot-pain-check","short-walk-check","sickle-cell-check","bleeding-check","antibiotic-check","infection-elsewhere","wound-over-the-knee","new-joint-pain-and-risk","new-joint-pain-and-gout","lower-leg-and-risk","skin-check","kneecap-slips","injury-check","bone-load","operated-check","operated-and-newly-sore","new-sciatica","blow-to-the-calf","thin-bones","hip-signs","weight-loss","bone-spot","many-joints","swollen-knee","giving-way","knee-injury","buckled-check","muscle-tear","sudden-sit-bone-pain","pain-on-walking","lasting-numbness","hurt-again","child-hip-check","not-settling","stops-life","nothing-urgent"],"level":["emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","self-care"],"why":["That can come from a blood clot in the lung.","That can come from the lungs or the heart.","That can be a sign of a blood clot in the lung.","That can be a sign of a blood clot in the lung.","The leg may not be getting enough blood.","Together that can mean that pressure builds up in a muscle.","That can mean that blood or nerves are cut off.","Together that can mean that pressure builds up in a muscle.","Together that can mean that muscle is breaking down.","After an injury that can mean a hurt nerve or blood vessel.","That can come from a blocked artery.","Together that can mean that an artery is blocked.","Together that can mean that an artery is blocked.","Together that can mean that an artery is blocked.","Something may be broken or out of joint.","That can mean a broken hip.","That needs care at once.","The artery behind the knee can be hurt, even if the knee went back.","That can hurt bones, vessels and muscles more than it shows.","That needs help at once.","Together that can mean an infection in the joint.","Together that can mean an infection in the joint.","In a child that can mean an infection in the joint.","Together that can mean an infection in the joint.","Together that can mean an infection in the joint.","Together that can mean an infection in the joint.","That can be a serious infection.","Together that can be a serious infection under the skin.","That can be a serious infection.","That can be a sign of a serious infection.","Nerves at the base of the spine may be squeezed.","Nerves at the base of the spine may be squeezed.","That can come from squeezed nerves in the spine.","With sore muscles that can mean that muscle is breaking down.","A crisis needs treatment at once.","Together that can mean that the spine is pressed.","An artery behind the knee may be blocked.","Pain this bad needs to be seen at once.","That needs help at once.","In a child that needs help now.","In a child that can mean an infection in a joint or bone.","In a child that can mean a broken bone, a hip problem or an infection.","You are not sure about an emergency sign, so it needs a check today.","It could be a sign of a clot or an infection, so we count it as a yes.","It could be a sign of trouble in the joint, so we count it as a yes.","It could be a sign of a bad injury, so we count it as a yes.","It could be a sign of nerve trouble or illness, so we count it as a yes.","It could be a sign of danger, so we count it as a yes.","That can mean a blood clot. Only a test can tell.","A cyst that bursts and a blood clot look alike. Only a scan can tell them apart.","That can mean a blood clot. Only a test can tell.","That can mean a blood clot. Only a test can tell.","That can mean a blood clot. Only a test can tell.","That can mean a blood clot or an infection of the skin. Only a test can tell.","That can mean a blood clot. Only a test can tell.","That can be a clot in a vein near the surface.","That needs a check today.","New leg pain can then come from the arteries.","That can mean that an artery is closing.","After an injury that can mean that pressure builds up in a muscle.","That can be a bulge of the artery.","That can mean too little blood in the foot.","With leg pain that needs a check today.","That can be gout or an infection. Nobody can tell without a test.","That needs the team that treated the knee today.","That can carry germs into the joint.","Together that can mean an infection in the joint.","That needs a check today.","That can be an infection.","That can be shingles. Treatment works best within 3 days.","That needs a check today for an infection.","That needs a check today for an infection.","That can mean bleeding inside.","New pain in a joint or muscle can then be bleeding. Call your centre now.","That can mean bleeding inside.","After an injury that needs an X-ray or a scan.","Together that can mean that muscle is breaking down.","Together that can mean that muscle is breaking down. A blood test shows it.","After an injury that needs an X-ray.","After an injury the bone may be broken.","At this age, or with thin bones, that can mean a broken bone.","After a fall that can mean a broken hip.","That usually means bleeding inside the knee.","Something may be caught in the joint.","A tendon above or below the kneecap may be torn.","A piece of bone can break off. It needs an X-ray.","That can mean a torn heel cord.","A tendon above or below the kneecap may be torn.","After a recent injury that needs to be seen quickly.","Together that can mean that the tendon has torn off the bone.","Together that can mean a complete tear.","Together that can mean that muscle or tendon is torn through.","In growing legs that can mean that the growth plate has come loose. Tell a parent or your coach.","That can mean that a nerve is pressed. That needs a check today.","That can mean that a nerve is pressed. That needs a check today.","These antibiotics can hurt tendons. Ask today whoever prescribed them before you take more.","Together that needs a check within a day.","Together that needs a check today, before the bone gives way.","A broken bone or a clot may then hurt little.","Together that can mean an infection in the spine.","That needs a check today.","Have that check today.","An injury that does not match its story needs a check today. Tell the doctor or nurse what you fear. Your local child protection service can help too.","Leg pain in a child under 5 needs a doctor or nurse to look at it today.","In a child that needs a check today.","In a child that needs a check today.","In a child or teenager that can come from the hip. Ask for the hip to be checked.","In a child that can come from the hip, or from an infection in a joint or bone.","In a child or teenager that can come from the hip. Ask for the hip to be checked.","In a child that can mean an infection in a joint or bone.","In a child or teenager that needs an X-ray and a blood test soon.","In a child that needs a check today.","In young people that needs a quick X-ray or scan.","A leg that cannot carry you needs a check today.","Pain as bad as you say needs a check today.","Some questions have no answer yet, so we stay on the safe side.","This guide is about the knee and the back of the thigh.","Without the age we cannot be sure which causes to think of.","You are not sure about your health or medicines. Ask about them.","In a child or teenager that should be looked at, even after a small fall.","Have a new lump looked at within 2 weeks.","Such a lump needs a scan soon.","That needs a check within days.","That needs a check within days. It needs an X-ray.","In a child that should be looked at.","That should be looked at.","New pain without a cause should be looked at.","That can come from the heart, the kidneys or the veins.","That should be looked at.","That can come from the arteries.","Bones and joints can be short of blood in sickle cell disease.","That should be looked at.","These antibiotics can hurt tendons for months. Ask about it.","Joint pain after an infection should be looked at.","Germs can get into a joint that way. That should be looked at.","New joint pain should then be looked at.","New joint pain should then be looked at.","New leg pain should then be looked at.","That should be looked at.","That needs a plan from a physio.","An injury like this should be looked at, also when it is older.","That can be a stress injury. Stop running until it is checked.","New trouble there should be looked at by the team that treated it.","New trouble there should be looked at by the team that treated it.","That should be looked at.","That can bleed into the muscle, or a clot can follow it.","Thin bones can crack without a fall.","That can come from the hip. That should be looked at.","That needs a check within days.","That can be a stress injury. Stop running until it is checked.","That needs a check within days, because early treatment helps.","That should be looked at.","That should be looked at.","That can mean a tear in a muscle or in the joint.","A tendon above or below the kneecap may be torn.","That can mean a tear that heals better with help.","That can be a tear close to the bone.","That can come from the arteries.","That should be checked.","A hamstring that is hurt again needs a plan from a physio.","In a child or teenager that can come from the hip. Ask for the hip to be checked.","Pain that has not settled in the usual time, or that is newly different, should be looked at.","That is reason enough to be seen.","Nothing you told us needs help today."],"causes":[["pulmonary-embolism"],["pulmonary-embolism"],["pulmonary-embolism"],["pulmonary-embolism"],["acute-limb-ischaemia"],["compartment-syndrome","acute-limb-ischaemia"],["acute-limb-ischaemia","compartment-syndrome"],["compartment-syndrome"],["muscle-breakdown","compartment-syndrome"],["compartment-syndrome","knee-dislocation"],["acute-limb-ischaemia","compartment-syndrome"],["acute-limb-ischaemia"],["acute-limb-ischaemia"],["acute-limb-ischaemia"],["knee-dislocation","knee-fracture"],["hip-pain-felt-in-the-knee"],["knee-fracture"],["knee-dislocation"],["knee-dislocation","knee-fracture","compartment-syndrome"],null,["infected-joint","gout"],["infected-joint","gout"],["infected-joint"],["infected-joint"],["infected-joint"],["infected-joint","gout"],["skin-infection"],["skin-infection","infected-joint"],["skin-infection"],["skin-infection","infected-joint"],["cauda-equina"],["cauda-equina"],["cauda-equina"],["muscle-breakdown"],null,["cauda-equina"],["popliteal-aneurysm","acute-limb-ischaemia"],["acute-limb-ischaemia","compartment-syndrome"],null,["infected-joint"],["infected-joint"],["hip-pain-felt-in-the-knee","knee-fracture","infected-joint"],null,["deep-vein-thrombosis","skin-infection"],["infected-joint","extensor-tendon-rupture"],["knee-fracture"],["nerve-pressure-at-the-knee"],["hip-pain-felt-in-the-knee","infected-joint"],["deep-vein-thrombosis","burst-bakers-cyst"],["burst-bakers-cyst","deep-vein-thrombosis"],["deep-vein-thrombosis"],["deep-vein-thrombosis"],["deep-vein-thrombosis"],["deep-vein-thrombosis","skin-infection"],["deep-vein-thrombosis"],["surface-vein-clot","deep-vein-thrombosis"],["compartment-syndrome","acute-limb-ischaemia"],["acute-limb-ischaemia"],["acute-limb-ischaemia","artery-pain-on-walking"],["compartment-syndrome"],["popliteal-aneurysm"],["artery-pain-on-walking"],["infected-joint","skin-infection"],["infected-joint","gout"],["infected-joint"],["infected-joint","skin-infection"],["infected-joint"],["infected-joint","knee-fracture"],["skin-infection"],null,["infected-joint"],["skin-infection"],["bleeding-into-the-knee"],["bleeding-into-the-knee"],["bleeding-into-the-knee"],["knee-fracture"],["muscle-breakdown","compartment-syndrome"],["muscle-breakdown"],["knee-fracture"],["knee-fracture"],["knee-fracture"],["hip-pain-felt-in-the-knee"],["bleeding-into-the-knee","knee-fracture"],null,["extensor-tendon-rupture"],["kneecap-dislocation"],["achilles-rupture"],["extensor-tendon-rupture"],null,["hamstring-avulsion"],["hamstring-strain-complete"],["achilles-rupture"],["growth-plate-avulsion"],["nerve-pressure-at-the-knee"],["nerve-pressure-at-the-knee"],["antibiotic-tendon-pain"],["bone-or-soft-tissue-tumour"],["bone-or-soft-tissue-tumour"],["knee-fracture","deep-vein-thrombosis"],null,null,null,null,null,["hip-pain-felt-in-the-knee","infected-joint"],["infected-joint"],["hip-pain-felt-in-the-knee"],["hip-pain-felt-in-the-knee","infected-joint"],["hip-pain-felt-in-the-knee"],["infected-joint"],["bone-or-soft-tissue-tumour","inflammatory-arthritis"],["bone-or-soft-tissue-tumour"],["bone-or-soft-tissue-tumour"],null,null,null,null,null,null,["hip-pain-felt-in-the-knee"],null,["bone-or-soft-tissue-tumour"],null,["bone-or-soft-tissue-tumour"],null,["bone-or-soft-tissue-tumour"],null,null,null,null,null,["bleeding-into-the-knee"],null,["infected-joint"],["infected-joint","skin-infection"],["infected-joint"],["gout","infected-joint"],null,null,["kneecap-dislocation"],null,["bone-stress-injury"],null,["infected-joint"],null,null,["bone-stress-injury"],["hip-pain-felt-in-the-knee"],["bone-or-soft-tissue-tumour"],["bone-stress-injury"],null,null,null,null,["extensor-tendon-rupture"],null,["hamstring-avulsion"]],"outcome":[null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,"child-under-5",null,null,null,null,null,null,null,null,null,null,null,null,"other-problem"],"when":["emergency.breathless","emergency.chest-pain","emergency.coughing-blood","emergency.faint","emergency.cold-foot",{"any":{"":{"all":[[{"any":["emergency.tight-leg","happened.sprint","happened.splits","happened.push-off","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise","leg.swollen","leg.both-swollen","signs.numb","signs.foot-drop","signs.short-walk","signs.weaker","health.surgery-bed","health.bleeding-disorder"]},"emergency.worsening-pain"],[{"any":["emergency.numb-leg","emergency.cannot-move-foot","happened.twist","happened.bent-knee","happened.blow","happened.hard-exercise","leg.both-swollen","signs.numb","signs.foot-drop","signs.weaker","health.surgery-bed","health.bleeding-disorder"]},"emergency.tight-leg"],[{"any":["location.thigh-middle","location.thigh-front","location.thigh-inner","location.calf","location.shin","location.not-sure"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"emergency.worsening-pain"]]}}},{"any":["emergency.numb-leg","emergency.cannot-move-foot"]},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["location.calf","location.shin"]},{"any":["happened.sprint","happened.push-off","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise"]},{"atLeast":2,"of":[{"any":["signs.numb","signs.foot-drop","signs.weaker"]},{"any":["emergency.worsening-pain","emergency.tight-leg"]},"leg.swollen"]}]},{"all":{"":{"any":[["age.5+","age.unanswered","age.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["start.both-legs","happened.hard-exercise"],[{"atLeast":2,"of":[{"any":["emergency.worsening-pain","emergency.tight-leg"]},"leg.swollen","signs.weaker"]},"leg.both-swollen"]]}}},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise"]},"signs.foot-drop"]},{"all":[{"any":["location.thigh-low","location.back-middle","location.back-inner","location.back-outer"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"emergency.worsening-pain"]},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"any":["health.arteries","health.diabetes","health.smoking"]},"emergency.worsening-pain"]},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},{"any":["location.back-middle","location.calf","location.shin","location.not-sure"]},{"any":[{"any":["health.arteries","health.diabetes","health.smoking"]},"age.60+","age.unanswered","age.not-sure","leg.foot-pain","leg.black-toe","signs.short-walk"]},"signs.numb"]},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["leg.foot-pain","leg.black-toe","signs.numb"]},"signs.short-walk"]},"emergency.odd-shape",{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.bent-knee","happened.blow"]},{"any":["age.51+","age.unanswered","age.not-sure","emergency.cannot-move-knee","injury.stopped","injury.no-steps","health.thin-bones"]},"location.hip-groin"]},"emergency.open-wound","emergency.out-of-place","emergency.big-crash","emergency.bleeding",{"atLeast":2,"of":[{"any":["emergency.hot-knee","knee.hot"]},{"any":["emergency.cannot-move-knee","emergency.unbearable-pain","child.no-weight"]},"emergency.fever"]},{"all":[{"any":[{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"emergency.cannot-move-knee"]},"emergency.fever"]},"knee.swollen"]},{"all":[{"any":[{"all":["knee.swollen","knee.hot"]},"emergency.hot-knee"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"age.5-15"]},{"all":{"":{"any":[["age.5+","age.unanswered","age.not-sure"],["health.joint-surgery","health.knee-replacement"],[{"all":[{"any":["leg.warm-skin","leg.hot-patch"]},{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]}]},"emergency.hot-knee","leg.leaking-wound","knee.swollen","knee.hot"],[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"all":[{"any":["leg.warm-skin","leg.hot-patch","knee.swollen","knee.hot"]},"leg.leaking-wound"]},"emergency.worsening-pain","emergency.cannot-move-knee","emergency.fever","signs.worse-fast"]]}}},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["health.joint-surgery","health.knee-replacement"]},"emergency.worsening-pain","emergency.cannot-move-knee"]},{"all":{"":{"any":[["age.5+","age.unanswered","age.not-sure"],["health.weak-immunity","health.injecting"],[{"all":["knee.swollen","knee.hot"]},"emergency.hot-knee"]]}}},{"any":["emergency.spreading-skin","emergency.black-skin"]},{"all":["emergency.worsening-pain","emergency.fever"]},{"any":{"":{"all":[[{"any":["leg.warm-skin","leg.hot-patch"]},"emergency.worsening-pain"],[{"any":["leg.warm-skin","leg.hot-patch"]},{"any":["leg.wound","leg.joint-bite","leg.leaking-wound","signs.worse-fast","health.diabetes","health.weak-immunity","health.injecting"]},"emergency.fever"]]}}},"emergency.very-ill","emergency.saddle-numb","emergency.bladder-bowel","emergency.both-legs","emergency.dark-pee",{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"health.sickle-cell"]},{"all":{"":{"any":[["age.5+","age.unanswered","age.not-sure"],["health.cancer","health.cancer-before"],["location.back-to-leg","feel.cough"],["signs.numb","signs.foot-drop","signs.weaker"]]}}},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["emergency.worsening-pain","leg.foot-pain","signs.numb","signs.foot-drop"]},"leg.pulsing-lump"]},"emergency.unbearable-pain","emergency.other","child.very-ill",{"all":{"":{"any":[[{"all":["age.0-15","emergency.fever"]},"child.fever"],[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"age.0-4","emergency.cannot-move-knee","child.no-weight","child.joint","child.limp","child.lasting-limp","child.night","child.pale"]]}}},{"all":[{"any":["emergency.fever","child.joint","child.lasting-limp","child.turned-foot","location.hip-groin","start.sudden","start.not-sure"]},"child.no-weight"]},"emergency.not-sure","leg.not-sure","knee.not-sure","injury.not-sure","signs.not-sure","child.not-sure","leg.swollen",{"any":[{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["location.back-middle","location.back-inner","health.bakers-cyst"]},"leg.calf-bruise"]},"leg.moved-down"]},{"all":[{"any":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]}]},{"any":[{"any":["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]},{"any":["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]},"age.60+","age.unanswered","age.not-sure","leg.warm-skin","health.arteries","health.varicose-veins","health.inflammatory-arthritis","health.cancer-before","health.smoking","health.extra-weight"]},"leg.unexplained"]},{"any":{"":{"all":[{"":{"any":[["location.back-middle","location.calf","location.not-sure"],{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}},["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]]}},{"":{"any":[["location.back-middle","location.calf","location.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]]}},[{"any":["location.calf","location.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"health.joint-surgery"],{"":{"any":[["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.back-middle","location.back-inner","location.back-outer","location.above-kneecap","location.calf","location.hip-groin","location.not-sure"],{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}},["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]]}},{"":{"any":[["location.calf","location.not-sure"],{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}},["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["age.60+","age.not-sure"]]}},[{"any":["location.calf","location.not-sure"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"health.bakers-cyst"],[{"any":["location.calf","location.not-sure"]},{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"leg.unexplained"]]}}},{"all":{"":{"all":[[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]],"any":[null,{"":{"all":[{"":{"any":[["location.back-middle","location.calf","location.not-sure"],["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]]}},{"":{"any":[["location.back-middle","location.back-inner","location.back-outer","location.calf","location.not-sure"],["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]]}},{"":{"any":[["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.above-kneecap","location.hip-groin"]],"atLeast":[null,2],"of":[null,["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]]}}]}}]}}},{"all":[{"any":["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.back-middle","location.back-inner","location.back-outer","location.calf","location.shin","location.unanswered","location.not-sure"]},"leg.warm-skin"]},{"all":{"":{"any":[["health.pregnant","health.pregnancy-loss"],[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"all":[{"any":["location.back-middle","location.calf","location.hip-groin"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},"leg.unexplained"]]}}},"leg.cord",{"any":["emergency.worsening-pain","emergency.tight-leg"]},{"any":{"":{"all":[{"":{"any":[{"":{"any":[{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}}],"all":[null,[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]]}},["health.arteries","health.diabetes","health.smoking"],["leg.unexplained","signs.numb","feel.same-distance"]]}},[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},{"any":["location.back-middle","location.calf","location.shin","location.not-sure"]},{"any":["age.40+","leg.unexplained"]},"signs.numb"],{"":{"all":[[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]],"any":[null,["health.arteries","health.diabetes","health.smoking"],["age.50+","age.unanswered","age.not-sure"],["location.back-middle","location.calf","location.shin","location.not-sure"]]}}]}}},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"signs.short-walk"]},{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["signs.numb","signs.weaker"],["location.back-outer","location.outer-side","location.calf","location.shin"],["happened.sprint","happened.push-off","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise"]]}}},"leg.pulsing-lump",{"any":[{"all":[{"any":[{"any":["health.arteries","health.diabetes","health.smoking"]},"age.50+","age.unanswered","age.not-sure","signs.numb","signs.short-walk","health.not-sure","feel.same-distance"]},"leg.foot-pain"]},"leg.black-toe"]},"emergency.fever",{"any":[{"all":["knee.swollen","knee.hot"]},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"knee.hot"]},{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"knee.swollen"]},{"all":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},{"any":["leg.wound","health.inflammatory-arthritis"]},"knee.swollen"]},"emergency.hot-knee"]},{"any":[{"all":[{"any":["health.joint-surgery","health.knee-replacement"]},{"any":[{"any":[{"all":[{"any":["leg.warm-skin","leg.hot-patch"]},{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]}]},"emergency.hot-knee","leg.leaking-wound","knee.swollen","knee.hot"]},"leg.wound","signs.worse-fast"]}]},"leg.leaking-wound"]},"leg.joint-bite",{"all":{"":{"any":[["signs.recent-infection","signs.other-infection","health.surgery-bed"],["knee.swollen","knee.hot"]]}}},"emergency.cannot-move-knee",{"any":[{"all":[{"any":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"leg.wound"]},"leg.warm-skin"]},"leg.hot-patch"]},"leg.strip-rash",{"all":{"":{"any":[["health.sickle-cell","health.diabetes","health.weak-immunity","health.injecting","health.not-sure"],["knee.swollen","knee.hot"]]}}},{"all":{"":{"any":[["health.sickle-cell","health.diabetes","health.weak-immunity","health.injecting","health.not-sure"],["leg.swollen","leg.warm-skin","leg.hot-patch"]]}}},{"all":{"":{"any":[["health.blood-thinner","health.bleeding-disorder","health.not-sure"],[{"all":[{"any":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"health.bleeding-disorder"]},"knee.swells"]},"emergency.hot-knee","injury.fast-swelling","injury.bruise","leg.swollen","leg.calf-bruise","knee.swollen"]]}}},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"health.bleeding-disorder"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buck', 'led"]},{"any":["location.thigh-front","location.hip-groin","injury.pop","injury.stopped","injury.hurts-to-stand","knee.swells","signs.numb"]},"health.blood-thinner"]},{"all":[{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure"]},"injury.no-steps"]},{"all":[{"any":["start.both-legs","happened.hard-exercise"]},{"any":["start.days","start.weeks","start.both-legs"]},"injury.no-steps"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.both-legs","happened.hard-exercise"]},"injury.severe-pain"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure"]},"injury.no-bend"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure"]},"injury.bone-sore"]},{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],{"":{"all":[{"":{"any":[["age.0-11","age.51+","age.unanswered","age.not-sure"],["happened.bent-knee","happened.blow"]]}},{"":{"any":[["age.55+","health.thin-bones"],["start.sudden","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled"],[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"location.back-inner","location.back-outer","location.inner-below","location.shin","location.hip-groin","location.unanswered"]]}}]}},["emergency.cannot-move-knee","child.no-weight","child.limp","injury.stopped","injury.fast-swelling","injury.hurts-to-stand","injury.no-steps","knee.swollen","knee.swells"]]}}},{"all":[{"any":["happened.twist","happened.bent-knee","happened.blow"]},{"any":["injury.hurts-to-stand","injury.no-steps"]},{"any":["age.51+","age.not-sure","health.thin-bones"]},"location.hip-groin"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"injury.fast-swelling"]},"knee.stuck","knee.cannot-lift","emergency.kneecap-out",{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],{"":{"all":[[{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure"]},"injury.no-tiptoe"],[{"any":["injury.pop","injury.stopped"]},"injury.felt-kicked"]]}}]}}},{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],{"":{"all":[{"":{"any":[["happened.jump","happened.buckled"],["injury.pop","injury.stopped","injury.no-steps"],["location.thigh-front","location.front","location.above-kneecap","location.below-kneecap","location.deep","location.elsewhere","location.not-sure"]]}},[{"any":["location.thigh-front","location.above-kneecap","location.below-kneecap","location.elsewhere"]},"injury.pop","injury.stopped"]]}}]}}},{"all":{"":{"any":[["knee.catches","knee.gives-way"],["start.sudden","happened.sprint","happened.twist","happened.bent-knee","happened.blow","happened.buckled"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}}},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["location.sit-bone","location.not-sure"]},{"atLeast":2,"of":[{"any":["happened.splits","injury.pop"]},"injury.stopped","injury.bruise","injury.dent","injury.weak-bend"]}]},{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],{"":{"all":[{"":{"any":[["location.thigh-middle","location.thigh-low","location.back-inner","location.back-outer"]],"atLeast":[null,2],"of":[null,[{"any":["injury.no-steps","injury.bruise"]},"injury.pop","injury.dent"]]}},[{"any":["location.thigh-middle","location.thigh-low"]},"injury.pop","injury.stopped"],[{"any":["location.thigh-low","location.back-inner","location.back-outer"]},"injury.pop","injury.weak-bend"]]}}]}}},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"atLeast":2,"of":[{"any":["injury.stopped","injury.no-steps","leg.calf-bruise"]},"injury.pop","injury.dent"]},{"any":["injury.no-steps","injury.dent"]},"location.calf"]},{"all":{"":{"any":[["age.11-20","age.not-sure"],["location.sit-bone","location.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["start.sudden","start.days","start.not-sure"],["happened.sprint","happened.splits","happened.push-off","happened.hard-exercise","happened.not-sure","injury.pop","injury.stopped"]]}}},"signs.foot-drop","signs.weaker",{"any":[{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"signs.antibiotic"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["location.sit-bone","location.thigh-low","location.back-inner","location.back-outer","location.above-kneecap","location.below-kneecap","location.inner-below","location.calf","location.not-sure"]},"signs.antibiotic"]},"signs.antibiotic-now"]},{"all":{"":{"any":[["health.cancer","health.cancer-before"],["location.back-to-leg","feel.cough"]]}}},{"all":[{"any":["signs.night-pain","signs.bone-spot"]},"health.cancer"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled","injury.bruise","leg.calf-bruise","knee.swollen","knee.hot","knee.swells"]},"health.immobile-leg"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["health.weak-immunity","health.injecting"]},"location.back-to-leg"]},"signs.worse-fast","signs.told-check","child.harm","age.0-4","child.no-weight",{"any":[{"all":["age.0-15","knee.swollen"]},"child.joint"]},{"any":[{"all":[{"any":["location.thigh-front","location.thigh-inner","location.hip-groin","start.weeks","start.both-legs","start.unanswered","start.not-sure","since.under-three-weeks","since.over-three-weeks","since.newly-different","signs.recent-infection","signs.other-infection","health.extra-weight","course.no-better","course.slowly-worse"]},"child.limp"]},"child.lasting-limp","child.turned-foot"]},{"all":["child.limp","start.days"]},{"all":[{"any":[{"all":[{"any":["start.days","start.weeks","start.not-sure","since.over-three-weeks","since.newly-different"]},{"any":["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.back-middle","location.back-inner","location.back-outer","location.front","location.above-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.not-sure"]},"health.extra-weight"]},"location.hip-groin"]},"age.5-16"]},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.above-kneecap","location.calf","location.shin","location.deep","location.not-sure","since.newly-different","course.no-better","course.slowly-worse"]},"child.fever"]},{"all":[{"any":["start.weeks","since.over-three-weeks","since.newly-different"]},{"any":["child.joint","leg.swollen","knee.swollen","knee.hot"]},"age.0-15"]},{"any":[{"all":[{"any":["child.limp","child.lasting-limp"]},"since.over-three-weeks","course.slowly-worse"]},{"all":[{"any":["leg.hard-lump","signs.night-pain","signs.weight-loss"]},"age.0-15"]},{"all":[{"any":["child.joint","child.limp","child.lasting-limp","child.one-leg","location.sit-bone","location.thigh-low","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.hip-groin","location.back-to-leg","location.unanswered","location.not-sure","knee.swollen","signs.bone-spot"]},"child.night"]},"child.pale","child.bone-lump"]},{"all":[{"any":[{"all":["since.over-three-weeks","leg.swollen"]},"leg.hard-lump","signs.night-pain"]},"age.16-24"]},"limits.no-steps","pain.9+",{"any":["age.unanswered","emergency.unanswered","child.unanswered","location.unanswered","injury.unanswered","leg.unanswered","knee.unanswered","signs.unanswered","health.unanswered"]},"location.elsewhere","age.not-sure","health.not-sure",{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},"child.limp","start.sudden"]},"leg.soft-lump","leg.hard-lump",{"all":[{"any":["age.40+","age.unanswered","age.not-sure"]},"signs.night-pain"]},{"all":[{"any":["age.0-39","location.thigh-middle","location.thigh-low","location.thigh-front","location.above-kneecap","location.shin","leg.hard-lump","signs.bone-spot","signs.weight-loss","health.cancer","health.cancer-before"]},"signs.night-pain"]},{"any":[{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},"child.fever"]},"child.night","child.one-leg"]},{"all":{"":{"any":[["health.cancer","health.cancer-before"],[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.days","start.weeks","start.both-legs","start.not-sure"]},{"any":["location.sit-bone","location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.shin"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks"]},{"any":["start.days","start.weeks","start.not-sure"]},{"any":[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"location.back-inner","location.back-outer","location.inner-below"]}]},"location.hip-groin","leg.soft-lump","knee.swollen","signs.bone-spot","feel.every-step","course.no-better","course.slowly-worse"]]}}},{"any":[{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["age.60+","age.not-sure"]},"location.back-middle"]},"leg.unexplained"]},"leg.both-swollen","leg.foot-pain","signs.short-walk","health.sickle-cell",{"any":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.sudden","happened.twist","happened.bent-knee","happened.blow","happened.buckled"]},"health.blood-thinner"]},"health.bleeding-disorder"]},"signs.antibiotic",{"all":{"":{"any":[["signs.recent-infection","signs.other-infection"],[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"knee.swells"],[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"location.thigh-low","location.back-inner","location.back-outer","location.inner-below"]]}}},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"leg.wound"]},{"all":{"":{"any":[["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"],[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"since.under-three-weeks"],["health.surgery-bed","health.blood-thinner","health.inflammatory-arthritis","health.cancer","health.weak-immunity","health.injecting"]]}}},{"all":[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"health.gout"]},{"any":{"":{"all":[[{"any":[{"all":["age.50+","health.diabetes"]},{"all":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},"age.60+"]},"health.arteries"]},"location.calf"],[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]},"location.shin"],{"":{"any":[[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"since.under-three-weeks"],["health.weak-immunity","health.injecting"]]}},{"":{"any":[["location.back-middle","location.calf","location.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]]}},[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"]},{"any":["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]},"location.back-inner"],{"":{"any":[["location.calf","location.not-sure"],{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}},["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.cancer-before","health.diabetes","health.smoking","health.extra-weight"]]}},[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["location.thigh-inner","location.back-middle","location.back-inner","location.calf"]},"health.varicose-veins"]]}}},{"any":[{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["leg.wound","leg.calf-bruise"]}]},{"all":[{"any":["health.arteries","health.diabetes","health.weak-immunity","health.immobile-leg"]},"leg.wound"]},"leg.warm-skin"]},"knee.kneecap-slips",{"any":[{"all":["location.calf","injury.pop","injury.hurts-to-stand"]},{"all":[{"any":["happened.bent-knee","happened.blow"]},"location.hip-groin"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["age.55+","health.thin-bones"]},{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.bent-knee","happened.blow"]},"age.51+"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.sprint","happened.jump"]},"age.9-17","location.below-kneecap"]},"injury.felt-kicked","injury.fast-swelling","injury.no-tiptoe","injury.no-bend","injury.bone-sore"]},{"all":{"":{"any":[["happened.hard-exercise","health.sport","health.more-activity"],["location.thigh-front","location.above-kneecap","location.inner-side","location.inner-below","location.shin","location.deep","location.hip-groin"],["signs.night-pain","feel.every-step","course.slowly-worse"]]}}},{"all":{"":{"any":[["health.joint-surgery","health.knee-replacement"],["since.under-three-weeks","leg.swollen","knee.swells","knee.stuck","knee.gives-way"]]}}},{"all":{"":{"any":[["health.joint-surgery","health.knee-replacement"],{"":{"any":[{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}}],"all":[null,[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]]}}]}}},{"all":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},"location.back-to-leg"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"location.calf","happened.blow"]},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"any":[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"location.inner-below","location.shin","location.hip-groin"]},"health.thin-bones"]},{"any":{"":{"all":[["location.hip-groin","start.sudden"],[{"any":["location.hip-groin","feel.groin-stiff"]},{"any":["signs.night-pain","course.no-better","course.slowly-worse"]},"feel.socks"]]}}},"signs.weight-loss","signs.bone-spot",{"any":["signs.many-joints","feel.stiff-long"]},{"any":[{"all":[{"any":["knee.swells","knee.soft-front"]},{"any":["course.slowly-worse","course.keeps-coming"]}]},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["health.cancer","health.cancer-before"]},"age.0-15"]},"knee.swells"]},"knee.swollen","knee.hot"]},{"any":["knee.catches","knee.gives-way"]},{"any":[{"all":[{"any":["happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled"]},{"any":["injury.pop","knee.swells"]}]},{"all":[{"any":["location.back-middle","location.back-inner","location.back-outer"]},"happened.bent-knee"]},{"all":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"age.55+"]},{"all":[{"any":["location.sit-bone","location.thigh-middle","location.thigh-low","location.back-middle","location.back-inner","location.back-outer","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.unanswered","location.not-sure"]},"injury.pop"]},"injury.stopped"]},{"all":[{"any":["location.thigh-front","location.above-kneecap"]},"happened.buckled"]},{"any":["injury.bruise","injury.dent","injury.weak-bend"]},{"all":["location.sit-bone","start.sudden"]},{"all":[{"any":["location.sit-bone","location.thigh-middle","location.thigh-low","location.back-middle","location.back-inner","location.back-outer","location.calf","location.shin","location.not-sure"]},"feel.same-distance"]},"signs.numb",{"all":[{"any":["start.sudden","course.keeps-coming"]},{"any":["location.sit-bone","location.thigh-middle","location.thigh-low","location.back-inner","location.back-outer"]},"health.hamstring-before"]},{"all":[{"any":["start.days","start.weeks","start.not-sure"]},{"any":[{"all":["age.5-8","location.below-kneecap"]},"location.sit-bone","location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.back-middle","location.back-inner","location.back-outer","location.front","location.above-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.back-to-leg","location.not-sure"]},"age.5-16"]},{"any":[{"all":[{"any":["since.over-three-weeks","course.slowly-worse"]},{"any":["start.sudden","start.days","start.both-legs"]}]},{"all":[{"any":["signs.night-turn","course.slowly-worse"]},{"any":["location.thigh-low","location.thigh-front","location.above-kneecap","location.inner-below"]},"age.16-24"]},"since.newly-different","course.no-better"]},"course.stops-life",{"any":["age.0-120","age.unanswered","age.not-sure"]}],"sources":[["NHS-DVT","NHS-PE","ALUK-PE","W111-BAKER"],["GLOS-DVT","NHS-PE"],["GLOS-DVT","NHS-PE"],["NHS-PE","ALUK-PE"],["RCEM-ALI","NSW-ALI"],["NSW-ALI","NHS-COMP"],["NSW-ALI","NHS-COMP"],["NHS-COMP","CECS-REV"],["NHS-COMP","RHABDO"],["KD","NHS-COMP","CES-LOTH"],["NSW-ALI","NHS-COMP"],["RCEM-ALI","NSW-ALI"],["RCEM-ALI","NSW-ALI"],["RCEM-ALI","NSW-ALI"],["KD","NHS-SPR"],["LIMP"],["SJA-BLEED","NHS-SPR"],["KD"],["KD","NHS-COMP"],["SJA-BLEED","NZ111"],["BSR-HOT","BMJBP-SA","NHS-SA"],["BSR-HOT","BMJBP-SA","NHS-SA"],["BSR-HOT"],["BSR-HOT"],["BSR-HOT"],["BSR-HOT","SA-COUD"],["NHS-CELL"],["BSR-HOT","NHS-CELL"],["NHS-CELL"],["NHS-CELL"],["CES-NZ","CES-LOTH"],["CES-NZ","CES-LOTH"],["CES-NZ","CES-LOTH"],["RHABDO"],["NICE143"],["NICE234"],["PAA-REV","PAA-MT"],["NSW-ALI","NHS-COMP"],["NHS111"],["LIMP"],["LIMP"],["LIMP","SCFE"],[],[],[],[],[],[],["NHS-DVT","NICE158","DVT-GOOD"],["W111-BAKER","BAKER-NUM"],["NHS-DVT","GLOS-DVT","WELLS2","DVT-GOOD"],["NHS-DVT","GLOS-DVT","WELLS2","DVT-GOOD"],["NHS-DVT","DVT-GOOD"],["NHS-DVT","NHS-CELL","SM-SKIN"],["NHS-DVT","LEFT","BSH-VTE"],["NHS-PHLEB"],["NSW-ALI","NHS-COMP"],["RCEM-ALI","NSW-ALI"],["RCEM-ALI"],["NHS-COMP"],["PAA-REV","PAA-MT"],["ALI-SUM","NHS-PAD"],["BSR-HOT","NHS-CELL"],["BSR-HOT","NHS-GOUT"],["BSR-HOT"],["NICE184"],["BSR-HOT","SA-COUD"],["BSR-HOT","OKR-ITEMS"],["NHS-CELL"],["NHS-SHINGLES","INFORM-SHINGLES","HIGH-SHINGLES"],["BSR-HOT"],["NHS-CELL"],["HAEM"],["HAEM","GSTT-BLEED"],["HAEM"],["OKR-ITEMS","PDR"],["NHS-COMP","RHABDO"],["RHABDO","NIOSH-RHABDO"],["OKR-ITEMS"],["OKR-ITEMS"],["OKR-ITEMS","PDR"],["LIMP"],["HAEM","NHS-KNEE"],["MEN-GGC","NHS-KNEE"],["QTR"],["NID-KNEECAP"],["FIFE-ACH","BJGP-ACH"],["QTR"],["NHS-KNEE"],["NI-HAM","AVUL"],["NI-HAM","AVUL"],["CALF","BJGP-ACH"],["ISCH"],["CES-LOTH","PERON"],["SCI","CES-LOTH"],["FQ"],["NICE234"],["NICE12"],[],["CES-LOTH"],[],[],["LIMP"],["LIMP","NHS111"],["LIMP"],["LIMP"],["LIMP","SCFE"],["LIMP"],["LIMP","SCFE"],["LIMP"],["NICE12","LIMP"],["NICE12","LIMP"],["NICE12"],[],[],[],[],[],[],["LIMP","SCFE"],["W111-BAKER"],["NICE12"],["NICE12"],["NICE12"],["LIMP"],["NICE12"],["NHS-DVT"],[],["NHS-PAD"],["NHS-PAD"],["NICE143"],["HAEM"],["FQ"],["BSR-HOT","NHS-REA"],["NICE184"],["BSR-HOT","HAEM"],["BSR-HOT","NHS-GOUT"],["NHS-PHLEB","RCEM-ALI","NHS-PAD","BSR-HOT","NHS-COMP"],["NHS-CELL","W111-BAKER"],["NID-KNEECAP"],["OKR-ITEMS","BJGP-ACH"],["STRESS","STRESS-RUN"],["BSR-HOT"],["BSR-HOT"],["SCI"],["NHS-DVT","NHS-COMP"],["STRESS"],["TAY-HIP"],["NICE12"],["STRESS","STRESS-RUN"],["NICE100"],["BSR-HOT","NICE12","AAFP-KNEE","LIMP","NHS-KNEE","LCH-BURS"],["NHS-KNEE"],["AAFP-KNEE","NHS-KNEE","NI-HAM","PCL","QTR","ROOT-HOW"],["QTR"],["NI-HAM","HEID"],["AVUL"],["ALI-SUM","NHS-PAD","PAES"],["SCI"],["AHMAD","GREEN"],["LIMP","SCFE"],["NICE12","NHS-KNEE","NHS-SPR"],[],[]],"private":[null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,true]}}'].join(''), causes: () => '{"":{"name":["Torn Achilles tendon","Sudden loss of blood flow to the leg (acute limb ischaemia)","Tendon pain after an antibiotic","Artery pain on walking (claudication)","Baker\'s cyst","Bleeding into the knee","Bone or soft tissue tumour","Bone stress injury","Burst Baker\'s cyst","Calf strain","Squeezed nerves at the base of the spine (cauda equina)","Pressure in a muscle (compartment syndrome)","Blood clot in the leg (deep vein thrombosis, DVT)","Hamstring tendon torn at the knee","Muscle pressure pain in sport (compartment pain)","Torn tendon above or below the kneecap","Gout and pseudogout","Growing pains","Growth-plate injury at the sit bone","Hamstring tendon off the sit bone","Completely torn hamstring muscle","Mild hamstring strain","Partly torn hamstring","Tight hamstrings","Hip pain felt in the knee","Pain at the outer side of the knee (iliotibial band)","Infected joint (septic arthritis)","Inflammatory arthritis","Knee dislocation","Tendon pain behind the knee","Broken bone at the knee (fracture)","Arthritis of the knee (osteoarthritis)","Swollen pad on the kneecap (bursitis)","Kneecap out of place (patellar dislocation)","Knee ligament injury (ACL, MCL, LCL)","Torn root of the meniscus","Meniscus tear","Muscle breakdown after hard effort","Nerve pressure at the knee","Osgood-Schlatter","Overuse of the hamstrings","Patellar tendon pain","Pain around the kneecap (patellofemoral pain)","Inner shin pain below the knee","Bulging artery behind the knee (popliteal aneurysm)","Popliteus tendon pain","Posterior cruciate ligament (PCL) injury","Blood clot in the lung (pulmonary embolism)","Joint inflammation after an infection (reactive arthritis)","Sciatica","Sit-bone tendon pain","Skin infection (cellulitis)","Muscle soreness and cramp","Clot in a surface vein (phlebitis)"],"id":["achilles-rupture","acute-limb-ischaemia","antibiotic-tendon-pain","artery-pain-on-walking","bakers-cyst","bleeding-into-the-knee","bone-or-soft-tissue-tumour","bone-stress-injury","burst-bakers-cyst","calf-strain","cauda-equina","compartment-syndrome","deep-vein-thrombosis","distal-hamstring-rupture","exertional-compartment-pain","extensor-tendon-rupture","gout","growing-pains","growth-plate-avulsion","hamstring-avulsion","hamstring-strain-complete","hamstring-strain-mild","hamstring-strain-partial","hamstring-tightness","hip-pain-felt-in-the-knee","iliotibial-band-pain","infected-joint","inflammatory-arthritis","knee-dislocation","knee-end-tendon-pain","knee-fracture","knee-osteoarthritis","kneecap-bursitis","kneecap-dislocation","ligament-injury","meniscal-root-tear","meniscus-tear","muscle-breakdown","nerve-pressure-at-the-knee","osgood-schlatter","overuse-and-imbalance","patellar-tendon-pain","patellofemoral-pain","pes-anserine-bursitis","popliteal-aneurysm","popliteus-tendon-pain","posterior-cruciate-ligament-injury","pulmonary-embolism","reactive-arthritis","sciatica","sit-bone-tendon-pain","skin-infection","soreness-and-cramp","surface-vein-clot"],"page":["achilles-rupture","acute-limb-ischaemia","antibiotic-tendon-pain","artery-pain-on-walking","bakers-cyst","bleeding-into-the-knee","bone-or-soft-tissue-tumour","bone-stress-injury","burst-bakers-cyst","calf-strain","cauda-equina","compartment-syndrome","deep-vein-thrombosis","distal-hamstring-rupture","exertional-compartment-pain","extensor-tendon-rupture","gout","growing-pains","growth-plate-avulsion","hamstring-avulsion","hamstring-strain","hamstring-strain","hamstring-strain","hamstring-tightness","hip-pain-felt-in-the-knee","iliotibial-band-pain","infected-joint","inflammatory-arthritis","knee-dislocation","knee-end-tendon-pain","knee-fracture","knee-osteoarthritis","kneecap-bursitis","kneecap-dislocation","ligament-injury","meniscal-root-tear","meniscus-tear","muscle-breakdown","nerve-pressure-at-the-knee","osgood-schlatter","overuse-and-imbalance","patellar-tendon-pain","patellofemoral-pain","pes-anserine-bursitis","popliteal-aneurysm","popliteus-tendon-pain","posterior-cruciate-ligament-injury","pulmonary-embolism","reactive-arthritis","sciatica","sit-bone-tendon-pain","skin-infection","soreness-and-cramp","surface-vein-clot"],"prior":[-1,-2,1,-1,1,0,-1,-1,-1,1,-2,-2,1,-2,-1,-1,0,0,0,-1,-1,2,1,2,-1,0,-1,0,-2,1,-1,2,2,2,1,-1,1,-2,0,1,2,1,2,1,1,0,0,-2,0,1,1,0,1,2],"weights":{"#":{"age":["18-54","5-24","0-15","60+","0-11","4-11","12-16","8-11","12-17","0-17","40-54","18-39","55+"],"emergency":["hot-knee","cannot-move-knee","fever","kneecap-out"],"child":["no-weight","joint","limp","lasting-limp","night","one-leg","both-legs-night","pale","bone-lump","turned-foot"],"location":["sit-bone","thigh-middle","thigh-low","thigh-front","thigh-inner","back-middle","back-inner","back-outer","front","above-kneecap","below-kneecap","inner-side","outer-side","inner-below","calf","shin","deep","hip-groin","back-to-leg"],"start":["sudden","days","weeks","both-legs"],"since":["over-three-weeks"],"happened":["sprint","push-off","jump","twist","hard-exercise","splits","lifting","bent-knee","blow","buckled","kneeling"],"injury":["pop","felt-kicked","stopped","no-tiptoe","carried-on","fast-swelling","no-steps","no-bend","bone-sore","hurts-to-stand","bruise","dent","weak-bend"],"leg":["swollen","warm-skin","hot-patch","calf-bruise","soft-lump","hard-lump","pulsing-lump","foot-pain","black-toe","moved-down","cord","unexplained","wound","joint-bite","leaking-wound"],"knee":["swollen","hot","swells","stuck","catches","gives-way","kneecap-slips","grinds","cannot-lift","soft-front","sore-bump"],"signs":["antibiotic","antibiotic-now","numb","short-walk","foot-drop","night-pain","bone-spot","many-joints","recent-infection","other-infection","night-turn","weight-loss","weaker"],"health":["arteries","blood-thinner","bleeding-disorder","thin-bones","surgery-bed","ill-in-bed","long-trip","pregnant","pregnancy-loss","clot-before","thrombophilia","heart-failure","hamstring-before","sickle-cell","joint-surgery","osteoarthritis","knee-replacement","inflammatory-arthritis","gout","diabetes","smoking","bakers-cyst","extra-weight","sport","weak-immunity","varicose-veins","cancer","cancer-before","bowel-disease","more-activity","immobile-leg","oestrogen","injecting"],"feel":["hard-seat","tiptoe","long-sitting","bending-forward","heel-pull","stairs","full-bend","every-step","cough","socks","groin-stiff","downhill","same-distance","kneeling","warms-up","tight","cramps","both-legs","stiff-short","stiff-long"],"course":["better","slowly-worse","keeps-coming"]},"rows":["3222222222222222222222222222222222222222242222322213332222222244342222222222222222222222222222222222233","","2223222222222222222222222223232223323322332222332222222222222222222222222222222222222222222222222222244","222222222222322222222222222232223222222224322202322222222222220222222222222222222244222222222222222222234222222222422222222222222222234222222222222122222222222422223","22222222223232202222222222222322442222222222221242222222222222122222222202212224002222222232323222222222222222222222222222222222242432242222222222222222242222223","222222222222222222222222222222222222222222222233120222322223223222242222222222222222222222433222222222222222222222244","2322222222222222223224313422222222222222222222123222222222222222222222222222222242222222223222222222222222432222422222222222222222222222222233222222222222222222212222213","222222222222222222222222222222222223233232334224322222242222222222222222222222222222222222222222222222222244222222222322222222222222222223222224222222221242222221","2222222222323221222222222222222233222222242222420222122222212232222222222224323322224222222222222222222222222222222222222222222223232224","22222222223222202222222222222222332222222422223212234222222222333022222222212242022212222222202222222222222222222222222222222222222222222322222322224222222222222320222223","","","2213222222222221222222222222333333222222242222241222222222222222222222222224412222222342222222222222222222222222222222443444432232222222222243324342222222222221","222222222222222222222222222223222342222222222242021322322222224232222222334222322222222222222223222222222222222222222222222222222222222222222222222222222222222220","22222222322322222222222222222222222222222342220232222222222222222222222222222222222222222222222222222223221222222222222222222222222222222322222322222222222222242232322223","222222222232322222222222222222322223432222232242021223222222423232123222232222222222222222222223224","2222222222323421222222222220222222222222222222340222222222222202222222222222222222222222223422222222222222322222222222222222222222224","22222222022222202200030400223222322222222332222232322222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222223422223","222222224222222222222222222422222222222222222242221422224222223242223222222222222222222222222222222222222222222222222222222222222222222223","222212222232322222222222222422222222222222222242021322224322224242122222434222222222222222222222222222232222222222222222222222222222222222222222222222222222222220","222222222222222022222222222333222222222222222242021322223222224242023222443222222222222222122022222222222222222222222222222222222222222222222222222222222222222220","222222222222222022222222222343222222222222222242022422232322221202422222102002212222222222122022222222212222222222222222222222422222222223222222222222432222222222321223","22222222222222202222222222234322222222222222224202242222322222324212222240311221222222222212202222222222222222222222222222222232222222222322222222222244","222222222222222022222222222233223222222222222202422222222222220202222222022002200222222222102022222222212002222212222222222222222222222223222223222223422221222223413","22222342222142222324322222423233222332333223422232222222222222222222222222222221222222222202212222222222222222222222222222222222222222223222222222222222322244","2222222222222220222222222222222222222224222222124222222222222222222222222222222202222222221220212222222222222222222222222222222222222222232222242222222232222244","222222222222243423322222222222222222222222222224120122222222222222222222222222222222222444342222222222222222234222222232222222234243132222422222224222222222222220","22222222222222222232222222222222332332332223321232202212222222022222222202222223222222222243322222222222222242222222222222222222222422222222223122222222222222222322224","","2222222222222220222222222222232234422222222222124222222222222202222022220220022002222222221010122222222120122222122222222222222222222222232222242222223432222212242223","222232222222422222222222222222222223333332332242020222222234222242144442222222222222222222222222222222222222222222222322222222222222222222222222222222222222222221","22222222223242202222222222222222332322332223221242222222221122222222222202212221002222222221323224212222221222230222222222222222142222223222222222222222432222223222240","22222222222222222222222222222222222433222222222332222222223324222222222222222222222222232213222222242222222222222222222222222222222222222222222222222222232222224","2222222232232222422222222222222222233333222322322222233222232232322322222222222222222222223222234","222212222222222022222222222222222233223322232242222223422223324232242222222222212222222222322224221","22222222223232222222222222222222342222322223223222222222222233423222222312222222222222222232322222222222222222222222222222222222220222223","222212222232312022222222222222223332224422232232222222422222232222212222022122220222222222304443221222222022222222222222222222222322222222222222222222222322222231","","222222222222222222222222222222222232222323422222222222222223242222222222122222232222222222222222222222242422222223222232222222222222222222222222222222222220","22222223422222222220202222222222222324222222222242222222222222222222222222222222022222222222212222224222220222222222222222222222222222222322222322222222322222223","22222222222222202222222222233322222222222222220342222222222222021222222202200220022222222210202222222221200222221222222222222222222222222322222422222333322222222331","222222223223222022022022222222222223342222222212422222222222222222222222222222220222222222022022220212222202222222222222222222222222222223222223222223223222222244","22221222322312202200202222222222222433222223221242222222222222222222222222222222022222222200202103001222220222220222222222222222222222222322222322222422422222323","22222222213232202222222222222222222222324222222242222222222322122222222222202221022222222202202222222222201222232222222222222222232222223322222322222222422222223","2222222220214222222222222222222233322222232322222222222222222222222222222223222224322222222222222222222222222222224222222222222222222232222222222222222222222223","22222222222222202222222222222222324222232222222342222222222222222222222222202220022222222222222122222222222222222222222222222222222222222322222322222222222222423","222222222222222022222222222222223332222222232242022122122242221232232222122222212222222222323223222222222222222222222222222222222222222222222222222222223222223","","22222222222322222222222222222222222222222222222332222222222222222222222222222222222222222243222222222222222234","221222222232222022222222222332222222222223222433322222222422221222202222022002200222222222022022222222242322222223222222222222222222222222222222222323322224","2222222222322220222222222224222222222222222222124222222222222202222222220220022002222222221020222222222120122222122222222222222222222222232222232224243332202222242223","222222222222222322222222222222222223222223322224122222222222220222222222222344222222222443222022222222222222223222322222222222222222232222322222223","22222222222222202222221322223333322222222332222424122224222222022222222202200000022222222210202222222221201122221222222223222222222222222222222322222232322222202334422223","22222222222222222222222222222222222222222222222322222222222222022222222222224322222224222222202222222222222222222222222223232222222222222223322223"]},"never":[null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,["health.knee-replacement"]],"needs":[{"any":["start.sudden","start.unanswered","start.not-sure"]},null,{"any":["signs.antibiotic","signs.antibiotic-now"]},null,null,{"any":["injury.fast-swelling","health.blood-thinner","health.bleeding-disorder","health.not-sure"]},null,null,{"any":["leg.swollen","leg.moved-down"]},{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.push-off","happened.hard-exercise","health.sport","health.more-activity","feel.tiptoe","feel.warms-up"]},null,null,null,null,null,null,{"any":["age.18+","age.unanswered","age.not-sure"]},{"all":[{"any":["child.both-legs-night","feel.both-legs"]},"age.5-15"]},{"any":["age.11-20","age.not-sure"]},null,null,null,null,{"any":["location.thigh-middle","location.thigh-low","location.not-sure","feel.bending-forward","feel.tight"]},{"any":["age.0-17","age.unanswered","age.not-sure","location.hip-groin","location.not-sure","feel.socks","feel.groin-stiff"]},null,{"any":["age.5+","age.unanswered","age.not-sure"]},null,null,null,{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure","health.thin-bones"]},{"all":{"":{"any":[["age.40+","age.not-sure","health.osteoarthritis"],["knee.swells","knee.grinds","health.osteoarthritis","feel.stairs","feel.full-bend","feel.stiff-short"]]}}},{"any":["happened.kneeling","knee.soft-front"]},{"any":["emergency.kneecap-out","knee.kneecap-slips"]},{"any":["happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure","injury.pop","injury.stopped","injury.fast-swelling","knee.gives-way"]},{"all":{"":{"any":[["start.sudden","start.unanswered","start.not-sure"],["age.40+","age.unanswered","age.not-sure"]]}}},{"any":["location.inner-side","location.outer-side","location.not-sure","start.sudden","happened.twist","happened.kneeling","knee.swells","knee.stuck","knee.catches","knee.gives-way","feel.full-bend","feel.kneeling"]},null,null,{"any":["age.8-17","age.not-sure"]},null,{"any":["location.below-kneecap","location.not-sure","feel.kneeling","feel.warms-up"]},{"any":["location.front","location.not-sure","knee.grinds","feel.long-sitting","feel.stairs","feel.downhill","feel.kneeling"]},{"any":["location.inner-below","location.not-sure","signs.night-turn","health.osteoarthritis","health.extra-weight","health.sport","health.more-activity","feel.stairs"]},"leg.pulsing-lump",null,{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure","injury.fast-swelling","knee.gives-way"]},null,"signs.recent-infection",{"any":["location.sit-bone","location.thigh-middle","location.back-to-leg","location.not-sure","happened.lifting","signs.numb","signs.foot-drop","signs.weaker","feel.cough"]},null,null,null,{"any":[{"all":[{"any":["leg.warm-skin","leg.hot-patch"]},"health.varicose-veins"]},"leg.cord"]}],"danger":[{"level":"urgent","threshold":7,"why":"That can mean a torn heel cord.","sources":["FIFE-ACH","BJGP-ACH"]},{"level":"emergency"},{"level":"urgent","threshold":7,"why":"Several of your answers together can mean that an antibiotic hurts a tendon.","sources":["FQ"]},{"level":"soon","threshold":7,"why":"That can come from the arteries.","sources":["NHS-PAD","PAES"]},null,{"level":"urgent","threshold":8,"why":"That can mean bleeding inside.","sources":["HAEM"]},{"level":"soon","threshold":7,"why":"Several of your answers together need a check for a growth.","sources":["NICE12"]},{"level":"soon","threshold":5,"why":"That can be a stress injury. Stop running until it is checked.","sources":["STRESS","STRESS-RUN"]},{"level":"urgent","threshold":7,"why":"A cyst that bursts and a blood clot look alike. Only a scan can tell them apart.","sources":["W111-BAKER","BAKER-NUM"]},null,{"level":"emergency"},{"level":"emergency"},{"level":"urgent","threshold":7,"why":"That can mean a blood clot. Only a test can tell.","sources":["NHS-DVT","WELLS2","DVT-GOOD"]},{"level":"urgent","threshold":7,"why":"Several of your answers together can mean a torn tendon behind the knee.","sources":["DHT-REV","AVUL"]},null,{"level":"urgent","threshold":7,"why":"A tendon above or below the kneecap may be torn.","sources":["QTR"]},{"level":"soon","threshold":7,"why":"Several of your answers together can mean gout. That should be looked at.","sources":["NHS-GOUT"]},null,{"level":"urgent","threshold":8,"why":"In growing legs that can mean that the growth plate has come loose. Tell a parent or your coach.","sources":["ISCH"]},{"level":"urgent","threshold":7,"why":"Together that can mean that the tendon has torn off the bone.","sources":["NI-HAM","AVUL"]},{"level":"urgent","threshold":8,"why":"Together that can mean a complete tear.","sources":["NI-HAM","NHS-HAM"]},null,null,null,{"level":"self-care"},null,{"level":"emergency","threshold":7,"why":"Together that can mean an infection in the joint.","sources":["BSR-HOT","SA-COUD"]},null,{"level":"emergency"},null,{"level":"urgent","threshold":7,"why":"Several of your answers together can mean a broken bone. You need an X-ray.","sources":["OKR-BACH","OKR-ITEMS"]},null,null,{"level":"soon","threshold":7,"why":"A kneecap that slips out should be looked at.","sources":["NID-KNEECAP"]},null,null,null,{"level":"emergency"},{"level":"soon","threshold":8,"why":"Several of your answers together can mean a pressed nerve.","sources":["PERON"]},null,null,null,null,null,{"level":"urgent","threshold":7,"why":"That can be a bulge of the artery.","sources":["PAA-REV","PAA-MT"]},null,null,{"level":"emergency"},null,null,null,{"level":"urgent","threshold":7,"why":"That can be an infection.","sources":["NHS-CELL"]},null,{"level":"urgent","threshold":7,"why":"That can be a clot in a vein near the surface.","sources":["NHS-PHLEB"]}]}}', version: () => '"18o3bqa"' });

const levels = ["emergency", "urgent", "soon", "self-care"];
function higherLevel(a, b) {
  for (const level of levels) if (level === a || level === b) return level;
  return a;
}
function isAtLeast(level, floor) {
  return higherLevel(level, floor) === level;
}

function parse(condition) {
  if (typeof condition === "string") return parseLiteral(condition);
  if ("all" in condition) return { atLeast: condition.all.length, parts: condition.all.map(parse) };
  if ("any" in condition) return { atLeast: 1, parts: condition.any.map(parse) };
  return { atLeast: condition.atLeast, parts: condition.of.map(parse) };
}
function parseOptional(condition) {
  return condition === void 0 ? void 0 : parse(condition);
}
function parseLiteral(literal) {
  const dot = literal.indexOf(".");
  const question = literal.slice(0, dot);
  const answer = literal.slice(dot + 1);
  const range = /^(\d+)(?:-(\d+)|(\+))?$/.exec(answer);
  if (!range) return { question, answer, from: NaN, to: NaN };
  const [, from, to = from, open] = range;
  return { question, answer: "", from: +from, to: open ? Infinity : +to };
}
function holds(condition, states) {
  if ("question" in condition) return literalHolds(condition, states);
  let needed = condition.atLeast;
  for (const part of condition.parts) {
    if (needed <= 0) return true;
    if (holds(part, states)) needed--;
  }
  return needed <= 0;
}
function literalHolds({ question, answer, from, to }, states) {
  const { given, isAsked } = states.stateOf(question);
  if (answer === "unanswered") return isAsked && !given;
  if (!given) return false;
  if (answer === "not-sure") return given.isNotSure;
  if (answer) return given.chosen.has(answer);
  return given.number !== void 0 && given.number >= from && given.number <= to;
}
function outlook(condition, states) {
  if ("question" in condition) {
    const { given, isSettled } = states.stateOf(condition.question);
    if (isSettled) return literalHolds(condition, states) ? "yes" : "no";
    return given && !literalHolds(condition, states) ? "no" : "maybe";
  }
  const known = states.outlooks.get(condition);
  if (known) return known;
  let sure = 0;
  let possible = 0;
  for (const part of condition.parts) {
    const found = outlook(part, states);
    if (found === "yes") sure++;
    if (found !== "no") possible++;
  }
  let result = possible >= condition.atLeast ? "maybe" : "no";
  if (sure >= condition.atLeast) result = "yes";
  states.outlooks.set(condition, result);
  return result;
}
function missing(condition, states) {
  const later = outlook(condition, states);
  if (later !== "maybe") return later === "yes" ? 0 : Infinity;
  if ("question" in condition) return literalHolds(condition, states) ? 0 : 1;
  const counts = condition.parts.map((part) => missing(part, states)).sort((a, b) => a - b);
  return counts.slice(0, condition.atLeast).reduce((total, count) => total + count, 0);
}
function firedLiterals(condition, states) {
  if (!holds(condition, states)) return [];
  if ("question" in condition) return [condition];
  return condition.parts.flatMap((part) => firedLiterals(part, states));
}

const oldest = 120;
function addedOptions({ kind, none = kind === "many" }) {
  return none ? ["none", "not-sure"] : ["not-sure"];
}
const impossible = -99;

const numbers = [...Array(oldest + 1).keys()].map(String);
function createWeightTable({ questions, causes }) {
  const byId = new Map(questions.map((question) => [question.id, columnsOf(question)]));
  const place = questions.find((question) => question.place)?.id ?? "";
  return { questions: byId, contenders: causes.map((cause) => contenderOf(cause, byId, place)), place };
}
function columnsOf(question) {
  const answers = question.kind === "number" ? numbers : question.options.map(({ id }) => id);
  const columns = new Map(answers.map((answer, column) => [answer, column]));
  if (question.kind !== "many") return { question, columns, pick: "one" };
  return { question, columns, pick: question.place ? "best" : "sum" };
}
function contenderOf(cause, questions, place) {
  const rows = /* @__PURE__ */ new Map();
  const all = { ...cause.weights };
  for (const { question, answer } of (cause.never ?? []).map(parseLiteral)) {
    all[question] = { ...all[question], [answer]: impossible };
  }
  for (const [question, weights] of Object.entries(all)) {
    const columns = questions.get(question);
    if (columns) rows.set(question, rowOf(columns, weights));
  }
  const isPlaced = rows.get(place)?.some((weight) => weight > 0) ?? false;
  return { cause, needs: parseOptional(cause.needs), rows, isPlaced };
}
function rowOf({ question, columns }, weights) {
  const row = Array(columns.size).fill(0);
  for (const [answer, weight] of Object.entries(weights)) {
    const { from, to } = parseLiteral(`${question.id}.${answer}`);
    const column = columns.get(answer);
    if (question.kind === "number") row.fill(weight, from, to + 1);
    else if (column !== void 0) row[column] = weight;
  }
  return row;
}

function prepare(rules) {
  return {
    questions: prepareQuestions(rules.questions),
    rules: rules.rules.map((rule) => ({ rule, when: parse(rule.when) })),
    table: createWeightTable(rules)
  };
}
function prepareQuestions(questions) {
  return new Map(questions.map((question) => [question.id, prepareQuestion(question)]));
}
function prepareQuestion(question) {
  const options = new Set(question.options.map(({ id }) => id));
  return { question, when: parseOptional(question.when), options };
}

function judge({ rules, situation, scores }) {
  const fired = rules.filter(({ when }) => holds(when, situation));
  const raised = scores.contenders.filter((contender) => raises(contender, scores));
  const level = [...fired.map(({ rule }) => rule.level), ...raised.map(dangerLevel)].reduce(higherLevel, "self-care");
  return { level, fired, raised };
}
function reasonsFor(judgement, { rules, situation, scores }, isComplete) {
  const { level, fired, raised } = judgement;
  const isSilence = ({ when }) => firedLiterals(when, situation).every(({ answer }) => answer === "unanswered");
  const reasons = [
    ...fired.filter((fired2) => fired2.rule.level === level && !(isComplete && isSilence(fired2))).map((fired2) => reasonOf(fired2, situation)),
    ...raised.filter((contender) => dangerLevel(contender) === level).map((contender) => reasonOfDanger(contender, situation, scores))
  ];
  if (reasons.length > 0) return reasons;
  return rules.filter(({ rule }) => rule.level === level).slice(0, 1).map((rule) => reasonOf(rule, situation));
}
function levelRange({ rules, situation, scores }) {
  let floor = "self-care";
  let ceiling = "self-care";
  const widen = (level, later) => {
    if (later === "yes") floor = higherLevel(floor, level);
    if (later !== "no") ceiling = higherLevel(ceiling, level);
  };
  for (const { rule, when } of rules) widen(rule.level, outlook(when, situation));
  for (const contender of scores.contenders) {
    if (contender.cause.danger) widen(contender.cause.danger.level, raiseOutlook(contender, scores));
  }
  return { floor, ceiling };
}
function raises(contender, scores) {
  const { threshold } = contender.cause.danger ?? {};
  if (threshold === void 0) return false;
  const { danger, isPointedTo, isEligible } = scores.of(contender);
  return isEligible && isPointedTo && danger >= threshold;
}
function raiseOutlook(contender, scores) {
  const { threshold } = contender.cause.danger ?? {};
  const eligibility = scores.eligibility(contender);
  if (threshold === void 0 || eligibility === "no") return "no";
  const { isPointedTo } = scores.of(contender);
  if (!isPointedTo && !scores.canPointTo(contender)) return "no";
  const { least, most } = scores.dangerRange(contender);
  if (most < threshold) return "no";
  return eligibility === "yes" && isPointedTo && least >= threshold ? "yes" : "maybe";
}
function raisersAbove(floor, { rules, situation, scores }) {
  return {
    rules: rules.filter(({ rule, when }) => !isAtLeast(floor, rule.level) && outlook(when, situation) === "maybe"),
    dangers: scores.contenders.filter(
      (contender) => !isAtLeast(floor, dangerLevel(contender)) && raiseOutlook(contender, scores) === "maybe"
    )
  };
}
function dangerLevel({ cause }) {
  return cause.danger?.level ?? "self-care";
}
function reasonOf({ rule, when }, situation) {
  const { id, why, sources, private: isPrivate } = rule;
  const quotes = situation.quoteSpecific(firedLiterals(when, situation));
  return { text: why, quotes, rule: id, sources, ...isPrivate && { private: true } };
}
function reasonOfDanger(contender, situation, scores) {
  const { id, name, danger } = contender.cause;
  const parts = scores.parts(contender).filter(({ weight }) => weight > 0);
  const quotes = situation.quoteSpecific(parts.map(({ question, answer }) => ({ question: question.id, answer })));
  return { text: danger?.why ?? name, quotes, rule: id, sources: danger?.sources ?? [] };
}

const partialFrom = 4;
const strongFrom = 7;
const mostShown = 5;
function rank(scores, level) {
  return scores.contenders.filter((contender) => fits(scores.of(contender)) && isShownAt(contender, level)).sort((a, b) => scores.of(b).total - scores.of(a).total || byTie(b, a));
}
function isShownAt({ cause }, level) {
  return !cause.danger || isAtLeast(level, cause.danger.level);
}
function byTie(a, b) {
  return Number(Boolean(a.cause.danger)) - Number(Boolean(b.cause.danger)) || a.cause.prior - b.cause.prior || (a.cause.id < b.cause.id ? 1 : -1);
}
function byUrgency(a, b) {
  return levels.indexOf(dangerLevel(a)) - levels.indexOf(dangerLevel(b)) || byTie(b, a);
}
function fits({ total, isEligible, isPointedTo }) {
  return isEligible && isPointedTo && total >= partialFrom;
}
function rankedCauses(judged) {
  const best = rank(judged.scores, judged.judgement.level).slice(0, mostShown);
  const dangers = dangersOf(judged);
  const flags = flagsOf(judged);
  return [.../* @__PURE__ */ new Set([...best, ...dangers])].map((contender) => ({
    ...describe(contender, judged, flags.get(contender.cause.id)),
    danger: dangers.includes(contender)
  }));
}
function dangersOf(judged) {
  const { scores, judgement } = judged;
  const flags = flagsOf(judged);
  return scores.contenders.filter(
    (contender) => contender.cause.danger && (judgement.raised.includes(contender) || flags.has(contender.cause.id))
  ).sort(byUrgency);
}
function emergencyCauses(judged) {
  const { scores, judgement } = judged;
  const flags = flagsOf(judged, "emergency");
  const named = [...flags.keys()].flatMap((id) => scores.contenders.find(({ cause }) => cause.id === id) ?? []);
  const raised = judgement.raised.filter((contender) => dangerLevel(contender) === "emergency");
  return [.../* @__PURE__ */ new Set([...named, ...raised])].map((contender) => ({
    ...describe(contender, judged, flags.get(contender.cause.id)),
    danger: true
  }));
}
function describe(contender, { scores, situation }, flags = []) {
  const { id, name, page } = contender.cause;
  const parts = scores.parts(contender);
  const quotes = (chosen) => chosen.flatMap(({ question, answer }) => situation.quote(question.id, answer));
  const opposed = new Set(quotes(parts.filter(({ weight }) => weight < 0)));
  const score = scores.of(contender);
  return {
    id,
    name,
    page,
    fit: fits(score) && score.total >= strongFrom ? "strong" : "partial",
    because: [.../* @__PURE__ */ new Set([...quotes(parts.filter(({ weight }) => weight > 0)), ...flags])].filter(
      (quote) => !opposed.has(quote)
    ),
    against: quotes(parts.filter(({ weight }) => weight <= -2))
  };
}
function flagsOf({ judgement, situation }, level) {
  const flags = /* @__PURE__ */ new Map();
  for (const { rule, when } of judgement.fired) {
    if (level && rule.level !== level) continue;
    const quotes = firedLiterals(when, situation).flatMap(({ question, answer }) => situation.quote(question, answer));
    if (quotes.length === 0) continue;
    for (const cause of rule.causes ?? []) flags.set(cause, [...flags.get(cause) ?? [], ...quotes]);
  }
  return flags;
}

function chooseNext(prospect) {
  const { situation } = prospect;
  const soonest = situation.unsettled.find((id) => situation.isUnanswered(id));
  if (soonest === void 0 || prospect.range.floor === "emergency") return void 0;
  const search = new Search(prospect, soonest);
  search.collectForLevel();
  if (!search.isOver && !hasOwnOutcome(prospect, prospect.judgement.level)) search.collectForFirst();
  return situation.unsettled.find((id) => search.wanted.has(id));
}
function hasOwnOutcome({ rules, situation }, level) {
  return rules.some(({ rule, when }) => rule.outcome && rule.level === level && outlook(when, situation) === "yes");
}
class Search {
  constructor(prospect, soonest) {
    this.wanted = /* @__PURE__ */ new Set();
    this._seen = /* @__PURE__ */ new Set();
    this._add = ({ question }) => {
      if (this._seen.has(question)) return false;
      this._seen.add(question);
      if (this._prospect.situation.isUnanswered(question)) this.wanted.add(question);
      return true;
    };
    this._prospect = prospect;
    this._soonest = soonest;
  }
  /** Whether the earliest open question is among the wanted ones, so that no other can come before it. */
  get isOver() {
    return this.wanted.has(this._soonest);
  }
  /** Adds the open questions that can raise the level. */
  collectForLevel() {
    const { situation, range } = this._prospect;
    if (range.floor === range.ceiling) return;
    const { rules, dangers } = raisersAbove(range.floor, this._prospect);
    for (const { when } of rules) situation.visitOpen(when, this._add);
    for (const { needs, rows } of dangers) {
      if (needs) situation.visitOpen(needs, this._add);
      for (const id of situation.unsettled) if (rows.has(id)) this._addQuestion(id);
    }
  }
  /** Adds the open questions that can change the first cause or its band. */
  collectForFirst() {
    const { rules, scores, situation, judgement, range } = this._prospect;
    for (const { rule, when } of rules) {
      if (rule.outcome && isAtLeast(rule.level, range.floor)) situation.visitOpen(when, this._add);
    }
    const [first] = rank(scores, judgement.level);
    if (first && !isCertain(first, this._prospect)) this._collectMoves(first, void 0);
    for (const rival of scores.contenders) {
      if (this.isOver) return;
      if (rival === first || !canRank(rival, this._prospect)) continue;
      if (!first || canOvertake(rival, first, this._prospect)) this._collectMoves(rival, first);
    }
    if (!first) this._collectForFirstDanger();
  }
  /** Without a ranked cause the most pressing danger comes first; adds the questions that can replace it. */
  _collectForFirstDanger() {
    const { rules, scores, situation } = this._prospect;
    const [first] = dangersOf(this._prospect);
    const rivals = new Map(
      scores.contenders.filter((contender) => contender.cause.danger && (!first || byUrgency(contender, first) <= 0)).map((contender) => [contender.cause.id, contender])
    );
    for (const { rule, when } of rules) {
      const named = (rule.causes ?? []).flatMap((id) => rivals.get(id) ?? []);
      if (named.length > 0) situation.visitOpen(when, this._add);
      if (named.some((contender) => contender !== first)) situation.visitEvery(when, this._add);
    }
    for (const contender of rivals.values()) {
      if (raiseOutlook(contender, scores) === "maybe") this._collectMoves(contender, void 0);
    }
  }
  /**
   * Adds the open questions in which a cause can gain or lose points against another one, or against the score from
   * which causes are shown.
   */
  _collectMoves(one, other) {
    const { scores, situation } = this._prospect;
    if (one.needs) situation.visitOpen(one.needs, this._add);
    for (const id of situation.unsettled) {
      if (scores.gain(id, one, other) > 0 || scores.gain(id, other, one) > 0) this._addQuestion(id);
    }
  }
  _addQuestion(id) {
    const { situation } = this._prospect;
    if (situation.isUnanswered(id)) this.wanted.add(id);
    situation.visitWhen(id, this._add);
  }
}
function canRank(contender, { scores, range }) {
  if (!isShownAt(contender, range.ceiling) || scores.eligibility(contender) === "no") return false;
  if (!scores.of(contender).isPointedTo && !scores.canPointTo(contender)) return false;
  return scores.totalRange(contender).most >= partialFrom;
}
function isCertain(contender, { scores, range }) {
  const { least, most } = scores.totalRange(contender);
  return isShownAt(contender, range.floor) && scores.eligibility(contender) === "yes" && (least >= strongFrom || least >= partialFrom && most < strongFrom);
}
function canOvertake(rival, first, { scores }) {
  const lead = scores.of(first).total - scores.of(rival).total;
  const gain = scores.gainOfAll(rival, first);
  return gain > lead || gain === lead && byTie(rival, first) > 0;
}

function readAnswers(questions, value) {
  const byQuestion = /* @__PURE__ */ new Map();
  const ignored = /* @__PURE__ */ new Set();
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    for (const [id, answer] of Object.entries(value)) {
      const known = questions.get(id);
      const given = known && readAnswer(known, answer, ignored);
      if (given) byQuestion.set(id, given);
      if (!known) ignored.add(id);
    }
    readFormer(questions, value, byQuestion);
  }
  return { byQuestion, ignored: [...ignored].sort() };
}
function readFormer(questions, value, byQuestion) {
  const today = /* @__PURE__ */ new Map();
  for (const [id, answer] of Object.entries(value)) {
    const former = new Map(Object.entries(questions.get(id)?.question.former ?? {}));
    for (const item of toItems(answer)) {
      const literal = typeof item === "string" ? former.get(item) : void 0;
      if (literal === void 0) continue;
      const { question, answer: current } = parseLiteral(literal);
      today.set(question, [...today.get(question) ?? [], current]);
    }
  }
  for (const [id, answers] of today) {
    const known = questions.get(id);
    if (!known || (byQuestion.get(id)?.chosen.size ?? 0) > 0) continue;
    const given = readAnswer(known, answers, /* @__PURE__ */ new Set());
    if (given) byQuestion.set(id, given);
  }
}
function readAnswer({ question, options }, answer, ignored) {
  if (question.kind === "number") return readNumber(question, answer, ignored);
  const chosen = /* @__PURE__ */ new Set();
  let isNotSure = false;
  let isNone = false;
  for (const item of toItems(answer)) {
    if (item === "not-sure") isNotSure = true;
    else if (item === "none" && question.kind === "many") {
      if (addedOptions(question).includes("none")) isNone = true;
      else isNotSure = true;
    } else if (typeof item === "string" && options.has(item)) chosen.add(item);
    else if (typeof item === "string" && Object.keys(question.former ?? {}).includes(item)) isNone = true;
    else ignored.add(typeof item === "string" ? item : question.id);
  }
  if (question.kind === "one") {
    if (chosen.size > 1) return readSeveral(question);
    if (chosen.size === 1) return { chosen, isNotSure: false };
  }
  if (chosen.size === 0 && !isNotSure && !isNone) return void 0;
  return { chosen: new Set([...options].filter((id) => chosen.has(id))), isNotSure };
}
function readSeveral({ several }) {
  return several === void 0 ? { chosen: /* @__PURE__ */ new Set(), isNotSure: true } : { chosen: /* @__PURE__ */ new Set([several]), isNotSure: false };
}
function readNumber(question, answer, ignored) {
  const [item] = toItems(answer);
  if (item === void 0) return void 0;
  if (item === "not-sure") return { chosen: /* @__PURE__ */ new Set(), isNotSure: true };
  const number = typeof item === "string" && /^\d{1,3}$/.test(item) ? +item : item;
  if (typeof number === "number" && number >= 0 && number <= oldest) {
    const { most = oldest } = question;
    return { chosen: /* @__PURE__ */ new Set(), isNotSure: false, number: number > most ? most : number - number % 1 };
  }
  ignored.add(typeof item === "string" ? item : question.id);
  return void 0;
}
function toItems(answer) {
  return Array.isArray(answer) ? answer : [answer];
}

class Scores {
  constructor(table, situation) {
    /** The columns of the given answers, by question. */
    this._columns = /* @__PURE__ */ new Map();
    /** Cache of `of`. */
    this._counted = /* @__PURE__ */ new Map();
    this._table = table;
    this._situation = situation;
    for (const [id, { columns }] of table.questions) {
      const { given } = situation.stateOf(id);
      const found = given ? columnKeysOf(given).flatMap((answer) => columns.get(answer) ?? []) : [];
      if (found.length > 0) this._columns.set(id, found);
    }
  }
  get contenders() {
    return this._table.contenders;
  }
  of(contender) {
    const score = this._counted.get(contender) ?? this._count(contender);
    this._counted.set(contender, score);
    return score;
  }
  _count(contender) {
    let total = contender.cause.prior;
    let danger = total;
    let isPointedTo = false;
    for (const [id, given] of this._columns) {
      const row = contender.rows.get(id);
      const asked = this._table.questions.get(id);
      if (!row || !asked) continue;
      for (const weight of weightsAt(given, asked, row)) {
        total += weight;
        if (weight > 0 || asked.pick === "one") danger += weight;
        if (weight > 0 && !asked.question.general) isPointedTo = true;
      }
    }
    const isEligible = (!contender.needs || holds(contender.needs, this._situation)) && this._hasPlace(contender);
    return { total, danger, isPointedTo, isEligible };
  }
  /** The answers that change the score of a cause, strongest first. */
  parts(contender) {
    const parts = [];
    for (const [id, { question, columns, pick }] of this._table.questions) {
      const row = contender.rows.get(id);
      const { given } = this._situation.stateOf(id);
      if (!row || !given) continue;
      const found = columnKeysOf(given).map((answer) => ({
        question,
        answer,
        weight: row[columns.get(answer) ?? -1] ?? 0
      }));
      const best = Math.max(...found.map(({ weight }) => weight));
      parts.push(...found.filter(({ weight }) => weight !== 0 && (pick !== "best" || weight === best)));
    }
    return parts.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }
  /** Whether a cause may be shown once every open question is answered. */
  eligibility(contender) {
    const needed = contender.needs ? outlook(contender.needs, this._situation) : "yes";
    if (needed === "no" || !contender.isPlaced) return needed;
    if (!this._situation.stateOf(this._table.place).isSettled) return "maybe";
    return this._hasPlace(contender) ? needed : "no";
  }
  _hasPlace({ isPlaced, rows }) {
    if (!isPlaced || this._situation.stateOf(this._table.place).given?.isNotSure) return true;
    const given = this._columns.get(this._table.place) ?? [];
    return given.some((column) => (rows.get(this._table.place)?.[column] ?? 0) > 0);
  }
  /**
   * The most that the unsettled question `id` can add to `one` beyond what it adds to `other`. Never negative.
   * `undefined` stands for a cause that gains nothing: `gain(id, cause, undefined)` is what the cause can gain, and
   * `gain(id, undefined, cause)` what it can lose.
   */
  gain(id, one, other) {
    const asked = this._table.questions.get(id);
    const ours = one?.rows.get(id);
    const theirs = other?.rows.get(id);
    if (!asked || !ours && !theirs) return 0;
    if (this._situation.stateOf(id).given) {
      const given = this._columns.get(id) ?? [];
      return Math.max(0, sum(weightsAt(given, asked, theirs)) - sum(weightsAt(given, asked, ours)));
    }
    if (asked.pick === "best") return Math.max(0, ...ours ?? []) - Math.min(0, ...theirs ?? []);
    let gain = 0;
    for (let column = 0; column < asked.columns.size; column++) {
      const ahead = (ours?.[column] ?? 0) - (theirs?.[column] ?? 0);
      gain = asked.pick === "sum" ? gain + Math.max(0, ahead) : Math.max(gain, ahead);
    }
    return gain;
  }
  /** The most that all open questions together can add to `one` beyond what they add to `other`. */
  gainOfAll(one, other) {
    return sum(this._situation.unsettled.map((id) => this.gain(id, one, other)));
  }
  /** The lowest and the highest score that the cause can reach. */
  totalRange(contender) {
    const { total } = this.of(contender);
    return { least: total - this.gainOfAll(void 0, contender), most: total + this.gainOfAll(contender, void 0) };
  }
  /** The lowest and the highest danger score that the cause can reach; an open list cannot lower it. */
  dangerRange(contender) {
    const { danger } = this.of(contender);
    const mayFall = this._situation.unsettled.filter(
      (id) => this._situation.stateOf(id).given || this._table.questions.get(id)?.pick === "one"
    );
    return {
      least: danger - sum(mayFall.map((id) => this.gain(id, void 0, contender))),
      most: danger + this.gainOfAll(contender, void 0)
    };
  }
  /** Whether an open question can still point to the cause. */
  canPointTo({ rows }) {
    return this._situation.unsettled.some(
      (id) => !this._table.questions.get(id)?.question.general && rows.get(id)?.some((weight) => weight > 0)
    );
  }
  /** Whether an answer that cannot be lost points to the cause. */
  isSureToPoint({ rows }) {
    return [...this._columns].some(
      ([id, given]) => this._situation.stateOf(id).isSettled && !this._table.questions.get(id)?.question.general && given.some((column) => (rows.get(id)?.[column] ?? 0) > 0)
    );
  }
  /** Whether each chosen option of a question adds its own points, independent of the others. */
  addsUp(id) {
    return this._table.questions.get(id)?.pick === "sum";
  }
  /** The weight of each answer to a question. */
  weights(id, { rows }) {
    const columns = this._table.questions.get(id)?.columns ?? [];
    return [...columns].map(([answer, column]) => [answer, rows.get(id)?.[column] ?? 0]);
  }
}
function columnKeysOf({ chosen, number }) {
  return number === void 0 ? [...chosen] : [String(number)];
}
function weightsAt(given, { pick }, row = []) {
  const weights = given.map((column) => row[column] ?? 0);
  return pick === "best" && weights.length > 0 ? [Math.max(...weights)] : weights;
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

const unknown = { given: void 0, isAsked: false, outlook: "no", isSettled: true };
class Situation {
  constructor(questions, answers) {
    this.outlooks = /* @__PURE__ */ new Map();
    this._states = /* @__PURE__ */ new Map();
    this._questions = questions;
    for (const [id, { question, when }] of questions) {
      const answer = answers.byQuestion.get(id);
      const isAsked = question.after ? answer !== void 0 : !when || holds(when, this);
      const given = isAsked ? answer : void 0;
      let later = when ? outlook(when, this) : "yes";
      if (question.after && !isAsked) later = "no";
      const isSettled = later === "no" || later === "yes" && given !== void 0;
      this._states.set(id, { given, isAsked, outlook: later, isSettled });
    }
    this.unsettled = this.questionsWhere(({ isSettled }) => !isSettled);
  }
  stateOf(question) {
    return this._states.get(question) ?? unknown;
  }
  /** Ids of the questions in this state, in the order of asking. */
  questionsWhere(test) {
    return [...this._states].filter(([, state]) => test(state)).map(([id]) => id);
  }
  /** Whether the question is asked and has no answer, as the literal `unanswered` says. */
  isUnanswered(question) {
    const { isAsked, given } = this.stateOf(question);
    return isAsked && !given;
  }
  /** The text of an answer that counts, in the words in which it was first said; empty for an age or a missing answer. */
  quote(id, answer) {
    const { given } = this.stateOf(id);
    const question = this._questions.get(id)?.question;
    if (!given || !question) return [];
    if (answer === "not-sure") return given.isNotSure && question.unsure ? [question.unsure] : [];
    const option = question.options.find(({ id: id2 }) => id2 === answer);
    if (!option || !given.chosen.has(answer)) return [];
    if (!option.said) return [option.text];
    const earlier = parseLiteral(option.said);
    return [this.quote(earlier.question, earlier.answer)[0] ?? option.text];
  }
  /** The texts of these answers, each once. General answers, such as when it began, are left out beside any others. */
  quoteSpecific(answers) {
    const isSpecific = ({ question }) => {
      const { general = false, safety = false } = this._questions.get(question)?.question ?? {};
      return safety || !general;
    };
    const quote = (chosen) => [
      ...new Set(chosen.flatMap(({ question, answer }) => this.quote(question, answer)))
    ];
    const specific = quote(answers.filter(isSpecific));
    return specific.length > 0 ? specific : quote(answers);
  }
  /** Visits the literals that can still decide a condition, and those that decide whether their questions are asked. */
  visitOpen(condition, visit) {
    if (outlook(condition, this) !== "maybe") return;
    if ("question" in condition) this._visitLiteral(condition, visit);
    else for (const part of condition.parts) this.visitOpen(part, visit);
  }
  /** Visits every literal of a condition, and those that decide whether its question is asked. */
  visitEvery(condition, visit) {
    if ("question" in condition) this._visitLiteral(condition, visit);
    else for (const part of condition.parts) this.visitEvery(part, visit);
  }
  /** Visits the literals that decide whether a question is asked. */
  visitWhen(question, visit) {
    const when = this._questions.get(question)?.when;
    if (when) this.visitOpen(when, visit);
  }
  _visitLiteral(literal, visit) {
    if (visit(literal)) this.visitWhen(literal.question, visit);
  }
}

function narrow(question, prospect) {
  const options = relevantOptions(question, prospect);
  if (options.length === 0) return question;
  return Object.freeze({ ...question, options: Object.freeze(options) });
}
function relevantOptions(question, prospect) {
  if (!prospect.scores.addsUp(question.id) || !addedOptions(question).includes("none")) return question.options;
  const { worths } = new RelevantOptions(question.id, prospect);
  const worthOf = ({ id }) => worths.get(id) ?? nothing;
  return question.options.filter(({ id }) => worths.has(id)).sort((a, b) => worthOf(b).urgency - worthOf(a).urgency || worthOf(b).points - worthOf(a).points);
}
const nothing = { urgency: 0, points: 0 };
class RelevantOptions {
  constructor(id, prospect) {
    this.worths = /* @__PURE__ */ new Map();
    this._id = id;
    this._prospect = prospect;
    this._addForLevel();
    if (!this._showsNoCauses()) this._addForFirst();
  }
  _addForLevel() {
    const { range, situation, scores } = this._prospect;
    const { rules, dangers } = raisersAbove(range.floor, this._prospect);
    const stepsTo = (level) => levels.indexOf(range.floor) - levels.indexOf(level);
    for (const { rule, when } of rules) {
      this._addCondition(when, stepsTo(rule.level) / Math.max(1, missing(when, situation)));
    }
    for (const contender of dangers) {
      const points = (contender.cause.danger?.threshold ?? 0) - scores.of(contender).danger;
      this._addContender(contender, stepsTo(dangerLevel(contender)) / Math.max(1, points));
    }
  }
  /** Whether the result will show no causes: an outcome of its own is certain, and only an emergency can replace it. */
  _showsNoCauses() {
    const { range } = this._prospect;
    return hasOwnOutcome(this._prospect, range.floor) && (range.floor === range.ceiling || range.floor === "urgent");
  }
  _addForFirst() {
    const { rules, scores, range } = this._prospect;
    for (const { rule, when } of rules) {
      if (rule.outcome && isAtLeast(rule.level, range.floor)) this._addCondition(when);
    }
    const certain = scores.contenders.filter((contender) => this._isSureToRank(contender));
    const candidates = scores.contenders.filter(
      (contender) => canRank(contender, this._prospect) && certain.every((other) => other === contender || canOvertake(contender, other, this._prospect))
    );
    const [only] = candidates;
    const isDecided = candidates.length === 1 && certain.some((one) => one === only && this._hasSureBand(one));
    if (!isDecided) for (const contender of candidates) this._addContender(contender);
    if (certain.length === 0) this._addForFirstDanger();
  }
  _isSureToRank(contender) {
    const { scores, range } = this._prospect;
    return isShownAt(contender, range.floor) && scores.eligibility(contender) === "yes" && scores.isSureToPoint(contender) && scores.totalRange(contender).least >= partialFrom;
  }
  _hasSureBand(contender) {
    const { least, most } = this._prospect.scores.totalRange(contender);
    return least >= strongFrom || most < strongFrom;
  }
  /** If no cause may be ranked in the end, the most pressing danger may come first. */
  _addForFirstDanger() {
    const { rules, scores } = this._prospect;
    const dangers = scores.contenders.filter(({ cause }) => cause.danger);
    const [first] = dangers.filter((contender) => this._isSureDanger(contender)).sort(byUrgency);
    const rivals = dangers.filter((contender) => !first || byUrgency(contender, first) <= 0);
    const ids = new Set(rivals.map(({ cause }) => cause.id));
    for (const { rule, when } of rules) {
      if (rule.causes?.some((id) => ids.has(id))) this._addEvery(when);
    }
    for (const contender of rivals) {
      const mayBeStrong = scores.totalRange(contender).most >= strongFrom;
      if (mayBeStrong || raiseOutlook(contender, scores) === "maybe") this._addContender(contender);
    }
  }
  _isSureDanger(contender) {
    const { rules, scores } = this._prospect;
    return raiseOutlook(contender, scores) === "yes" || rules.some((rule) => rule.rule.causes?.includes(contender.cause.id) && this._isSureToQuote(rule));
  }
  _isSureToQuote({ when }) {
    const { situation } = this._prospect;
    return outlook(when, situation) === "yes" && firedLiterals(when, situation).some(
      ({ question, answer }) => situation.stateOf(question).isSettled && situation.quote(question, answer).length > 0
    );
  }
  _addCondition(condition, urgency = 0) {
    this._prospect.situation.visitOpen(condition, (literal) => this._addLiteral(literal, urgency));
  }
  _addEvery(condition) {
    const { situation } = this._prospect;
    if (outlook(condition, situation) === "no") return;
    situation.visitEvery(condition, (literal) => this._addLiteral(literal, 0));
  }
  /** Adds the options that change a cause's score, that it needs, or that lead to a question that changes it. */
  _addContender(contender, urgency = 0) {
    const { situation, scores } = this._prospect;
    const { needs, rows } = contender;
    if (needs) this._addCondition(needs, urgency);
    for (const id of situation.unsettled) {
      if (!rows.get(id)?.some((weight) => weight !== 0)) continue;
      if (id !== this._id) situation.visitWhen(id, (literal) => this._addLiteral(literal, urgency));
      else for (const [answer, weight] of scores.weights(id, contender)) this._add(answer, urgency, weight);
    }
  }
  _addLiteral({ question, answer }, urgency) {
    if (question === this._id) this._add(answer, urgency, 1);
    return answer !== "unanswered";
  }
  _add(option, urgency, weight) {
    if (weight === 0) return;
    const worth = this.worths.get(option) ?? nothing;
    this.worths.set(option, {
      urgency: Math.max(worth.urgency, urgency * weight),
      points: worth.points + Math.abs(weight)
    });
  }
}

class Run {
  constructor({ questions, rules, table }, answers) {
    this.rules = rules;
    this._questions = questions;
    this._given = readAnswers(questions, answers);
    this.situation = new Situation(questions, this._given);
    this.scores = new Scores(table, this.situation);
  }
  get judgement() {
    return this._judgement ??= judge(this);
  }
  /** The levels that the run can still lead to. */
  get range() {
    return this._range ??= levelRange(this);
  }
  /**
   * The next question, with the options that can still change the level, the first cause or its band, those that can
   * change most first; null if none can.
   */
  get next() {
    if (this._next === void 0) {
      const question = this._questions.get(this.nextId)?.question;
      this._next = question ? narrow(question, this) : null;
    }
    return this._next;
  }
  /** The options of a question that can still change the result; all of them if it is answered or not asked. */
  relevantOptions(id) {
    const question = this._questions.get(id)?.question;
    if (!question) return [];
    return this.situation.isUnanswered(id) ? relevantOptions(question, this) : question.options;
  }
  /** Id of the next question; empty if there is none. */
  get nextId() {
    return this._chosen ??= chooseNext(this) ?? "";
  }
  get assessment() {
    return this._assessment ??= this._assess();
  }
  /** Ids of the questions that are asked with these answers; an answer to any other question is ignored. */
  get asked() {
    return this.situation.questionsWhere(({ isAsked }) => isAsked);
  }
  /** Ids of the unanswered questions that may still be asked. Further answers only shorten the list. */
  get remaining() {
    return this.situation.questionsWhere(({ given, outlook }) => !given && outlook !== "no");
  }
  holds(condition) {
    return holds(condition, this.situation);
  }
  _assess() {
    const { level } = this.judgement;
    const own = this._ownOutcome();
    const causes = own === void 0 ? this._causes() : [];
    const isUnclear = level === "self-care" && causes.length === 0;
    const complete = this.nextId === "";
    return {
      level,
      outcome: own ?? (isUnclear ? "no-clear-pattern" : level),
      reasons: reasonsFor(this.judgement, this, complete),
      causes,
      complete,
      ignored: this._given.ignored
    };
  }
  _causes() {
    return this.judgement.level === "emergency" ? emergencyCauses(this) : rankedCauses(this);
  }
  /** The outcome that a rule of the final level names. */
  _ownOutcome() {
    const { level, fired } = this.judgement;
    return fired.find(({ rule }) => rule.level === level && rule.outcome)?.rule.outcome;
  }
}

class RulesError extends Error {
  constructor() {
    super(...arguments);
    this.name = "RulesError";
  }
}
function createEngine(rules) {
  const prepared = prepare(rules);
  checkPromises(prepared);
  checkBuiltIns(prepared);
  const run = (answers) => {
    checkBuiltIns(prepared, true);
    return new Run(prepared, answers);
  };
  return {
    questions: deepFreeze(rules.questions),
    nextQuestion: (answers) => run(answers).next,
    assess: (answers) => run(answers).assessment,
    run
  };
}
function deepFreeze(value) {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
function checkPromises({ questions, rules }) {
  const raising = rules.filter(({ rule }) => isAtLeast(rule.level, "soon"));
  const unguarded = [...questions.values()].filter(
    ({ question: { id, safety } }) => safety && !raising.some(({ when }) => holdsBySilence(when, id))
  );
  if (unguarded.length > 0) {
    const ids = unguarded.map(({ question }) => `${question.id}.unanswered`).join(", ");
    throw new RulesError(`No rule raises the level to "soon" for any of: ${ids}.`);
  }
  if (!rules.some(({ rule }) => rule.level === "self-care"))
    throw new RulesError("No rule gives the reason for self-care.");
}
function checkBuiltIns(prepared, isBrief = false) {
  let checked;
  for (const { rule, when } of prepared.rules) {
    if (!("question" in when)) continue;
    const asked = prepared.questions.get(when.question);
    if (asked?.when || rule.level === checked && asked?.options.has(when.answer)) continue;
    checked = rule.level;
    const { level } = new Run(prepared, { [when.question]: when.answer ? [when.answer] : when.from }).judgement;
    if (!isAtLeast(level, checked)) throw new RulesError("a built-in function is broken");
    if (isBrief) return;
  }
}
function holdsBySilence(condition, id) {
  if ("question" in condition) return condition.question === id && condition.answer === "unanswered";
  return condition.parts.filter((part) => holdsBySilence(part, id)).length >= condition.atLeast;
}

const version = "0.1.0";

const { questions, nextQuestion, assess } = createEngine(rules);

export { assess, nextQuestion, questions, version };
