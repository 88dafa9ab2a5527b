/*!
 * knee-pain-guide 0.1.0 (MIT AND CC-BY-4.0)
 * Licences in full: the file LICENSE of this package.
 */
import './lit-policy.js';
import { nothing as nothing$1, html, svg, LitElement, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { property, state, query } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { live as live$1 } from 'lit/directives/live.js';

const version = "0.1.0";

function notUsed(own) {
  return `<knee-pain-guide> ${own} is not used: this page already has version `;
}

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

const guide = /* @__PURE__ */ unfoldLate({ pages: [() => '{"":{"kind":["condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic"],"id":["achilles-rupture","acute-limb-ischaemia","antibiotic-tendon-pain","artery-pain-on-walking","bakers-cyst","bleeding-into-the-knee","bone-or-soft-tissue-tumour","bone-stress-injury","burst-bakers-cyst","calf-strain","cauda-equina","compartment-syndrome","deep-vein-thrombosis","distal-hamstring-rupture","exertional-compartment-pain","extensor-tendon-rupture","gout","growing-pains","growth-plate-avulsion","hamstring-avulsion","hamstring-strain","hamstring-tightness","hip-pain-felt-in-the-knee","iliotibial-band-pain","infected-joint","inflammatory-arthritis","knee-dislocation","knee-end-tendon-pain","knee-fracture","knee-osteoarthritis","kneecap-bursitis","kneecap-dislocation","ligament-injury","meniscal-root-tear","meniscus-tear","muscle-breakdown","nerve-pressure-at-the-knee","osgood-schlatter","overuse-and-imbalance","patellar-tendon-pain","patellofemoral-pain","pes-anserine-bursitis","popliteal-aneurysm","popliteus-tendon-pain","posterior-cruciate-ligament-injury","pulmonary-embolism","reactive-arthritis","sciatica","sit-bone-tendon-pain","skin-infection","soreness-and-cramp","surface-vein-clot","about-this-guide","after-surgery-or-injection","back-of-the-knee","bleeding-and-sickle-cell","children-and-teenagers","diagnosis","first-days","glossary","hamstrings","long-lasting-pain","low-load-exercise","older-people","pain-relief-medicines","pregnancy-and-after-birth","prevention","questions-to-ask","rehabilitation","return-to-sport","telling-causes-apart","treatments","when-to-get-help","work-driving-and-sleep"],"title":["Torn Achilles tendon","Sudden loss of blood flow to the leg (acute limb ischaemia)","Tendon pain after an antibiotic","Artery pain on walking (claudication)","Baker\'s cyst","Bleeding into the knee","Bone or soft tissue tumour","Bone stress injury","Burst Baker\'s cyst","Calf strain","Squeezed nerves at the base of the spine (cauda equina)","Pressure in a muscle (compartment syndrome)","Blood clot in the leg (deep vein thrombosis, DVT)","Hamstring tendon torn at the knee","Muscle pressure pain in sport (compartment pain)","Torn tendon above or below the kneecap","Gout and pseudogout","Growing pains","Growth-plate injury at the sit bone","Hamstring tendon off the sit bone","Hamstring strain","Tight hamstrings","Hip pain felt in the knee","Pain at the outer side of the knee (iliotibial band)","Infected joint (septic arthritis)","Inflammatory arthritis","Knee dislocation","Tendon pain behind the knee","Broken bone at the knee (fracture)","Arthritis of the knee (osteoarthritis)","Swollen pad on the kneecap (bursitis)","Kneecap out of place (patellar dislocation)","Knee ligament injury (ACL, MCL, LCL)","Torn root of the meniscus","Meniscus tear","Muscle breakdown after hard effort","Nerve pressure at the knee","Osgood-Schlatter","Overuse of the hamstrings","Patellar tendon pain","Pain around the kneecap (patellofemoral pain)","Inner shin pain below the knee","Bulging artery behind the knee (popliteal aneurysm)","Popliteus tendon pain","Posterior cruciate ligament (PCL) injury","Blood clot in the lung (pulmonary embolism)","Joint inflammation after an infection (reactive arthritis)","Sciatica","Sit-bone tendon pain","Skin infection (cellulitis)","Muscle soreness and cramp","Clot in a surface vein (phlebitis)","About this guide","After surgery or an injection","The back of the knee","Blood thinners, bleeding disorders and sickle cell","Children and teenagers","How the cause is found","The first days","Glossary","The hamstrings","Living with long-lasting pain","Low-load and chair-based exercise","Older people","Pain relief medicines","Pregnancy and after birth","Prevention","Questions to ask your clinician","Exercises in stages (rehabilitation)","Return to sport","How to tell causes apart","Treatments and how sure we are","When to get help","Work, sitting, driving and sleep"],"summary":["A snap above the heel, often taken for a calf strain. It needs a check today.","The leg turns cold, pale and numb. It needs help now.","Some antibiotics can hurt tendons, even months later. It needs a call today.","The calf cramps after a set distance, and eases within minutes of stopping.","Fluid that bulges at the back of the knee. You may not feel a lump.","Blood fills the joint. It needs a check today.","Rare. A growing lump or bone pain at night needs a check soon.","A bone got more load than it could repair. It needs a check soon.","A cyst leaks into the calf. It feels like a blood clot, so it needs a scan today.","A sudden tear in the calf muscle, often felt like a kick.","The nerves at the base of the spine are squeezed. It needs help now.","Pressure inside a muscle cuts off its blood. It needs help now.","A clot in a deep vein of the leg. It needs a test today.","A rare tear of a tendon at the knee. It needs a check today.","The calf or shin gets tight and sore in sport.","The tendon that straightens the knee has torn. It needs a check today.","Crystals make the knee suddenly hot, swollen and very sore. It needs a check today.","Aches in both legs in the evening or at night, in a child who is well by day.","A teenager\'s hamstrings pull a piece of growing bone off the sit bone.","The tendons pull off the sit bone after a sudden, forced stretch.","A sudden over-stretch or tear of a muscle at the back of the thigh.","The back of the thigh feels short and pulls when you bend forward.","A hip problem can hurt only in the knee. A young person needs a check today.","Pain at the outer side of the knee in runners and cyclists.","Germs make the knee hot, swollen and very painful. It needs help now.","Joints swell and are stiff in the morning. Early treatment protects them.","The bones of the knee move apart. It needs help now.","A sore hamstring tendon at the inner or outer back corner of the knee.","A break or crack in a bone at the knee. It needs an X-ray today.","Pain on use and short morning stiffness. Exercise can ease it.","A soft swelling in front of the kneecap, often from kneeling.","The kneecap slips out to the side, and often goes back by itself. It needs a check today.","A sprain or tear, most often from a twist or a blow.","A pop at the back of the knee on a step. The pad\'s anchor has torn, and an early scan matters.","A tear in a rubbery pad inside the knee, after a twist or slowly with age.","Very hard exercise or heat can harm muscles and kidneys. It needs help now.","The shin or foot turns numb, or the foot weak.","A sore bump below the kneecap. It settles with growth.","A broad ache from more work than the muscles are ready for.","A sore tendon below or above the kneecap, from jumping and running.","Pain around or behind the kneecap, worse on stairs. Exercise helps most.","Soreness where three tendons meet the inner shin, about 5 cm below the knee joint.","It may beat like a pulse. It needs a scan today.","A sore small tendon at the outer back corner of the knee.","A sprain or tear of the ligament at the back of the knee joint.","A clot blocks blood flow in the lungs. It needs help now.","Swollen joints in the weeks after a tummy bug or a sexually transmitted infection.","Nerve pain from the low back down the back of the leg, often to below the knee.","A sore tendon where the hamstrings join the sit bone, felt deep in the low buttock.","It spreads in the skin of the leg. It needs a check today.","Sore muscles 1 to 3 days after new exercise, or a sudden hard knot that passes.","A sore cord under the skin. It needs a check today.","What it is for, where its facts come from, and what it cannot do.","What is normal in the weeks after, and when to call your team or an ambulance.","What lies there, and why it can hurt.","Knee and leg pain is more urgent with these. What to do, and what to say.","A limp, a fever or hip pain needs a check today.","What a clinician looks at, and what each test can show.","What to do after a strain or sprain.","Medical words in plain words.","Three muscles at the back of the thigh.","Pain that stays can still get better.","For people who cannot stand for long, cannot load the knee, or use a wheelchair.","Clots, falls and medicines need more care after 60.","Which to think of first, and who should not take them.","New pain or swelling in one leg needs a check today.","What lowers the chance of hamstring and knee injuries.","A short list to take along.","From gentle movement to sport, step by step.","A checklist. Tests count, not the date.","Pairs that are easy to mix up.","What each is for, and how good the evidence is.","The signs that need an ambulance, help today or an appointment.","Small changes that let you carry on while the leg gets better."],"also":[["Achilles rupture","snap in the calf","cannot stand on tiptoe"],["blocked artery"],["fluoroquinolone"],["peripheral artery disease","PAD"],["bump behind the knee","lump behind the knee"],["haemarthrosis","swollen knee","water on the knee"],["sarcoma","growing lump","night pain"],["shin splints","stress fracture"],[],["tennis leg"],["saddle numbness"],["cast too tight"],["one leg swollen","swollen calf after a long flight"],["pop behind the knee"],[],["quadriceps tendon rupture","patellar tendon rupture"],["uric acid"],["child leg pain at night","both legs ache","night leg pain in a child"],["ischial avulsion","apophysitis"],[],["pulled muscle"],["stiff hamstrings","touch my toes"],["Perthes","referred pain"],["ITB","outside of knee pain"],["hot knee","fever"],[],["knee popped out"],["hamstring tendinopathy"],["fell on knee","broken kneecap","osteoporosis"],["arthritis","OA","creaky knee","cracking knee"],["housemaid\'s knee"],["kneecap popped out","kneecap slipped","patella dislocation"],["knee buckles","knee gives way","torn ACL"],["pop on the stairs","popped behind the knee"],["torn cartilage","locked knee","knee clicks"],["rhabdomyolysis","brown urine"],[],["Sinding-Larsen-Johansson","bump below the kneecap"],["overtraining"],["jumper\'s knee","quadriceps tendon pain"],["runner\'s knee","chondromalacia"],["pes anserine bursitis"],[],["popliteal tendonitis"],["hyperextended knee"],["short of breath","chest pain"],["Reiter\'s"],["slipped disc","pins and needles","pain from the back down the leg"],["hamstring tendinopathy","hamstring tendonitis","pain when sitting"],["hot red skin"],["DOMS","charley horse"],["thrombophlebitis"],["disclaimer","privacy"],["knee replacement","ACL surgery","arthroscopy","steroid injection","new knee is warm"],["anatomy"],["haemophilia","anticoagulant","warfarin","apixaban","sickle cell crisis","von Willebrand"],["child","teenager"],["do I need a scan","x-ray","MRI","xray"],["RICE","PEACE and LOVE","ice"],[],["anatomy"],["chronic pain","coping"],["chair exercises","seated exercises","wheelchair","swimming","cycling","BFR"],["elderly"],["painkillers","paracetamol","acetaminophen","ibuprofen"],["pregnant","postpartum"],["warm-up","cool-down","FIFA 11+"],["appointment"],[],["when can I run again"],["difference"],["cortisone","massage","stretching"],["red flags","emergency","should I see a doctor","shingles"],["desk","office","kneeling job","can I drive","pillow","stairs"]],"related":[["calf-strain","antibiotic-tendon-pain"],["popliteal-aneurysm","knee-dislocation"],["knee-end-tendon-pain","sit-bone-tendon-pain"],["acute-limb-ischaemia","popliteal-aneurysm"],["burst-bakers-cyst","knee-osteoarthritis"],["knee-fracture"],["bakers-cyst","bone-stress-injury"],["pes-anserine-bursitis"],[],[],["sciatica"],["exertional-compartment-pain","knee-fracture"],["pregnancy-and-after-birth"],["ligament-injury","hamstring-strain"],["compartment-syndrome"],["patellar-tendon-pain","knee-fracture"],["kneecap-bursitis"],["children-and-teenagers","osgood-schlatter"],["children-and-teenagers","hamstring-avulsion"],["treatments","questions-to-ask"],["rehabilitation"],["overuse-and-imbalance","prevention"],["children-and-teenagers","knee-osteoarthritis"],["patellofemoral-pain"],["gout","skin-infection"],["reactive-arthritis"],["ligament-injury","knee-fracture"],["popliteus-tendon-pain"],["bone-stress-injury","older-people"],["bakers-cyst","meniscus-tear"],["skin-infection"],["knee-dislocation","patellofemoral-pain"],["bleeding-into-the-knee"],["meniscus-tear","knee-osteoarthritis"],["bakers-cyst"],["soreness-and-cramp","compartment-syndrome"],["bakers-cyst","cauda-equina"],["children-and-teenagers"],["prevention","rehabilitation"],[],["osgood-schlatter"],["knee-osteoarthritis"],["acute-limb-ischaemia","artery-pain-on-walking"],["nerve-pressure-at-the-knee"],["knee-dislocation"],["surface-vein-clot"],["inflammatory-arthritis","infected-joint"],["cauda-equina"],["rehabilitation","treatments"],["deep-vein-thrombosis","infected-joint"],["overuse-and-imbalance"],["pulmonary-embolism"],["when-to-get-help","questions-to-ask"],["infected-joint","deep-vein-thrombosis"],["hamstrings","telling-causes-apart"],["bleeding-into-the-knee","deep-vein-thrombosis"],[],["questions-to-ask","telling-causes-apart"],["rehabilitation","pain-relief-medicines"],["back-of-the-knee","hamstrings"],["hamstring-tightness"],["treatments","questions-to-ask"],["knee-osteoarthritis","older-people"],["knee-osteoarthritis","pain-relief-medicines"],["first-days","pregnancy-and-after-birth"],["deep-vein-thrombosis","pain-relief-medicines"],["rehabilitation","return-to-sport"],["diagnosis","treatments"],["first-days","prevention"],["rehabilitation","prevention"],["diagnosis","when-to-get-help"],["pain-relief-medicines","rehabilitation"],["deep-vein-thrombosis","questions-to-ask"],["long-lasting-pain","low-load-exercise"]],"updated":["2026-11-26","2026-11-26","2026-11-20","2026-11-26","2026-11-20","2026-11-26","2026-11-27","2026-11-20","2026-11-20","2026-11-26","2026-11-20","2026-11-20","2026-11-27","2026-11-20","2026-11-20","2026-11-20","2026-11-26","2026-11-26","2026-11-20","2026-11-26","2026-11-26","2026-11-26","2026-11-27","2026-11-20","2026-11-26","2026-11-26","2026-11-26","2026-11-26","2026-11-20","2026-11-26","2026-11-20","2026-11-26","2026-11-20","2026-11-26","2026-11-26","2026-11-27","2026-11-20","2026-11-26","2026-11-26","2026-11-26","2026-11-27","2026-11-26","2026-11-26","2026-11-20","2026-11-20","2026-11-20","2026-11-20","2026-11-26","2026-11-26","2026-11-26","2026-11-27","2026-11-26","2026-11-26","2026-11-27","2026-11-26","2026-11-26","2026-11-26","2026-11-20","2026-11-26","2026-11-20","2026-11-20","2026-11-20","2026-11-26","2026-11-26","2026-11-27","2026-11-26","2026-11-26","2026-11-20","2026-11-26","2026-11-26","2026-11-20","2026-11-26","2026-11-26","2026-11-26"],"level":["urgent","emergency","urgent","soon","self-care","urgent","soon","soon","urgent","self-care","emergency","emergency","urgent","urgent","self-care","urgent","urgent","self-care","urgent","urgent","soon","self-care","urgent","self-care","emergency","soon","emergency","self-care","urgent","self-care","self-care","urgent","soon","soon","soon","emergency","soon","self-care","self-care","self-care","self-care","self-care","urgent","self-care","soon","emergency","soon","self-care","self-care","urgent","self-care","urgent"],"short":[true,true,true,false,false,true,true,false,false,false,true,true,false,true,true,true,false,false,true,false,false,false,false,false,true,false,true,false,false,false,false,true,false,false,false,true,true,false,false,false,false,false,true,true,false,true,true,false,false,true,false,true],"where":[["calf"],["calf","shin","back-middle"],["back-inner","back-outer","sit-bone","calf"],["calf","back-middle"],["back-middle","back-inner"],["deep"],["back-middle","thigh-low","below-kneecap"],["inner-below","shin","front"],["back-middle","back-inner","calf"],["calf"],["back-to-leg"],["calf","shin","thigh-middle"],["calf","back-middle","thigh-low","thigh-middle"],["back-outer","back-inner"],["calf","shin"],["above-kneecap","below-kneecap","front"],["deep","front"],["calf","shin","thigh-middle","back-middle"],["sit-bone"],["sit-bone"],["thigh-middle","thigh-low","sit-bone"],["thigh-middle","thigh-low","back-middle"],["hip-groin","front"],["outer-side"],["deep"],["deep","back-middle"],["deep"],["back-inner","back-outer","thigh-low"],["front","outer-side","inner-side","deep"],["inner-side","front","outer-side","back-middle","deep"],["front","below-kneecap"],["front","outer-side"],["inner-side","outer-side","back-outer","deep"],["back-inner","back-middle","inner-side"],["inner-side","outer-side","back-inner","back-outer","deep"],["thigh-middle","calf"],["outer-side","shin","back-outer"],["below-kneecap","front"],["thigh-middle","thigh-low"],["below-kneecap","above-kneecap"],["front"],["inner-below"],["back-middle"],["back-outer"],["back-middle","deep"],["elsewhere"],["deep"],["back-to-leg","thigh-middle","calf"],["sit-bone"],["calf","shin"],["thigh-middle","thigh-low","calf"],["calf","inner-below","inner-side","back-middle"]],"weeks":[[16,52],null,null,null,[8,104],null,null,[6,16],[1,4],[1,8],null,null,null,[12,26],null,[16,40],[1,2],null,[6,16],[12,39],[1,16],[1,6],null,[4,12],null,null,null,[4,26],[6,12],null,[2,6],[6,12],[2,39],[12,52],[6,12],null,[2,26],[12,104],[2,6],[12,26],[6,26],[6,8],null,[2,6],[2,52],null,[12,26],[4,12],[12,26],[1,2],[0,1],[2,6]],"grades":[null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,{"":{"cause":["hamstring-strain-mild","hamstring-strain-partial","hamstring-strain-complete"],"weeks":[[1,3],[3,6],[8,16]]}}],"icd10":["S86.0","I74.3",null,"I73.9","M71.2",null,null,"M84.3","M66.0","S86.1","G83.4",null,"I80.2","S76.3",null,"S76.1",null,null,null,"S76.3","S76.3",null,null,"M76.3","M00",null,"S83.1",null,null,"M17","M70.4","S83.0",null,"S83.2","S83.2","M62.8","G57.3","M92.5",null,"M76.5","M22.2",null,"I72.4",null,"S83.5","I26","M02.9","M54.3",null,"L03.1",null,"I80.0"],"sources":[["NHS-DVT","GEH-ACH","FIFE-ACH","BJGP-ACH"],["NSW-ALI","ALI-SUM","SM-SKIN"],["FQ"],["NHS-DVT","RCEM-ALI","NSW-ALI","ALI-SUM","NHS-PAD","PAES","NHS-COMP","SCI"],["NHS-DVT","NHS-PE","NSW-ALI","PAA-REV","BSR-HOT","NICE12","W111-BAKER","BAKER-REV","BAKER-NUM"],["NSW-ALI","KD","HAEM","GSTT-BLEED","NOYES"],["NICE12"],["NHS-DVT","NHS-COMP","NICE12","OKR-ITEMS","LIMP","SCFE","STRESS","STRESS-RUN"],["NHS-DVT","NHS-PE","NSW-ALI","NHS-CELL","W111-BAKER","BAKER-NUM","CALF","SM-SKIN"],["NHS-DVT","DVT-GOOD","NHS-PE","NSW-ALI","NHS-COMP","W111-BAKER","NHS-HAM","NHS-SPR","NHS-CRAMP","CALF","PEACE","GEH-ACH"],["CES-NZ","CES-LOTH"],["NHS-COMP"],["NHS-DVT","GLOS-DVT","NICE158","WELLS2","WELLS3","DVT-GOOD","DVT-PC","DVT-NAT","NHS-PE","NHS-PHLEB","NHS-CELL","BAKER-NUM","SM-SKIN","VTE-EPI"],["NHS-DVT","NSW-ALI","CES-LOTH"],["NHS-DVT","NSW-ALI","NHS-COMP","RHABDO"],["QTR"],["BSR-HOT","NICE100","NHS-GOUT","SM-SKIN"],["NICE12","LIMP","SCFE","OSD","NHS111","CUH-GROW","RHC-GROW"],["NHS-DVT","NSW-ALI","KD","LIMP","SCFE","ISCH"],["NHS-DVT","NHS-PE","NSW-ALI","NHS-COMP","ISCH","NI-HAM","PHT","PHACT","AVUL","HAM-REPAIR"],["NHS-DVT","NHS-PE","NSW-ALI","NHS-COMP","OKR-ITEMS","ISCH","NI-HAM","NHS-HAM","JOSPT-HSI","HEID","AHMAD","GREEN","EKST","MOEN","HICK","NHE","PRP-HAM","DHT-REV","AVUL","RTP"],["NHS-DVT","NHS-PE","SCI","NHS-KNEE","W111-BAKER","PHT","TIGHT","TNSAID"],["NICE226","LIMP","SCFE","ISCH","OSD"],["NHS-DVT","BSR-HOT","NHS-MEN","OKR-ITEMS","CES-LOTH","NHS-KNEE","POPT","ITBS"],["BSR-HOT","BMJBP-SA","CHEL-TKR","NICE184"],["NHS-DVT","BSR-HOT","NICE226","NICE100","NHS-GOUT","LIMP"],["NSW-ALI","KD"],["NHS-DVT","NHS-PE","NSW-ALI","NHS-MEN","FQ","NHS-KNEE","W111-BAKER","CSI","DHT-REV","PAB","TNSAID"],["NHS-DVT","NSW-ALI","KD","NHS-COMP","HAEM","OKR-BACH","OKR-ITEMS","PDR","NHS-SPR","QTR"],["NHS-DVT","BSR-HOT","NICE226","NICE100","NHS-KNEE","W111-BAKER","OA-HAM","TNSAID","ACR-OA"],["BSR-HOT","NHS-GOUT","LCH-BURS"],["NSW-ALI","NID-KNEECAP"],["NSW-ALI","KD","NHS-MEN","AAFP-KNEE","HAEM","OKR-ITEMS","NHS-KNEE","PCL","ACL-EDU","ACL-SNNAP","PEACE","FIFA"],["NHS-DVT","NSW-ALI","BSR-HOT","NHS-MEN","OKR-ITEMS","NHS-KNEE","W111-BAKER","STRESS","ROOT-HOW","ROOT-REV","ROOT-EX"],["NSW-ALI","BSR-HOT","NICE226","MEN-BMJ","MEN-GGC","NHS-MEN","AAOS-MEN","HAEM","OKR-ITEMS","NHS-KNEE","DHT-REV","PEACE","ROOT-HOW"],["RHABDO","NIOSH-RHABDO"],["NHS-DVT","NSW-ALI","CES-NZ","CES-LOTH","PERON"],["NICE12","LIMP","SCFE","OSD","PATTEND","QTR"],["NHS-DVT","NHS-PE","RHABDO","NI-HAM","GREEN","PEACE","LAUER"],["NHS-DVT","BSR-HOT","OSD","FQ","PFP-CPG","PATTEND","QTR"],["BSR-HOT","NICE226","SCFE","OSD","NHS-KNEE","TIGHT","PFP-CPG","PATTEND","QTR","NID-KNEECAP"],["NHS-DVT","NHS-PE","BSR-HOT","NICE226","NICE12","NHS-MEN","W111-BAKER","DHT","PAB","TNSAID","STRESS"],["NSW-ALI","ALI-SUM","PAA-REV"],["NHS-DVT","NHS-PE","NSW-ALI","CES-LOTH","NHS-KNEE","POPT"],["NSW-ALI","KD","NHS-MEN","HAEM","OKR-ITEMS","NHS-KNEE","PCL"],["NHS-PE"],["BSR-HOT","NID-REACTIVE"],["NHS-DVT","SCI","CES-NZ","CES-LOTH","PERON","PHT","NICE234"],["NHS-DVT","NHS-PE","SCI","CES-NZ","ISCH","FQ","CSI","ESWT","PHT","AVUL","TEND"],["NHS-CELL"],["NHS-DVT","NHS-PE","NHS-PAD","RHABDO","NIOSH-RHABDO","NI-HAM","NHS-CRAMP"],["LEFT","NHS-PE","NHS-PHLEB"],["NHS111","SC"],["NHS-DVT","NHS-PE","NSW-ALI","BSR-HOT","CHEL-TKR","BRAD-TKR","NBT-TKR","ARENA-TKR","NHS-TKR","YEO-INJ","NCHC-ACL"],["NHS-DVT","PAA-REV","NICE226","NHS-MEN","SCI","NHS-KNEE","W111-BAKER","NI-HAM","DHT-REV","PCL","CALF","ROOT-HOW"],["HAEM","NICE143","RCEM-SICKLE","UCLH-SICKLE","GSTT-BLEED","WFH","RFT-ANTICO","W111-BLOOD"],["NICE12","LIMP","SCFE","ISCH","OSD","CUH-GROW"],["NICE158","BSR-HOT","NICE226","MEN-BMJ","OKR-BACH","OKR-ITEMS","SCI","BAKER-REV","NI-HAM","JOSPT-HSI","HEID","MOEN","AVUL"],["NHS-DVT","BSR-HOT","OKR-ITEMS","CES-LOTH","NHS-KNEE","NHS-HAM","NHS-SPR","HICK","PEACE"],["NHS-DVT","NICE158","NHS-PE","NHS-MEN","HAEM","NHS-SPR","NHE","AVUL","TEND","PAB","PCL","TNSAID"],["NHS-DVT","NI-HAM","JOSPT-HSI","GREEN","PHT","DHT-REV","AVUL","PAB","TIGHT"],["NICE226","NHS-KNEE","PHT"],["NHS-DVT","NICE226","NHS-SIT","CMO-DIS","SCI-BONE","BFR"],["GLOS-DVT","DVT-GOOD","BSR-HOT","BMJBP-SA","NICE226","HAEM","OKR-ITEMS","PDR","FQ","OA-HAM","TNSAID","NHS-IBU","NHS-SIT"],["NHS-DVT","NICE226","NHS-MEN","PEACE","TNSAID","NHS-IBU","W111-BLOOD","MHRA-KETO"],["NHS-DVT","GLOS-DVT","NHS-PE","NHS-IBU"],["GREEN","NHE","LAUER","FIFA"],["DVT-GOOD","NHS-KNEE","JOSPT-HSI","HICK"],["JOSPT-HSI","ASK","HICK","NHE","PHT","RTP","PEACE"],["NHE","RTP","LHIC"],["NHS-DVT","BSR-HOT","NICE226","NICE100","NHS-GOUT","NHS-MEN","HAEM","SCI","W111-BAKER","BAKER-NUM","NI-HAM","PHT","DHT-REV","PAB","PCL","CALF"],["NHS-COMP","NICE226","NHS-HAM","NHS-SPR","JOSPT-HSI","HEID","AHMAD","ASK","PRP-HAM","CSI","ESWT","PHT","DHT-REV","PHACT","AVUL","TEND","PEACE"],["NHS-DVT","GLOS-DVT","DVT-GOOD","NHS-PE","NHS-PHLEB","RCEM-ALI","NSW-ALI","ALI-SUM","NHS-PAD","PAA-REV","KD","BSR-HOT","NHS-CELL","NHS-SHINGLES","INFORM-SHINGLES","HIGH-SHINGLES","NHS-COMP","NICE100","NICE12","HAEM","OKR-ITEMS","PDR","SCI","CES-NZ","CES-LOTH","ISCH","RHABDO","FQ","NHS-KNEE","W111-BAKER","NI-HAM","NHS-SPR","GREEN","AVUL","SM-SKIN","NHS111","NICE143","GSTT-BLEED","CHEL-TKR","GEH-ACH","NICE234","NICE184","SCI-BONE"],["GLOS-DVT","NICE12","SCI","PHT","PAB","CMO-DIS","PFP-CPG","LCH-BURS","UHMB-KNEE","CHR-DRIVE","GOV-DRIVE"]],"programme":[null,null,null,null,"bakers-cyst",null,null,null,null,"calf-strain",null,null,null,null,null,null,null,null,null,null,"hamstring-strain","hamstring-tightness",null,"front-of-knee",null,null,null,"knee-end-tendon-pain",null,"knee-osteoarthritis",null,null,"meniscus-and-ligament",null,"meniscus-and-ligament",null,null,"teenagers","hamstring-tightness","patellar-tendon-pain","front-of-knee","pes-anserine-bursitis",null,null,null,null,null,"sciatica","sit-bone-tendon-pain"]}}', 'sections', () => ['[[{"id":"typical","blocks":[["ul",["A sudden snap, as if somebody kicked your calf or heel."],["Walking flat is possible, but pushing off is weak."]]]},{"id":"get-help","blocks":[["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You cannot rise on tiptoe on that leg."],["It felt like a kick, with a snap, but nobody was there."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]]]},{"id":"what","blocks":[["p","The tendon between calf and heel has torn. It is easy to miss. Most heal in a boot for 8 to 10 weeks. Keep weight off until then."]]}],[{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if a leg or foot suddenly:"],["ul",["Hurts a lot."],["Feels cold next to the other foot."],["Feels numb, tingles or gets weak, and it does not wear off."],["Turns pale, blue, grey or blotchy. On brown or black skin look at the sole and nails."]],["p","One sign is enough. Do not raise, heat, rub or wrap the leg. Do not drive yourself."]]]},{"id":"what","blocks":[["p","A clot blocks an artery. Lasting harm starts after about 4 to 6 hours. Smoking, diabetes and an uneven heartbeat raise the risk."]]}],[{"id":"typical","blocks":[["ul",["New tendon pain after ciprofloxacin, levofloxacin, moxifloxacin or ofloxacin, within 2 days to some months."],["More often after 60, with kidney disease, a transplant or steroids."]]]},{"id":"get-help","blocks":[["care","urgent",[],["p","Stop the antibiotic and call the clinic that prescribed it, today. Get help from ",["n","urgent-line"]," or a doctor if you cannot reach them, or if you felt a pop."]]]},{"id":"what","blocks":[["p","These medicines can weaken tendons so that they tear. Rest the tendon until a clinician has seen it."]]}],[{"id":"typical","blocks":[["ul",["The calf cramps after much the same walking distance, sooner uphill."],["It goes within minutes of standing still."],["Most are older people."],["In young, sporty people an artery can be trapped, and the feet tingle or feel cool."]]]},{"id":"not-typical","blocks":[["p","Pain with the first step, or pain that needs sitting to ease."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The foot is suddenly cold, pale, numb or weak."],["The leg suddenly hurts a lot."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["The foot hurts at rest or in bed at night, and you are 50 or over, smoke, or have diabetes or artery disease."],["A toe or the foot turns black, not only a nail, or has a sore that does not heal."],["The pain is new, and comes after a short walk."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]],["care","soon",["Book an appointment if:"],["ul",["Calf pain comes on as you walk and goes when you stop."]]]]},{"id":"what","blocks":[["p","A narrowed or trapped artery cannot bring enough blood to the working muscle."]]},{"id":"why","blocks":[["p","Smoking, diabetes, high blood pressure and cholesterol narrow arteries. In young people a muscle can squeeze one."]]},{"id":"diagnosis","blocks":[["p","A clinician feels the pulses and compares blood pressure at ankle and arm."]]},{"id":"treatment","blocks":[["stage","now"],["p","Look at your feet each day for sores or a change of colour."],["stage","next"],["p","Stop smoking, and have blood pressure, cholesterol and diabetes treated. Walk until it hurts, rest, walk on."],["stage","later"],["p","Surgery can open or bypass an artery."]]},{"id":"avoid","blocks":[["p","Do not put it down to age. Do not warm or wrap this leg."]]},{"id":"recovery","blocks":[["p","Walking distance often grows over about 3 months of training."]]},{"id":"prevention","blocks":[["p","Do not smoke. Walk on most days."]]},{"id":"similar","blocks":[["ul",[["a","sciatica","Sciatica"],": pain or tingling to below the knee."],[["a","exertional-compartment-pain","Exertional compartment pain"],": soon gone at rest."]]]}],[{"id":"typical","blocks":[["ul",["A soft lump at the back of the knee that gets softer or smaller as you bend."],["It feels sore or tender as you bend or straighten it."],["The knee may be swollen."]]]},{"id":"not-typical","blocks":[["ul",["A lump that beats like a pulse, or is hard, fixed or growing."],["A calf that swells suddenly, a hot joint or a fever."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."],["The foot is suddenly cold, pale, numb or weak."],["The knee is hot, swollen and very painful, and you feel feverish or cannot move it."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["Pain or swelling suddenly gets worse or moves into the calf. Only a scan tells a burst cyst from a clot."],["The calf or ankle bruises without an injury."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."],["The lump beats like a pulse."]]],["care","soon",["Book an appointment if:"],["ul",["You have any lump that nobody has checked. If it is hard or grows, ask to be seen within days."]]],["care","self-care",[],["p","Look after it yourself if a doctor has named the lump and it stays the same."]]]},{"id":"what","blocks":[["p","A Baker\'s (popliteal) cyst is a fluid-filled sac at the back of the knee. The joint makes too much fluid and pushes some of it out there. The pressure makes the ache."]]},{"id":"why","blocks":[["p","A problem inside the knee feeds it. About half of cysts come with ",["a","knee-osteoarthritis","osteoarthritis"],". ",["a","inflammatory-arthritis","Rheumatoid arthritis"],", ",["a","gout","gout"],", a ",["a","meniscus-tear","meniscus tear"]," or an injury are other causes."]]},{"id":"diagnosis","blocks":[["p","Touch alone misses about half of cysts. An ultrasound scan shows the cyst and can look for a clot."]]},{"id":"treatment","blocks":[["stage","now"],["p","For an ache, try a cool pack, a support by day or ",["a","pain-relief-medicines","pain relief"],"."],["stage","next"],["p","A cyst that does not hurt needs no treatment. Treat the knee problem, and the cyst often settles. Exercise helps, and a physiotherapist can guide you."],["stage","later"],["p","A doctor may draw off fluid or inject a steroid into the joint. Cysts can come back. Surgery is rare."]]},{"id":"avoid","blocks":[["ul",["Do not squeeze a lump or put a needle into it."],["Do not force deep bends, or massage a newly swollen calf."]]]},{"id":"recovery","blocks":[["p","It can last for months to a few years. In children most cysts go away by themselves."]]},{"id":"prevention","blocks":[["p","Add training in small steps, and keep the legs strong."]]},{"id":"similar","blocks":[["ul",[["a","deep-vein-thrombosis","Deep vein thrombosis"],": the calf or leg swells or feels warm."],[["a","popliteal-aneurysm","Popliteal aneurysm"],": the lump beats."],[["a","bone-or-soft-tissue-tumour","Tumour"],": the lump is hard, deep or growing."]]]}],[{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is an odd shape or went out of place, even if it went back."],["The foot is suddenly cold, pale, numb or weak."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["The knee swells a lot within about 4 hours of an injury."],["A knee or leg swells or bruises while you take blood thinners."],["You have a ",["a","bleeding-and-sickle-cell","bleeding disorder"],", and the knee hurts, tingles or feels tight."]]]]},{"id":"what","blocks":[["p","The knee turns tight, full and warm. After an injury, most of these are ",["a","ligament-injury","ACL tears"],". Others are breaks or meniscus tears."]]},{"id":"avoid","blocks":[["p","Do not take aspirin or ibuprofen until a doctor agrees. Do not stop blood thinners by yourself."]]}],[{"id":"typical","blocks":[["ul",["A lump that grows, is hard, deep or fixed, or over 5 cm (2 in)."],["Bone pain that stays, at rest or at night, not linked to use. Known arthritis can wake you as you turn."],["Unplanned weight loss, or night sweats."]]]},{"id":"get-help","blocks":[["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You are under 25 and have bone pain without a reason, a swollen bone or a growing lump. It needs a scan within 2 days."],["You have cancer and bone pain at rest or night."]]],["care","soon",["Book an appointment if:"],["ul",["You are 25 or over with one of these. Ask to be seen within days."]]]]},{"id":"what","blocks":[["p","Most lumps and most knee pain are not cancer. An X-ray or ultrasound comes first."]]}],[{"id":"typical","blocks":[["ul",["One very sore spot on the bone, after a rise in training."],["At first only with running, later with walking, then at rest or at night."],["Hopping or pressing on the bone hurts."]]]},{"id":"not-typical","blocks":[["p","A broad ache along the muscle that warms up."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The leg is an odd shape."],["The leg is hard and the pain grows fast."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You cannot take 4 steps, or bend the knee to a right angle."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."],["A person under 16 limps, or has pain in the hip or groin."],["A person under 16 has pain at night."]]],["care","soon",["Book an appointment if:"],["ul",["You have one sore spot on the bone. Ask to be seen within days."]]]]},{"id":"what","blocks":[["p","If load outruns repair, bone gets sore, and a fine crack may follow."]]},{"id":"why","blocks":[["p","More training, and too little rest or food. Missed periods and thin bones add to it."]]},{"id":"diagnosis","blocks":[["p","An early X-ray is often normal. MRI shows the injury."]]},{"id":"treatment","blocks":[["stage","now"],["p","Stop running and jumping. Use crutches if walking hurts."],["stage","next"],["p","Cycle or swim once walking is free of pain."],["stage","later"],["p","Build up sport again in small steps when pressing no longer hurts."]]},{"id":"avoid","blocks":[["p","Do not run through bone pain. Do not use painkillers so that you can train."]]},{"id":"recovery","blocks":[["p","It often takes 6 to 12 weeks."]]},{"id":"prevention","blocks":[["p","Eat and rest enough. Add training in small steps, and keep the legs strong."]]},{"id":"similar","blocks":[["ul",[["a","exertional-compartment-pain","Exertional compartment pain"],": soon gone at rest."],[["a","bone-or-soft-tissue-tumour","Tumour"],": a growing lump, bone pain at night."]]]}],[{"id":"typical","blocks":[["ul",["Sudden sharp pain behind the knee or in the calf. Some people feel a pop."],["A feeling of water running down the calf."],["A swollen, tight, warm calf. It can look red, or darker on brown and black skin."],["A bruise near the inner ankle some days later."]]]},{"id":"not-typical","blocks":[["p","No sign tells a burst cyst from a clot. Both can be there together."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."],["You cough up blood, faint, or your heart races."],["The foot is suddenly cold, pale, numb or weak."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["Pain or swelling behind the knee suddenly gets worse, or moves into the calf."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]]]},{"id":"what","blocks":[["p","A ",["a","bakers-cyst","Baker\'s cyst"]," is a sac of joint fluid behind the knee. When it bursts, the fluid runs into the calf, which swells as it does with a clot."]]},{"id":"why","blocks":[["p","Arthritis or a meniscus tear can make more fluid, until the sac gives way."]]},{"id":"diagnosis","blocks":[["p","An ultrasound scan looks for a clot and shows the leaked fluid too. In one study of swollen limbs, 4 in 10 had a clot. Only 1 in 40 had a burst cyst."]]},{"id":"treatment","blocks":[["stage","now"],["p","Get the scan today. Until then, rest with the leg raised."],["stage","next"],["p","Once a scan shows no clot: raise the leg, cool it, and walk as pain allows. A pharmacist can advise on ",["a","pain-relief-medicines","pain relief"],"."],["stage","later"],["p","Treat the knee problem that made the cyst. A doctor may draw off joint fluid."]]},{"id":"avoid","blocks":[["ul",["Do not decide by yourself that it is a burst cyst."],["Do not massage or wrap the calf, and do not fly, before the scan."],["Do not take left-over blood thinners."]]]},{"id":"recovery","blocks":[["p","It takes about 1 to 4 weeks. The cyst can fill again."]]},{"id":"prevention","blocks":[["p","Get help for a knee that keeps swelling."]]},{"id":"similar","blocks":[["ul",[["a","deep-vein-thrombosis","Deep vein thrombosis"],": the same signs, so it always needs a scan."],[["a","calf-strain","Calf strain"],": a push-off, a \\"kick\\" in the calf, sore on tiptoe."],[["a","skin-infection","Skin infection"],": hot, sore skin that spreads."]]]}],[{"id":"typical","blocks":[["ul",["A hard push-off that felt like a kick in the calf, perhaps with a pop."],["The upper inner calf hurts. It can reach behind the knee."],["Standing on tiptoe hurts."]]]},{"id":"not-typical","blocks":[["ul",["No moment of injury, the whole leg swells, or swelling grows days later."],["A snap and a weak push-off, or you cannot rise on tiptoe. This can be a ",["a","achilles-rupture","torn Achilles tendon"],"."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."],["The foot is suddenly cold, pale, numb or weak."],["The leg is hard and the pain grows fast."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."],["You have a ",["a","deep-vein-thrombosis","reason for a clot"],", such as cancer or a recent operation."],["You cannot take 4 steps."],["You cannot rise on tiptoe on that leg."]]],["care","soon",["Book an appointment if:"],["ul",["It is no better after 1 week, or not settled after 2 to 3 weeks."]]]]},{"id":"what","blocks":[["p","A calf strain is a tear in the muscle of the lower leg. The muscle starts above the knee, so it can hurt there too. It is not hamstring tendon pain, which is a sore tendon of the thigh."]]},{"id":"why","blocks":[["p","A push-off, a jump, a lunge or a quick start. People in middle age who do sport now and then get it most. Long walks and sudden moves can strain it too."]]},{"id":"diagnosis","blocks":[["p","A clinician presses the calf and checks the Achilles tendon. Ultrasound can show a tear or a clot."]]},{"id":"treatment","blocks":[["stage","now"],["p","If the calf is swollen, warm or red, have a clot ruled out first. Then ease off for 1 to 3 days, with a wrapped cold pack and a snug bandage by day."],["stage","next"],["p","Walk as pain allows. Start heel raises on both legs, then on one."],["stage","later"],["p","Add hops and running when you can do as many single heel raises as on the other side."]]},{"id":"avoid","blocks":[["p","No massage, heat or calf stretch in the first days. Never massage a calf that may hold a clot. No tight bandage at night, or if the foot is numb."]]},{"id":"recovery","blocks":[["p","Mild strains settle in 1 to 3 weeks. Others take 4 to 8 weeks."]]},{"id":"prevention","blocks":[["p","Add training in small steps, and keep the legs strong."]]},{"id":"similar","blocks":[["ul",[["a","deep-vein-thrombosis","Clot in a deep vein"],": no injury, growing swelling."],[["a","burst-bakers-cyst","Burst Baker\'s cyst"],": a known cyst, then a swollen calf."],[["a","soreness-and-cramp","Cramp"],": gone in minutes."]]]}],[{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You feel numb or different between your legs, around your genitals or bottom."],["It is hard to pee, or you cannot hold, feel or control your pee or poo."],["Both legs are newly weak or numb, or pain shoots down both."],["Sex feels numb."]],["p","Do not wait to see if it gets better."]]]},{"id":"what","blocks":[["p","A disc or something else presses on many nerves at once. An operation the same day can save bladder, bowel and leg function."]]}],[{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if, after an injury, a tight cast or very hard exercise:"],["ul",["The pain is far worse than it should be, and it grows."],["Moving your toes or stretching the muscle makes it worse."],["The muscle feels tight, hard and swollen."],["The leg tingles, goes numb or gets weak."]],["p","Loosen any tight bandage. Do not raise, ice or rub the leg. Do not drive yourself."]]]},{"id":"what","blocks":[["p","Swelling or bleeding presses on the muscle, and blood can no longer get in. Surgeons open its sleeve within hours."]]}],[{"id":"typical","blocks":[["p","Over hours to days, in one calf, thigh or behind one knee:"],["ul",["Swelling."],["Throbbing, cramping or heavy pain."],["Warm, tender skin, and veins that feel hard or sore."],["Red or darker skin. Redness is harder to see on brown and black skin."]]]},{"id":"not-typical","blocks":[["p","No swelling, or one sore muscle spot after an injury, makes a clot a little less likely. Neither rules it out. A clot can hurt mildly or not at all."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."],["You cough up blood, faint, or your heart races."],["You have new pain in the upper back."]],["p","Do not drive yourself."]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["One calf or leg is more swollen than the other."],["Skin on one calf or behind one knee is warm, red or darker."],["New pain in one calf has no clear reason."],["New pain behind one knee or in the thigh has no clear reason, and a risk below fits you."],["Veins in one leg feel hard or sore."]],["p","Ask for a clot check. Do not wait and see."]]]},{"id":"what","blocks":[["p","Blood sets into a clot in a deep vein, often first in the calf. About 8 in 10 clots with signs reach the knee or thigh."],["p","Untreated, part of it can travel to the lungs: a ",["a","pulmonary-embolism","pulmonary embolism"],", which is life-threatening. It is one of the most serious causes of pain behind the knee."]]},{"id":"why","blocks":[["p","Risks are:"],["ul",["An operation, plaster cast, hospital stay or 3 days in bed within 3 months."],["Cancer, or a past clot."],["Pregnancy, losing a pregnancy, the 6 weeks after birth, and oestrogen (pill, patch, ring, HRT tablets)."],["Age 60 or over, smoking, long journeys, extra weight, or a clot in close family."],["A leg that cannot move, bowel inflammation, injecting drugs, or blood that clots easily (thrombophilia)."]]]},{"id":"diagnosis","blocks":[["p","Nobody can rule out a clot by looking or squeezing. A clinician weighs your risks, then uses a blood test (D-dimer), an ultrasound scan or both. In the UK a likely clot should be scanned within 4 hours."]]},{"id":"treatment","blocks":[["stage","now"],["p","Raise the leg while you wait."],["stage","next"],["p","Blood thinners (anticoagulants) stop the clot growing. Most people take them for 3 months or more."],["stage","later"],["p","Your team says when to stop."]]},{"id":"avoid","blocks":[["ul",["Do not massage, roll or stretch the leg, and do not fly."],["Do not use compression socks or painkillers in place of a test."]]]},{"id":"recovery","blocks":[["p","With treatment, pain and swelling mostly ease over weeks."]]},{"id":"prevention","blocks":[["p","Move your legs on long trips, and follow hospital advice."]]},{"id":"similar","blocks":[["ul",[["a","burst-bakers-cyst","Burst Baker\'s cyst"]," or ",["a","calf-strain","calf strain"],": can look the same."],[["a","skin-infection","Skin infection"],": skin that is hot and spreads."],[["a","surface-vein-clot","Surface vein clot"],": a sore cord."]]]}],[{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The foot is suddenly cold, pale, numb or weak."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You felt a pop behind the knee, a cord there is gone, or bending is weak."],["You cannot lift the front of your foot."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]]]},{"id":"what","blocks":[["p","A hamstring tendon tears at the knee, most often on the outer side. There is a bruise, and ligaments are often hurt too. A full tear often needs an operation. Use crutches. Recovery takes 3 to 6 months."]]}],[{"id":"typical","blocks":[["ul",["A tight, full ache in the calf or shin, often in both legs, after the same time of sport."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The leg is hard and very painful, and gets worse after you stop."],["The foot is suddenly cold, pale, numb or weak."],["Your pee is dark like cola."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]],["care","soon",["Book an appointment if:"],["ul",["It keeps coming back."]]],["care","self-care",[],["p","Look after it yourself if it goes soon after you stop."]]]},{"id":"what","blocks":[["p","Working muscles swell inside tight sleeves."]]},{"id":"treatment","blocks":[["stage","now"],["p","Cut what sets it off by a third to a half. Keep moving."]]},{"id":"avoid","blocks":[["p","Do not train through pain."]]}],[{"id":"typical","blocks":[["ul",["A stumble, jump or slip, a pop, and the knee gives way."],["You cannot lift the straight leg or straighten the knee."],["A dent above or below the kneecap, and swelling."]]]},{"id":"get-help","blocks":[["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You cannot lift the straight leg."]],["p","Do not put weight on the leg without help."]]]},{"id":"what","blocks":[["p","Age, diabetes, kidney disease, gout, steroids and some antibiotics weaken the tendon. A complete tear needs an operation soon. It is often missed at first."]]}],[{"id":"typical","blocks":[["ul",["Extreme pain within hours, often overnight."],["A hot, swollen knee, or big toe, that hurts at any touch."],["Red skin, or darker on brown and black skin."],["Gout before, kidney disease, water tablets or older age."]]]},{"id":"not-typical","blocks":[["p","Fever or feeling ill: perhaps an infection."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is hot, swollen and very painful, and you feel feverish or cannot move it."],["The knee is newly hot and swollen, and it is a replacement or had an injection or operation in the last 3 months."],["The knee is hot and swollen, and your immune system is weak."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["The knee is hot and swollen, even with known gout."]]],["care","soon",["Book an appointment if:"],["ul",["Attacks come back. A medicine can prevent them."]]]]},{"id":"what","blocks":[["p","Tiny crystals form in the joint: of urate in gout, of calcium in pseudogout."]]},{"id":"why","blocks":[["p","Family, kidney disease, water tablets, extra weight, beer and sugary drinks raise urate."]]},{"id":"diagnosis","blocks":[["p","Nobody can tell gout from an infection by looking. A doctor tests a drop of joint fluid, and your blood."]]},{"id":"treatment","blocks":[["stage","now"],["p","Raise the leg, use a wrapped cold pack and drink water."],["stage","next"],["p","A doctor may give an anti-inflammatory, colchicine or a short steroid course. Ask a pharmacist about ",["a","pain-relief-medicines","pain relief"],"."],["stage","later"],["p","After repeated attacks, a daily medicine that lowers urate prevents more."]]},{"id":"avoid","blocks":[["p","Do not assume it is gout: it can be an infection. Do not take aspirin for the pain, or stop your usual tablets without advice."]]},{"id":"recovery","blocks":[["p","Most attacks settle in 5 to 7 days, some in 2 weeks."]]},{"id":"prevention","blocks":[["p","Cut down beer and sugary drinks."]]},{"id":"similar","blocks":[["ul",[["a","infected-joint","Infected joint"],": hot, very painful, fever."],[["a","inflammatory-arthritis","Inflammatory arthritis"],": long morning stiffness."]]]}],[{"id":"typical","blocks":[["ul",["Age 2 to 12. Up to 3 in 10 children have them."],["Both legs ache: the thighs, calves, shins or behind the knees."],["They come in the late afternoon, evening or night, often after an active day, and can wake the child."],["By morning they are gone. The child runs and plays as usual."]]]},{"id":"not-typical","blocks":[["ul",["Pain in one leg only, in a joint, or by day."],["A limp, a swelling, a lump, or a child who is ill."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The child is very sleepy, breathes fast, looks blue or blotchy, or has a rash that does not fade."],["The child has leg pain with a fever, and limps or cannot put weight on the leg."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["Pain in one leg wakes the child, or it is still there by day."],["The child limps, or a joint is swollen, red or hot."],["There is a lump on the bone."],["The child is pale, tired, bruises easily or loses weight."],["The child is under 5 and has not been checked."]]],["care","soon",["Book an appointment if:"],["ul",["The pains come on most nights, or you are not sure that they are growing pains."]]],["care","self-care",[],["p","Look after it yourself if both legs ache only in the evening or at night, and the child is well by day."]]]},{"id":"what","blocks":[["p","Doctors call them benign leg pains of childhood. \\"Benign\\" means that they do no harm. They do not lead to arthritis."]]},{"id":"why","blocks":[["p","Nobody knows for sure. Tired muscles may play a part. The name misleads: growth itself has not been shown to hurt."]]},{"id":"diagnosis","blocks":[["p","A doctor asks about the pains and looks at the legs and the way the child walks. A well child with a normal check needs no tests."]]},{"id":"treatment","blocks":[["stage","now"],["p","Rub the legs gently, or use a warm pack. Tell the child that it will pass."],["stage","next"],["p","Keep a diary of pains and busy days. Supportive shoes can help. Ask a pharmacist about medicine for a bad night."],["stage","later"],["p","If they go on for months, ask a doctor to look again."]]},{"id":"avoid","blocks":[["p","Do not stop sport and play. Do not give aspirin to anyone under 16."]]},{"id":"recovery","blocks":[["p","They come and go for months, sometimes for years, and then stop."]]},{"id":"prevention","blocks":[["p","Nothing prevents them for certain. Regular sleep and breaks on busy days may help."]]},{"id":"similar","blocks":[["ul",[["a","osgood-schlatter","Osgood-Schlatter"],": a sore bump below the kneecap."],[["a","hip-pain-felt-in-the-knee","Hip pain felt in the knee"],": a limp or a stiff hip."],[["a","bone-or-soft-tissue-tumour","Tumour"],": one place, growing, night and day."]]]}],[{"id":"typical","blocks":[["ul",["Age 11 to 20, after a sprint, kick or the splits."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["A child limps with a fever, or cannot walk."],["The foot is suddenly cold, pale, numb or weak."],["The leg is an odd shape."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["Pain began suddenly, high at the back of the thigh. Ask about an X-ray."],["A person under 16 limps, or has pain in the hip or groin."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]]]},{"id":"what","blocks":[["p","The hamstrings pull off a piece of growing bone. It is uncommon, but often missed. Do not stretch it. Most heal without surgery in 6 to 12 weeks."]]}],[{"id":"typical","blocks":[["ul",["The hip was forced to bend with a straight knee, as in the splits or a fall."],["You felt a pop or snap in the buttock, and severe pain at once."],["A big bruise spreads down the back of the thigh over 1 to 3 days."],["The leg is weak, and sitting hurts. It may tingle."]]]},{"id":"not-typical","blocks":[["p","A slow start, running is possible, or no bruise by day 3."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."],["The foot is suddenly cold, pale, numb or weak."],["The leg is hard and the pain grows fast."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You felt a pop in the buttock or thigh, and see a big bruise or a dent, or cannot walk as usual."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]]]},{"id":"what","blocks":[["p","The tendons come off the sit bone, sometimes with a piece of bone. It is uncommon, and more serious than a muscle strain. It is often missed at first."]]},{"id":"why","blocks":[["p","Adults who had a repair were about 45 on average. Teenagers more often pull off a ",["a","growth-plate-avulsion","growth plate"],"."]]},{"id":"diagnosis","blocks":[["p","A clinician looks for weakness and a bruise. An X-ray shows if bone came off. MRI shows the tendons. A scan within days keeps both treatments open."]]},{"id":"treatment","blocks":[["stage","now"],["p","Use crutches, and a wrapped cold pack for pain."],["stage","next"],["p","Talk early with a specialist about both ways: surgery, or exercise without it. In a trial of people aged 30 to 70, both groups did about as well after 2 years. Those without surgery had perhaps fewer harms: 3 against 9. Another study found much the same result with and without surgery. After early repair, new tears and nerve trouble were rarer than after late repair."],["stage","later"],["p","Both ways need months of guided strength work."]]},{"id":"avoid","blocks":[["p","Do not stretch it, walk it off or wait. Do not press into the thigh to feel for a gap."]]},{"id":"recovery","blocks":[["p","Plan for 3 to 9 months. After surgery, more than 8 in 10 were back in sport, on average after 6 to 7 months."]]},{"id":"prevention","blocks":[["p","Add training in small steps, and keep the legs strong."]]},{"id":"similar","blocks":[["ul",[["a","hamstring-strain","Hamstring strain"],": often in the middle of the thigh."],[["a","growth-plate-avulsion","Growth-plate injury"],": age 11 to 20."],[["a","sit-bone-tendon-pain","Sit-bone tendon pain"],": slow start, no bruise."]]]}],[{"id":"typical","blocks":[["ul",["Sharp pain that comes suddenly at the back of the thigh, most often the middle, in a sprint, kick, jump, lift or stretch."],["It hurts to press or stretch it, or bend the knee against a push."],["A bruise or swelling, often the next day."],["Weakness. It is hard to walk, run or bend the knee."]]]},{"id":"not-typical","blocks":[["p","A slow start, or swelling or heat in the calf or behind the knee."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."],["The foot is suddenly cold, pale, numb or weak."],["The leg is hard and the pain grows fast."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You felt a pop and see a big bruise or dent, or cannot walk normally."],["You cannot take 4 steps."],["You are 11 to 20 and it hurts high up."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]],["care","soon",["Book an appointment if:"],["ul",["You limp, or hurt this hamstring before."],["It is no better after 1 week, or not settled after 2 to 3 weeks."]]]]},{"id":"what","blocks":[["table",[["Grade"],["Signs"]],[["1, mild"],["You walk with near full strength."]],[["2, partial tear"],["You had to stop, limp and have a bruise."]],[["3, full tear"],["You felt a pop, have a wide bruise and cannot use the leg."]]],["ul",[["b","Middle:"]," this is usual in sprints, mostly in the outer muscle (biceps femoris)."],[["b","Upper:"]," this often comes from a stretch and heals more slowly. With a slow start, think of a ",["a","sit-bone-tendon-pain","sore tendon"],"."],[["b","Lower:"]," this is the inner or outer cord above the knee."]]]},{"id":"why","blocks":[["p","This comes from speeding up, slowing down or over-stretching. A recent strain makes a new one almost 5 times as likely."]]},{"id":"diagnosis","blocks":[["p","A clinician checks hip and knee movement, strength and swelling. You often need no scan. MRI helps with severe tears, an X-ray if bone may be torn."]]},{"id":"treatment","blocks":[["stage","now"],["p","Ease off for 1 to 3 days, with a wrapped cold pack and a snug bandage by day. Ask a pharmacist about a gel or paracetamol."],["stage","next"],["p","Move and load it early. In a trial, exercise with mild pain was safe and built more strength."],["stage","later"],["p","With a physiotherapist, go from still holds to lengthening (eccentric) work, then sport. Platelet injections (PRP) did not help in a trial. Surgery is rare."]]},{"id":"avoid","blocks":[["p","Do not use heat, drink alcohol or have a massage for 2 to 3 days. Do not stretch a fresh tear."]]},{"id":"recovery","blocks":[["p","1 to 3 in 10 hurt it again, often after returning too early. Go by ",["a","return-to-sport","tests, not dates"],"."]]},{"id":"prevention","blocks":[["p","Nordic exercise programmes about halve these injuries."]]},{"id":"similar","blocks":[["ul",[["a","hamstring-avulsion","Tendon off the sit bone"],": pop, big bruise."],[["a","knee-end-tendon-pain","Tendon pain behind the knee"],": slow start."],[["a","deep-vein-thrombosis","Clot in a deep vein"],": swelling, no injury."]]]}],[{"id":"typical","blocks":[["ul",["The back of the thigh feels tight, and eases as you warm up."],["It is worse on bending forward, after long sitting, and during or after sport."],["The leg is less flexible or a little weak, but it can go straight."]]]},{"id":"not-typical","blocks":[["ul",["Sudden pain, a pop, a bruise, a swelling, or pain at night."],["Tingling, or pain from the back or buttock to below the knee."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."],["The knee is stuck after an injury."],["The pain is intense or you can hardly move the leg."]]],["care","soon",["Book an appointment if:"],["ul",["It is no better after 1 week, or not settled after 2 to 3 weeks."],["You cannot do daily activities, or the leg tingles."],["A bruise, a tender spot or mild swelling stays."]]]]},{"id":"what","blocks":[["p","\\"Tight\\" is often a feeling, from a tired muscle, a sensitive nerve or a sore spot. The muscle is not always short. In one study, tests of tightness often disagreed."]]},{"id":"why","blocks":[["ul",["Common reasons are overuse, strain, long sitting and growth spurts. Weak muscles, or an imbalance with other leg muscles, may add to it. Posture, alignment and missed stretches matter less."],["Tight hamstrings may be linked to knee pain. Studies cannot show which came first, and knee pain has many causes."]]]},{"id":"diagnosis","blocks":[["p","A clinician checks how far the leg lifts and the knee straightens. If it tingles, they check your back. You need no scan."]]},{"id":"treatment","blocks":[["stage","now"],["p","Move often. Heat can ease stiffness, and ice can ease pain. Ask a pharmacist about pain relief, a gel first."],["stage","next"],["p","Strengthening is the main treatment, such as bridges and the hip hinge. Gentle stretching is optional, for comfort."],["stage","later"],["p","A physiotherapist can build a programme for you. Massage is for comfort only."]]},{"id":"avoid","blocks":[["p","Do not force a stretch. Do not stretch after a sudden pull or pop, or if the ",["a","sit-bone-tendon-pain","sit bone is sore"],". Do not massage a swollen or warm calf."]]},{"id":"recovery","blocks":[["p","Most people feel better after several weeks of regular exercise. It varies with how bad it is and with keeping to the plan."]]},{"id":"prevention","blocks":[["p","Exercise regularly, with strength work twice a week. Add training slowly. Stand up often."]]},{"id":"similar","blocks":[["ul",[["a","sciatica","Sciatica"],": tingling or pain to below the knee."],[["a","bakers-cyst","Baker\'s cyst"],": fullness or a soft lump behind the knee."]]]}],[{"id":"typical","blocks":[["ul",["Age 8 to 15: a limp, with ache in the hip, groin, thigh or only in the knee."],["The foot on that side may turn out."],["Often no injury, and the knee looks normal."],["Adults: groin or thigh ache, a stiff hip."]]]},{"id":"not-typical","blocks":[["p","The hip moves freely without pain."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["A child limps with a fever, or cannot walk."],["An adult has groin pain after a fall and cannot stand."],["Somebody over 50, or with thin bones, has groin pain after a fall."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["A young person limps, or has pain in the hip or groin, with no clear injury. Say: \\"Please check the hip.\\""],["The knee of a young person with extra weight still hurts 3 weeks after a twist or a fall."]]],["care","soon",["Book an appointment if:"],["ul",["A young person has thigh or knee pain with no clear injury. Ask for the hip to be checked too."],["You are an adult, and it has not settled after 2 to 3 weeks."]]]]},{"id":"what","blocks":[["p","The brain can feel hip pain in the knee. In a slipped hip (SUFE or SCFE) the ball of the hip slides at its growth plate. About 1 in 7 feel it only in the knee or thigh."]]},{"id":"why","blocks":[["p","Growth and extra weight load the growth plate."]]},{"id":"diagnosis","blocks":[["p","X-rays of both hips show a slip. It is often missed at first."]]},{"id":"treatment","blocks":[["stage","now"],["p","Stop sport and take the weight off the leg until the hip is checked."],["stage","next"],["p","A slipped hip needs an operation to hold it in place. Hip arthritis is treated with exercise first."],["stage","later"],["p","A physiotherapist can guide you."]]},{"id":"avoid","blocks":[["p","Do not let a child play through a limp. A normal knee X-ray is not enough', ': ask for the hip to be checked."]]},{"id":"recovery","blocks":[["p","It takes some months."]]},{"id":"prevention","blocks":[["p","Stay active and do not gain weight."]]},{"id":"similar","blocks":[["ul",[["a","osgood-schlatter","Osgood-Schlatter"],": a sore bump below the kneecap."],[["a","growth-plate-avulsion","Growth-plate injury"],": age 11 to 20, sudden."]]]}],[{"id":"typical","blocks":[["ul",["Sharp or burning pain at the outer side of the knee, about 2 to 3 cm above the joint."],["It starts at a similar distance in each run or ride, and eases when you stop."],["It is worse downhill."]]]},{"id":"not-typical","blocks":[["p","The knee locks, gives way or swells a lot."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is hot, swollen and very painful, and you feel feverish or cannot move it."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."],["You cannot take 4 steps, or bend the knee to a right angle."],["The knee is stuck, or gives way after an injury."],["You cannot lift the front of your foot."]]],["care","soon",["Book an appointment if:"],["ul",["It is no better after 1 week, or not settled after 2 to 3 weeks."]]],["care","self-care",[],["p","Look after it yourself if none of these signs fits."]]]},{"id":"what","blocks":[["p","A strong band runs down the outer thigh. It gets sore near the knee."]]},{"id":"why","blocks":[["p","Too much load too soon. Weak hip muscles may add to it."]]},{"id":"diagnosis","blocks":[["p","A clinician presses the sore spot. You seldom need a scan."]]},{"id":"treatment","blocks":[["stage","now"],["p","Cut what sets it off by a third to a half, but keep moving."],["stage","next"],["p","Strengthen hips and thighs, 3 days a week."],["stage","later"],["p","Build up sport again in small steps."]]},{"id":"avoid","blocks":[["p","Do not run through sharp pain."]]},{"id":"recovery","blocks":[["p","Most people are better in 4 to 8 weeks."]]},{"id":"prevention","blocks":[["p","Add training in small steps, and keep the legs strong."]]},{"id":"similar","blocks":[["ul",[["a","popliteus-tendon-pain","Popliteus tendon pain"],": worse downhill."],[["a","meniscus-tear","Meniscus tear"],": pain at the joint line, catching."]]]}],[{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," for a hot, swollen, painful knee if:"],["ul",["You feel feverish, shivery or ill."],["You cannot move it or stand on it."],["It came within days after an operation or injection, or in a replacement."],["Your immune system is weak, or it is a child."]],["p","Do not wait for a fever. About 4 in 10 people have none. Take no left-over antibiotics."]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["It swells or turns hot within days."],["A wound over it leaks, or it has a bite or deep cut."]]]]},{"id":"what","blocks":[["p","Germs get into the joint, through the blood or a wound. Doctors test and wash out the joint, and give antibiotics."]]}],[{"id":"typical","blocks":[["ul",["One or more joints are swollen and warm, for weeks."],["Morning stiffness lasts more than 30 minutes."],["Rest makes it worse and moving makes it better."],["Hands or feet are often sore too, and you feel tired."],["You or your family may have psoriasis."]]]},{"id":"not-typical","blocks":[["p","Pain only with use, or one joint that turned hot within hours or days."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is hot, swollen and very painful, and you feel feverish or cannot move it."],["The knee is newly hot and swollen, and it is a replacement or had an injection or operation in the last 3 months."],["The knee is hot and swollen, and your immune system is weak."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["The knee is hot and swollen, even with known arthritis."],["A child has a swollen, hot or red joint."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]],["care","soon",["Book an appointment if:"],["ul",["Swollen joints stay stiff for more than 30 minutes in the morning. Ask to be seen within days."]]]]},{"id":"what","blocks":[["p","The immune system attacks the lining of joints, as in rheumatoid and psoriatic arthritis."]]},{"id":"why","blocks":[["p","The cause is not fully known. Genes and smoking play a part."]]},{"id":"diagnosis","blocks":[["p","Blood tests and scans can show it."]]},{"id":"treatment","blocks":[["stage","now"],["p","Ask a pharmacist about ",["a","pain-relief-medicines","pain relief"],"."],["stage","next"],["p","A joint specialist starts medicine that calms the immune system. Early treatment protects joints."],["stage","later"],["p","A physiotherapist can guide you."]]},{"id":"avoid","blocks":[["p","Do not take a new hot joint for a flare: it may be infected."]]},{"id":"recovery","blocks":[["p","It is long-term. With treatment many people have few or no signs."]]},{"id":"prevention","blocks":[["p","Do not smoke."]]},{"id":"similar","blocks":[["ul",[["a","knee-osteoarthritis","Knee osteoarthritis"],": age 45 or over."],[["a","gout","Gout"],": sudden, hot, extreme pain."]]]}],[{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is an odd shape or went out of place, even if it went back."],["The knee is very loose after an injury."],["The foot is suddenly cold, pale, numb or weak."],["It was a big crash or a fall from a height."],["The kneecap stays out of place."]],["p","Keep the leg still. Do not straighten it, eat or drink. Do not drive yourself."]]]},{"id":"what","blocks":[["p","The artery or nerve behind the knee can tear, so blood flow needs a test at once. With a high body weight, a small fall can be enough. Did only ",["a","kneecap-dislocation","the kneecap"]," slip out?"]]}],[{"id":"typical","blocks":[["ul",["Pain behind the knee, at the inner or outer corner, that came on slowly."],["One cord (tendon) is sore to press, or hurts on pulling the heel back."],["Running, sprinting, hills, stairs and cycling hurt."],["It is stiff in the morning, eases as you warm up and comes back later."]]]},{"id":"not-typical","blocks":[["ul",["A lump in the middle of the back of the knee."],["A knee that locks, or pain that began with a twist."],["A swollen calf, or fever."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."],["The foot is suddenly cold, pale, numb or weak."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."],["The knee is stuck, or gives way after an injury."],["A tendon got sore after ciprofloxacin or a similar antibiotic."]]],["care","soon",["Book an appointment if:"],["ul",["The back of the knee is swollen, or you find a lump."],["It is no better after 1 week, or not settled after 2 to 3 weeks."]]]]},{"id":"what","blocks":[["p","Hamstring tendons end on both sides of the back of the knee. The biceps femoris is on the outer side, the semimembranosus and semitendinosus on the inner side. The tendon is sore because it was overloaded. This is less common than a Baker\'s cyst or a meniscus tear."]]},{"id":"why","blocks":[["p","Too much load too soon: more distance, hills, cycling or turns. A sudden forceful move that hurts at once means a strain or a tear."]]},{"id":"diagnosis","blocks":[["p","A clinician presses the cords and tests a knee bend against a push. Ultrasound or MRI helps if the cause is unclear."]]},{"id":"treatment","blocks":[["stage","now"],["p","Cut hills, speed and cycling by about a third to a half. Keep moving. Ask a pharmacist about a pain relief gel."],["stage","next"],["p","Strengthen the hamstrings in steps: still holds, then curls and step-ups, then slow heavy lifts. The ",["a","rehabilitation","pain traffic light"]," says how much pain is all right."],["stage","later"],["p","A physiotherapist can guide the plan. A steroid injection is rarely used. It may ease pain for some weeks, but people may do worse later."]]},{"id":"avoid","blocks":[["p","Do not rest fully or push through sharp pain. Do not rub a swollen calf."]]},{"id":"recovery","blocks":[["p","It takes weeks to months."]]},{"id":"prevention","blocks":[["p","Add hills, speed and distance in small steps. Keep the hamstrings strong."]]},{"id":"similar","blocks":[["ul",[["a","bakers-cyst","Baker\'s cyst"],": a soft lump, tight on full bending."],[["a","meniscus-tear","Meniscus tear"],": joint-line pain, swelling, catching."],[["a","pes-anserine-bursitis","Inner shin pain"],": 5 cm below the joint."]]]}],[{"id":"typical","blocks":[["ul",["A fall, a blow or a crash."],["You cannot take 4 steps, or bend the knee to a right angle."],["It is very sore to press the kneecap or the outer side below the knee."],["The knee swells fast."]]]},{"id":"not-typical","blocks":[["p","You walk as usual and bend the knee fully. Frail bones can still be cracked."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is an odd shape or went out of place, even if it went back."],["Bone shows, or the wound is deep."],["The foot is suddenly cold, pale, numb or weak."],["The leg is hard and the pain grows fast."],["It was a big crash or a fall from a height."]],["p","Do not eat or drink. Do not drive yourself."]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You cannot take 4 steps, or bend the knee to a right angle."],["A bone at the knee is very sore to press."],["You are under 12 or over 50, or have thin bones, and it hurts to stand."]]]]},{"id":"what","blocks":[["p","A bone at the knee has cracked or broken."]]},{"id":"why","blocks":[["p","With thin bones, a small fall can be enough."]]},{"id":"diagnosis","blocks":[["p","A short checklist tells who needs an X-ray."]]},{"id":"treatment","blocks":[["stage","now"],["p","Keep weight off the leg."],["stage","next"],["p","Most need a brace, a cast or surgery. Do not wait with a swollen calf in a cast: it may be a clot."],["stage","later"],["p","Train strength and balance. After a small fall, ask for a bone health check."]]},{"id":"avoid","blocks":[["p","Do not walk on it, or straighten an odd shape."]]},{"id":"recovery","blocks":[["p","It often takes 6 to 12 weeks."]]},{"id":"prevention","blocks":[["p","Train strength and balance."]]},{"id":"similar","blocks":[["ul",[["a","ligament-injury","Ligament injury"],": a twist, a pop, a loose knee."],[["a","extensor-tendon-rupture","Torn tendon"],": cannot lift the straight leg."]]]}],[{"id":"typical","blocks":[["ul",["Age 45 or over."],["Pain when you use the knee, such as on stairs. It can spread to the back of the knee."],["No morning stiffness, or 30 minutes at most."],["A stiff knee with less movement that creaks, or swells now and then."]]]},{"id":"not-typical","blocks":[["ul",["Stiffness for more than 30 minutes."],["A hot joint, or pain that gets worse fast."],["Night pain that has nothing to do with use. Waking as you turn over is common."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is hot, swollen and very painful, and you feel feverish or cannot move it."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["The knee is hot and swollen."],["The knee is stuck, or gives way after an injury."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]],["care","soon",["Book an appointment if:"],["ul",["Pain gets in the way of daily life or sleep."],["It is no better after 1 week, or not settled after 2 to 3 weeks."]]],["care","self-care",[],["p","Look after it yourself if the pain comes and goes with use."]]]},{"id":"what","blocks":[["p","The tissues of the joint change, and repair goes slowly. Pain goes up and down. Many people stay the same or improve."]]},{"id":"why","blocks":[["p","Age, a past injury, family and extra weight raise the chance."]]},{"id":"diagnosis","blocks":[["p","Your age and story are most often enough. Scans rarely add anything."]]},{"id":"treatment","blocks":[["stage","now"],["p","Keep moving. For pain, try an anti-inflammatory gel first. Ask a pharmacist if it suits you."],["stage","next"],["p","Exercise is the main treatment: strength work for thigh and ",["a","hamstrings","hamstrings"],", and walking or cycling. It may hurt more at first and helps over 6 to 12 weeks."],["p","If you are overweight, losing a tenth of your weight helps. Anti-inflammatory tablets can help for short spells, if ",["a","pain-relief-medicines","safe for you"],". Glucosamine and strong opioids are not advised. Paracetamol helps little."],["p","Guidelines differ by country. Acupuncture is not advised in the United Kingdom. In the United States it may be tried, and tai chi, a walking stick and a knee brace are strongly advised."],["p",["b","Every day:"]," take breaks before the pain comes. Hold a stick in the other hand. A class such as GLA:D teaches the exercises. In a flare, do half for 2 or 3 days."],["stage","later"],["p","A steroid injection can ease pain for some weeks, so that you can exercise. A joint replacement is an option if life stays hard despite this."]]},{"id":"avoid","blocks":[["ul",["Do not rest in bed. Moving does not harm the joint."]]]},{"id":"recovery","blocks":[["p","It is long-term, with better and worse spells."]]},{"id":"prevention","blocks":[["p","Stay active, keep a healthy weight and let knee injuries heal fully."]]},{"id":"similar","blocks":[["ul",[["a","inflammatory-arthritis","Inflammatory arthritis"],": stiff for more than 30 minutes."],[["a","bakers-cyst","Baker\'s cyst"],": a lump behind the knee."],[["a","hip-pain-felt-in-the-knee","Hip pain felt in the knee"],": a stiff hip, groin pain."]]]}],[{"id":"typical","blocks":[["ul",["A soft swelling on the front of the kneecap, tender to touch."],["Kneeling and full bending are uncomfortable."],["It followed a lot of kneeling, a fall or a knock."]]]},{"id":"not-typical","blocks":[["p","The whole joint is swollen, or hurts with each movement."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is hot, swollen and very painful, and you feel feverish or cannot move it."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["The swelling is hot, red or darker, or hurts more and more."],["The skin is broken, or your immune system is weak."]]],["care","soon",["Book an appointment if:"],["ul",["It keeps coming back."],["It is no better after 1 week, or not settled after 2 to 3 weeks."]]],["care","self-care",[],["p","Look after it yourself if the swelling is soft and cool and you feel well."]]]},{"id":"what","blocks":[["p","A small fluid pad lies between skin and kneecap. Pressure or a knock makes it fill. The joint itself is fine."]]},{"id":"why","blocks":[["p","It can come from kneeling, a blow, germs that enter a scratch, gout or rheumatoid arthritis."]]},{"id":"diagnosis","blocks":[["p","An examination is enough. If it may be infected, a doctor may draw off fluid."]]},{"id":"treatment","blocks":[["stage","now"],["p","Stop kneeling on it. A wrapped cold pack and a light bandage ease it. Ask a pharmacist about ",["a","pain-relief-medicines","pain relief"],"."],["stage","next"],["p","Gentle bending keeps the knee moving. An infected one needs antibiotics."],["stage","later"],["p","A doctor may draw off fluid. Surgery is rare."]]},{"id":"avoid","blocks":[["p","Do not kneel without pads. Do not squeeze or prick it."]]},{"id":"recovery","blocks":[["p","Most settle in a few weeks."]]},{"id":"prevention","blocks":[["p","Use knee pads, and clean scratches."]]},{"id":"similar","blocks":[["ul",[["a","infected-joint","Infected joint"],": hot, very painful, fever."],[["a","gout","Gout"],": sudden, hot, extreme pain."]]]}],[{"id":"typical","blocks":[["ul",["A blow, or a sudden turn on a planted foot. The kneecap looks out of place."],["Perhaps a pop, bad pain and sudden swelling. You cannot straighten the knee."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The kneecap is still out of place."],["The foot is suddenly cold, pale, numb or weak."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["The kneecap slipped out and went back by itself."]]]]},{"id":"what","blocks":[["p","The kneecap has left its groove. Do not push it back yourself. A splint and exercises follow. Most need about 6 weeks."]]}],[{"id":"typical","blocks":[["table",[["Ligament"],["How it happens"],["What you notice"]],[["ACL (inside)"],["A turn or landing on a planted foot"],["A pop, swelling within 2 hours, giving way"]],[["MCL (inner side)"],["A blow to the outer knee"],["A sore inner side"]],[["LCL (outer side)"],["A blow to the inner knee"],["A sore outer side, a loose knee"]]],["p","Fast swelling is most often blood in the joint."]]},{"id":"not-typical","blocks":[["ul",["No injury."],["No joint swelling. This makes a tear inside the joint much less likely."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is an odd shape or went out of place, even if it went back."],["The foot is suddenly cold, pale, numb or weak."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You cannot take 4 steps, or bend the knee to a right angle."],["The knee swells a lot within about 4 hours of an injury."],["The knee is stuck, or gives way after an injury."]]],["care","soon",["Book an appointment if:"],["ul",["The knee is swollen or unsteady, or you felt a pop. Ask to be seen within days."]]]]},{"id":"what","blocks":[["p","Ligaments are strong bands that tie bone to bone. A sprain stretches or tears one, sometimes with a ",["a","meniscus-tear","meniscus"],"."]]},{"id":"why","blocks":[["p","Sports with quick turns, jumps and contact cause most of them."]]},{"id":"diagnosis","blocks":[["p","A clinician tests each ligament and checks the foot. X-rays look for breaks. MRI helps if a tear inside is likely."]]},{"id":"treatment","blocks":[["stage","now"],["p","Protect the knee for 1 to 3 days, with crutches if you limp and a wrapped cool pack. Bend and straighten it gently."],["stage","next"],["p","Exercise rebuilds strength and balance. Inner-side sprains mostly heal with a brace. Outer-side tears need a specialist early."],["stage","later"],["p","An ACL tear can do as well with exercise first as with early surgery. For a knee that stays unsteady for months, surgery helps more."]]},{"id":"avoid","blocks":[["ul",["Do not play turning or contact sports on a knee that gives way."],["Do not rest fully for weeks."]]]},{"id":"recovery","blocks":[["p","Mild sprains take a few weeks. After ACL surgery, sport waits for 9 months or more."]]},{"id":"prevention","blocks":[["p","The 11+ warm-up twice a week lowers the risk in team sports."]]},{"id":"similar","blocks":[["ul",[["a","meniscus-tear","Meniscus tear"],": swells over hours to days, catches or locks."],[["a","posterior-cruciate-ligament-injury","Posterior cruciate ligament injury"],": a blow to the shin."],[["a","knee-fracture","Knee fracture"],": cannot take 4 steps, sore bone."]]]}],[{"id":"typical","blocks":[["ul",["One painful pop at the inner back of the knee, in a small everyday move."],["It happened on going down stairs or a slope, on walking, or on squatting."],["Age about 50 or over, more often in women and with extra weight."],["The knee may swell, and walking hurts more than before."]]]},{"id":"not-typical","blocks":[["ul",["No pop and a slow start: this fits ",["a","knee-osteoarthritis","osteoarthritis"]," more."],["A twist in sport at a young age."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is hot, swollen and very painful, and you feel feverish or cannot move it."],["The foot is suddenly cold, pale, numb or weak."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You cannot take 4 steps, or bend the knee to a right angle."],["You are 55 or over, and it hurts to stand after an injury."],["The knee is stuck."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]],["care","soon",["Book an appointment if:"],["ul",["You felt a pop behind the knee and it still hurts. Ask to be seen within days, and say \\"root tear\\"."]]]]},{"id":"what","blocks":[["p","The meniscus is a pad that shares out your weight. Its back end, the root, holds it to the bone. When the root tears, the pad slips out of place and carries little."]]},{"id":"why","blocks":[["p","The root gets weaker with age. Stepping down then tears it. In many people some wear of the joint was there before."]]},{"id":"diagnosis","blocks":[["p","An X-ray can look normal. MRI shows the tear. It also shows a fine crack in the bone (insufficiency fracture), which can follow."]]},{"id":"treatment","blocks":[["stage","now"],["p","Use crutches or a stick, and avoid stairs and squats until you have been seen."],["stage","next"],["p","Ask about both ways: exercise, or an operation that ties the root back. Which one depends on the wear of the joint. In one study, guided exercise helped for years, though arthritis went on."],["stage","later"],["p","Build up thigh strength and balance."]]},{"id":"avoid","blocks":[["ul",["No deep squats, and no twisting under load."],["Do not put a pop that you felt down to age."]]]},{"id":"recovery","blocks":[["p","With exercise, pain is often best after about 6 months. After a repair it takes months with crutches first."]]},{"id":"prevention","blocks":[["p","Keep thighs strong and a healthy weight. Use the rail going down."]]},{"id":"similar","blocks":[["ul",[["a","meniscus-tear","Meniscus tear"],": catches or locks, no single pop needed."],[["a","bakers-cyst","Baker\'s cyst"],": a soft lump behind the knee."],[["a","bone-stress-injury","Bone stress injury"],": one sore spot on the bone."]]]}],[{"id":"typical","blocks":[["ul",["After a twist on a bent knee: pain along the joint line, at the side or the back corner."],["Swelling that comes over hours to days."],["A knee that catches, sticks or gives way."],["From about age 40, with a small twist or none: an ache at the joint line, worse in a squat."]]]},{"id":"not-typical","blocks":[["ul",["Pain only in the thigh muscle, or a bruise there."],["Fast swelling, within about 4 hours."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is hot, swollen and very painful, and you feel feverish or cannot move it."],["The foot is suddenly cold, pale, numb or weak."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["The knee is stuck: you cannot straighten or bend it fully."],["The knee newly gives way or catches after an injury."],["You cannot take 4 steps, or bend the knee to a right angle."],["The knee swells a lot within about 4 hours of an injury."]]],["care","soon",["Book an appointment if:"],["ul",["The knee keeps catching, gives way or stays sore."]]]]},{"id":"what","blocks":[["p","Each knee has two pads of cartilage that spread the load. A pad can split, and a loose flap can lock the joint."]]},{"id":"why","blocks":[["p","Young people tear it in twisting sports. Later the pad changes with age, and many tears never hurt."]]},{"id":"diagnosis","blocks":[["p","A clinician presses the joint line and turns the knee. No sign proves a tear. MRI shows the soft tissue if the knee is locked or surgery is an option."]]},{"id":"treatment","blocks":[["stage","now"],["p","Ease off for 1 to 3 days, then bend and straighten it a little. A cool pack or ",["a","pain-relief-medicines","pain relief"]," can help."],["stage","next"],["p","Exercise for the thigh and balance is the first treatment. For tears that come with age, routine keyhole surgery does not help more."],["stage","later"],["p","Surgery helps a locked knee. Some tears in young people can be repaired."]]},{"id":"avoid","blocks":[["ul",["No deep squats or twists at first."],["Do not force a stuck knee."]]]},{"id":"recovery","blocks":[["p","Most people improve in 6 to 12 weeks with exercise. After a repair it takes months."]]},{"id":"prevention","blocks":[["p","Add training in small steps, and keep the legs strong."]]},{"id":"similar","blocks":[["ul",[["a","meniscal-root-tear","Meniscal root tear"],": a pop at the back on a step, age 50 or over."],[["a","ligament-injury","Ligament injury"],": a pop, fast swelling, a loose knee."],[["a","knee-osteoarthritis","Knee osteoarthritis"],": stiff, sore with use. Both are often there."],[["a","knee-end-tendon-pain","Knee-end tendon pain"],": a sore cord behind, no catching."]]]}],[{"id":"typical","blocks":[["ul",["Muscles are very sore, swollen or weak in the days after extreme effort, heat or a crush."],["Your pee is dark brown, like cola. Not everyone has all signs."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["Your pee is dark like cola and your muscles are very sore or weak."],["Both thighs or legs swell a lot or turn hard after very hard exercise."]],["p","Do not take anti-inflammatory tablets."]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["After hard exercise, muscle pain is very bad, far worse than sore. Ask for a blood test."]]]]},{"id":"what","blocks":[["p","Broken muscle cells can harm the kidneys and the heart. A blood test shows it, and fluids through a drip treat it."]]}],[{"id":"typical","blocks":[["ul",["The outer shin or top of the foot is numb or tingles, or you trip."],["It follows leg crossing, kneeling, a cast or injury."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The foot is suddenly cold, pale, numb or weak."],["You are numb between your legs, or cannot pass or control pee or poo."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You cannot lift the front of your foot."],["Weakness or numbness grows daily."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]],["care","soon",["Book an appointment if:"],["ul",["Tingling or numbness lasts."]]]]},{"id":"what","blocks":[["p","A pressed nerve can recover in weeks to months."]]},{"id":"treatment","blocks":[["stage","now"],["p","Keep pressure off the outer knee."]]},{"id":"avoid","blocks":[["p","Do not cross your legs or kneel."]]}],[{"id":"typical","blocks":[["ul",["Age 9 to 16, active in sport, in a growth spurt."],["Pain or a sore lump at the bump below the kneecap, sometimes at the lower tip of the kneecap."],["It is worse with running, jumping, kneeling and stairs."]]]},{"id":"not-typical","blocks":[["p","A limp, or pain in the hip or groin."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["A child limps with a fever, or cannot walk."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["A person under 16 limps, or has pain in the hip or groin."],["A sudden pop brought strong pain, and you cannot take 4 steps."],["You cannot lift the straight leg."],["The bone hurts at rest or at night, not only after sport."]]],["care","soon",["Book an appointment if:"],["ul",["It is no better after 1 week, or not settled after 2 to 3 weeks."]]],["care","self-care",[],["p","Look after it yourself if none of these signs fits."]]]},{"id":"what","blocks":[["p","The tendon below the kneecap pulls on a growing part of the shin bone, which gets sore."]]},{"id":"why","blocks":[["p","Too much load too soon."]]},{"id":"diagnosis","blocks":[["p","An examination is enough. You seldom need an X-ray."]]},{"id":"treatment","blocks":[["stage","now"],["p","Do less of what hurts, above all jumping."],["stage","next"],["p","Strengthen hips and thighs. The ",["a","rehabilitation","pain traffic light"]," says how much pain is all right."],["stage","later"],["p","Build up sport again in small steps. Surgery is rare."]]},{"id":"avoid","blocks":[["p","Do not stop all sport."]]},{"id":"recovery","blocks":[["p","It mostly settles when growth ends, often within 1 to 2 years. A painless bump may stay."]]},{"id":"prevention","blocks":[["p","Add training in small steps, and keep the legs strong."]]},{"id":"similar","blocks":[["ul",[["a","hip-pain-felt-in-the-knee","Hip pain felt in the knee"],": a limp or a stiff hip."],[["a","patellar-tendon-pain","Patellar tendon pain"],": one spot below the kneecap."]]]}],[{"id":"typical","blocks":[["ul",["A broad ache or tightness that built up over days or weeks."],["It comes during or after activity, or after long sitting."],["The muscle tires soon and feels a little weak. It goes and comes back."]]]},{"id":"not-typical","blocks":[["ul",["A pop, a bruise, a lump or a swelling."],["Fever, or pain at night."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."],["Your pee is dark like cola."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]],["care","soon",["Book an appointment if:"],["ul",["It keeps coming back. There may be a reason behind it."],["It is no better after 1 week, or not settled after 2 to 3 weeks."],["You cannot do daily activities."]]]]},{"id":"what","blocks":[["p","The muscles do more than they are ready for. They get sore, tight and tired. Some people feel tender knots, called trigger points."]]},{"id":"why","blocks":[["ul",["Repeated stress, low fitness or a sudden rise in training."],["Muscle imbalance: hamstrings that are weak next to other leg muscles. How you run or lift may add to it."],["A past injury and older age raise the chance of a strain more than weakness does."]]]},{"id":"diagnosis","blocks":[["p","A clinician checks strength, flexibility and sore spots. You seldom need a scan."]]},{"id":"treatment","blocks":[["stage","now"],["p","Cut what sets it off by about a third to a half, and keep moving. The ",["a","rehabilitation","pain traffic light"]," says how much pain is all right."],["stage","next"],["p","Strengthen the hamstrings and hips of both legs 3 days a week. Then add load again in small steps."],["stage","later"],["p","A physiotherapist can look at your training and how you move. Massage or trigger point work may ease it for a while."]]},{"id":"avoid","blocks":[["p","Do not rest fully for weeks. Do not start with injections into sore spots, or massage a swollen calf."]]},{"id":"recovery","blocks":[["p","Most people are better in 2 to 6 weeks."]]},{"id":"prevention","blocks":[["p","Add at most a tenth more each week, and plan days of rest. Keep up strength work: in trials, exercise cut overuse injuries by about half."]]},{"id":"similar","blocks":[["ul",[["a","hamstring-tightness","Tight hamstrings"],": stiff more than sore."],[["a","soreness-and-cramp","Muscle soreness"],": 1 to 3 days after new exercise."],[["a","hamstring-strain","Hamstring strain"],": one sudden moment."]]]}],[{"id":"typical","blocks":[["ul",["Pain at one spot: the lower tip of the kneecap. Less often above the kneecap."],["It grows with load: more with jumps, landings, hops and squats."],["It eases at rest, may warm up in sport, and is sore the next day."],["Age 15 to 30, jumping sports."]]]},{"id":"not-typical","blocks":[["p","Pain at rest, a swollen knee or locking."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is hot, swollen and very painful, and you feel feverish or cannot move it."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."],["You cannot lift the straight leg."],["A tendon got sore after ciprofloxacin or a similar antibiotic."]]],["care","soon",["Book an appointment if:"],["ul",["It is no better after 1 week, or not settled after 2 to 3 weeks."]]],["care","self-care",[],["p","Look after it yourself if none of these signs fits."]]]},{"id":"what","blocks":[["p","The tendon is sore because it was overloaded. It is not torn."]]},{"id":"why","blocks":[["p","It can come from more jumps, harder floors, or training again after a break."]]},{"id":"diagnosis","blocks":[["p","A clinician presses the sore spot. You seldom need a scan."]]},{"id":"treatment","blocks":[["stage","now"],["p","Cut jumps and sprints. Holding the thigh tight for 45 seconds can ease pain."],["stage","next"],["p","Slow heavy lifts, 3 days a week. The ",["a","rehabilitation","pain traffic light"]," says how much pain is all right."],["stage","later"],["p","Build up sport again in small steps."]]},{"id":"avoid","blocks":[["p","Do not rest fully for weeks."]]},{"id":"recovery","blocks":[["p","Most people need 3 to 6 months, some longer."]]},{"id":"prevention","blocks":[["p","Add training in small steps, and keep the legs strong."]]},{"id":"similar","blocks":[["ul",[["a","patellofemoral-pain","Patellofemoral pain"],": an ache around the kneecap."],[["a","osgood-schlatter","Osgood-Schlatter"],": a sore bump below the kneecap."]]]}],[{"id":"typical","blocks":[["ul",["Ache around or behind the kneecap, hard to point at."],["Worse with squats, stairs, running, and after long sitting with bent knees."],["It came slowly, often after more running or jumping."],["Teenagers and adults under 50 most often."]]]},{"id":"not-typical","blocks":[["ul",["The knee locks, gives way or swells a lot."],["The pain sits at the back of the knee or wakes you at night."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is hot, swollen and very painful, and you feel feverish or cannot move it."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["The knee is stuck, or gives way after an injury."],["You cannot lift the straight leg."],["The kneecap jumped out to the side and went back."],["A person under 16 limps, or has pain in the hip or groin."]]],["care","soon",["Book an appointment if:"],["ul",["The knee gives way or swells."],["It is no better after 1 week, or not settled after 2 to 3 weeks."]]],["care","self-care",[],["p","Look after it yourself if none of these signs fits."]]]},{"id":"what","blocks":[["p","The kneecap glides in a groove of the thigh bone. With more load than it is used to, it gets sore. Nothing is broken."]]},{"id":"why","blocks":[["p","A fast rise in training, weak thigh or hip muscles and growth play a part. Tight hamstrings are found more often with it, but may not be the cause."]]},{"id":"diagnosis","blocks":[["p","Pain on squatting is the best sign. You seldom need a scan."]]},{"id":"treatment","blocks":[["stage","now"],["p","Cut stairs, hills and deep squats by a third to a half, and keep moving. Taping the kneecap can ease pain for some weeks."],["stage","next"],["p","Hip and thigh exercises together help most. Shoe inserts can help at first."],["stage","later"],["p","Bring running back with shorter steps and slow build-up."]]},{"id":"avoid","blocks":[["ul",["Do not rest fully for weeks."],["Avoid deep squats and long kneeling while it is sore."],["Surgery is not for this pain alone."]]]},{"id":"recovery","blocks":[["p","Many feel better in 6 to 12 weeks of exercise. In some it lasts for months and comes back, so keep the exercises up."]]},{"id":"prevention","blocks":[["p","Add training in small steps, and keep the legs strong."]]},{"id":"similar","blocks":[["ul",[["a","patellar-tendon-pain","Patellar tendon pain"],": one spot below the kneecap."],[["a","knee-osteoarthritis","Knee osteoarthritis"],": age 45 or over, stiff after rest."],[["a","osgood-schlatter","Osgood-Schlatter"],": a sore bump in a growing person."]]]}],[{"id":"typical","blocks":[["ul",["Pain on the inner shin, about 5 cm (2 inches) below the knee joint."],["A tender spot there, and sometimes mild swelling."],["Worse on stairs, on getting up from a chair or car, and at night when the knees touch."]]]},{"id":"not-typical","blocks":[["ul",["Pain in the centre of the back of the knee, or a lump there."],["A knee that locks, or a swollen calf."],["In a young person: bone pain at night, or a swollen bone."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."],["The knee is hot, swollen and very painful, and you feel feverish or cannot move it."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["The knee is hot and swollen."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]],["care","soon",["Book an appointment if:"],["ul",["The bone hurts at rest or at night."],["It is no better after 1 week, or not settled after 2 to 3 weeks."]]]]},{"id":"what","blocks":[["p","Three tendons meet at the inner shin. One belongs to a hamstring, the semitendinosus. A small fluid pad, the bursa, lies under the tendons and can get sore. People often mistake this for hamstring pain, which is felt in the back of the thigh."]]},{"id":"why","blocks":[["p","It is more common with knee arthritis, diabetes and higher body weight. Runners and cyclists get it from hills or more training. Tight hamstrings may add to it."]]},{"id":"diagnosis","blocks":[["p","The place tells most, because stairs hurt with many knee problems. A clinician presses the spot. You seldom need an X-ray."]]},{"id":"treatment","blocks":[["stage","now"],["p","Cut back stairs, hills and speed. Put a pillow between your knees at night. A wrapped cold pack or a pain relief gel can help. Ask a pharmacist."],["stage","next"],["p","Strengthen the thigh and hip, hamstrings too. Gentle stretching is fine. If you carry extra weight, losing some helps."],["stage","later"],["p","If it lasts, a steroid injection into the bursa may help for a short time."]]},{"id":"avoid","blocks":[["p","Do not kneel on it or lie with the knees pressed together."]]},{"id":"recovery","blocks":[["p","Most people are better in 6 to 8 weeks. With knee arthritis it can come back."]]},{"id":"prevention","blocks":[["p","Keep thighs and hips strong, and add hills in small steps."]]},{"id":"similar","blocks":[["ul",[["a","knee-end-tendon-pain","Tendon pain behind the knee"],": higher up, at the back corner."],[["a","knee-osteoarthritis","Knee osteoarthritis"]," or a ",["a","meniscus-tear","meniscus tear"],": p', 'ain at the joint line."],[["a","bone-stress-injury","Bone stress injury"],": one sore spot on bone in a runner."]]]}],[{"id":"typical","blocks":[["ul",["A lump behind the knee that beats like a pulse, or throbbing."],["Most are men, at about 65. About 1 in 3 people notice nothing."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The foot is suddenly cold, pale, numb or weak."],["The leg suddenly hurts a lot."],["You have the lump, and the foot hurts at rest or in bed."]],["p","Keep the leg level. Do not drive yourself."]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You have a lump behind the knee that beats like a pulse."]]]]},{"id":"what","blocks":[["p","The artery behind the knee bulges. A clot in it can cut off the blood to the foot. An ultrasound scan shows it. Do not squeeze or prick the lump."]]}],[{"id":"typical","blocks":[["ul",["An ache at the outer back corner of the knee that came on slowly, worse downhill."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."],["The foot is suddenly cold, pale, numb or weak."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."],["You cannot lift the front of your foot."],["The knee is stuck, or gives way after an injury."]]],["care","soon",["Book an appointment if:"],["ul",["It is no better after 1 week, or not settled after 2 to 3 weeks."]]]]},{"id":"what","blocks":[["p","The tendon was overloaded. Most are better in 2 to 6 weeks."]]},{"id":"treatment","blocks":[["stage","now"],["p","Stay on flat ground."]]},{"id":"avoid","blocks":[["p","Do not run downhill."]]}],[{"id":"typical","blocks":[["ul",["A blow to the front of the bent shin, or a fall on a bent knee."],["Pain and swelling at the back of the knee, often without a pop."],["Later the knee may feel loose."]]]},{"id":"not-typical","blocks":[["ul",["No injury."],["A twist with a pop and fast swelling. That fits the front ligament (ACL) or a meniscus more."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is an odd shape or went out of place, even if it went back."],["The foot is suddenly cold, pale, numb or weak."],["It was a big crash or a fall from a height."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You cannot take 4 steps, or bend the knee to a right angle."],["The knee swells a lot within about 4 hours of an injury."],["The knee is stuck, or gives way after an injury."]]],["care","soon",["Book an appointment if:"],["ul",["The knee is sore or loose after a blow. Ask to be seen within days."]]]]},{"id":"what","blocks":[["p","The PCL runs deep at the back of the knee and stops the shin from sliding back. An injury stretches or tears it."]]},{"id":"why","blocks":[["p","Sports, falls and traffic accidents cause it. It is rare, and other ligaments often tear too."]]},{"id":"diagnosis","blocks":[["p","A clinician looks for a shin that slides back. X-rays look for breaks, and MRI shows the ligaments."]]},{"id":"treatment","blocks":[["stage","now"],["p","Use crutches if you limp, and a wrapped cool pack for pain."],["stage","next"],["p","Most partial tears do well without surgery: a brace at first, then strength for the front of the thigh. Once a clinician agrees, start with:"],["exercise","quad-set"],["exercise","straight-leg-raise"],["stage","later"],["p","Surgery is an option for a full tear, or when other ligaments tore too."]]},{"id":"avoid","blocks":[["ul",["No hamstring curls with load until a clinician agrees. They pull the shin back."]]]},{"id":"recovery","blocks":[["p","Mild injuries often take 2 to 6 weeks. A full tear takes about 3 months. After surgery it is 9 to 12 months."]]},{"id":"prevention","blocks":[["p","Train landing, keep the thighs strong and wear a seat belt."]]},{"id":"similar","blocks":[["ul",[["a","ligament-injury","Other ligament injuries"],": a twist and a pop."],[["a","meniscus-tear","Meniscus tear"],": catching, sore along the joint line."],[["a","knee-fracture","Knee fracture"],": cannot take 4 steps."]]]}],[{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now, with or without leg pain, if you have new:"],["ul",["Trouble breathing, at rest or when you move."],["Pain in the chest or upper back, often sharp as you breathe in."],["Coughing up blood."],["Fainting, feeling faint, or a racing heart."]],["p","Do not drive yourself. Sit still until help comes. Tell them about any leg pain or swelling."]]]},{"id":"what","blocks":[["p","A clot blocks a blood vessel in the lungs. Most often it comes from a ",["a","deep-vein-thrombosis","clot in a leg vein"],". It is life-threatening and needs hospital care at once."]]}],[{"id":"typical","blocks":[["ul",["Swollen, stiff joints, often knees and feet, 1 to 4 weeks after an infection of the gut or the genitals."],["Sometimes burning when you pee, or sore red eyes."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["The knee is hot, swollen and very painful, and you feel feverish or cannot move it."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["The knee is hot and swollen."],["An eye is red and painful."]]],["care","soon",["Book an appointment if:"],["ul",["Joints swelled after an infection. Ask to be seen within days."]]]]},{"id":"what","blocks":[["p","The immune system reacts to the infection. It mostly clears within months."]]},{"id":"treatment","blocks":[["stage","now"],["p","Rest a swollen joint at first, then move it gently."]]},{"id":"avoid","blocks":[["p","Do not wait for it to go away."]]}],[{"id":"typical","blocks":[["ul",["Pain runs from the low back or buttock down the back of the thigh to below the knee or foot."],["It shoots, burns or tingles. A patch may be numb."],["It is worse with sitting, bending, coughing or sneezing."],["The back itself may hurt only a little."]]]},{"id":"not-typical","blocks":[["p","Pain at one tender spot in the muscle."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You are numb between your legs, or cannot pass or control pee or poo."],["Both legs are newly weak or numb, or pain shoots down both."],["You have or had cancer, and the leg is newly weak or numb."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You cannot lift the front of your foot."],["Weakness or numbness gets worse day by day."],["You have or had cancer, and pain runs from the back down a leg."],["You feel feverish."],["The pain is new, and you inject drugs or your immune system is weak."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."]]],["care","soon",["Book an appointment if:"],["ul",["It is no better after 1 week, or not settled after 2 to 3 weeks."],["Tingling stays."]]],["care","self-care",[],["p","Look after it yourself if none of these signs fits."]]]},{"id":"what","blocks":[["p","A nerve root in the low back is irritated, often by a bulging disc. You feel it along the nerve, down the leg."]]},{"id":"why","blocks":[["p","It often comes without a reason."]]},{"id":"diagnosis","blocks":[["p","A clinician tests strength, feeling and reflexes. You seldom need a scan."]]},{"id":"treatment","blocks":[["stage","now"],["p","Keep moving. Sit less. Ask a pharmacist about ",["a","pain-relief-medicines","pain relief"],"."],["stage","next"],["p","Strengthen the back and hips."],["stage","later"],["p","If it does not settle, an injection near the nerve or surgery is an option."]]},{"id":"avoid","blocks":[["p","Do not rest in bed."]]},{"id":"recovery","blocks":[["p","Most people are better in 4 to 12 weeks."]]},{"id":"prevention","blocks":[["p","Add training in small steps, and keep the legs strong."]]},{"id":"similar","blocks":[["ul",[["a","sit-bone-tendon-pain","Sit-bone tendon pain"],": one spot, worse on sitting."],[["a","nerve-pressure-at-the-knee","Nerve pressure at the knee"],": a numb shin or a weak foot."]]]}],[{"id":"typical","blocks":[["ul",["A deep ache in one spot at the sit bone, in the low buttock. It came on slowly."],["Sitting makes it worse, above all on a hard seat. Standing up can be sharp, like a knife."],["Sprinting, stairs and bending forward hurt."],["It is stiff in the morning, eases as you warm up and comes back later."]]]},{"id":"not-typical","blocks":[["ul",["Pain mainly behind the knee, or a sudden pop or a bruise."],["Tingling, or pain to below the knee or on coughing."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You are numb between your legs, or cannot pass or control pee or poo."],["You have sudden trouble breathing or chest pain."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["You felt a pop, and see a big bruise or cannot walk as usual."],["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."],["A tendon got sore after ciprofloxacin or a similar antibiotic."]]],["care","soon",["Book an appointment if:"],["ul",["It is no better after 1 week, or not settled after 2 to 3 weeks."]]]]},{"id":"what","blocks":[["p","Tendons join the hamstrings to bone. This one is sore because it was overloaded for a time. Inflammation plays a small part. It is not a calf strain, which is a torn muscle in the lower leg."]]},{"id":"why","blocks":[["p","Too much load too soon: more speed, hills or deep bending. Long sitting presses on it. People who do no sport get it too."]]},{"id":"diagnosis","blocks":[["p","A clinician presses the sit bone and tests the tendon with lifts and bends. Scans are for unclear cases."]]},{"id":"treatment","blocks":[["stage","now"],["p","Use a cushion and stand up often. Cut back speed, hills and deep bending, but stay active."],["stage","next"],["p","Train the tendon in 4 stages: still holds, slow heavy lifts, deeper bends, then speed. The ",["a","rehabilitation","pain traffic light"]," says how much pain is all right."],["stage","later"],["ul",["Shockwave may help, with exercise. A small trial in 40 athletes found less pain."],["A steroid injection may ease pain for some weeks. In trials of other tendons people did worse later."],["Platelet injections (PRP) are unproven here. Surgery comes last."]]]},{"id":"avoid","blocks":[["ul",["Do not stretch it, above all in the first 8 to 12 weeks."],["Avoid full rest and repeated injections."]]]},{"id":"recovery","blocks":[["p","Most people need 3 to 6 months, some longer."]]},{"id":"prevention","blocks":[["p","Add hills and speed in small steps. Keep the hamstrings strong."]]},{"id":"similar","blocks":[["ul",[["a","sciatica","Sciatica"],": tingling or pain to below the knee."],[["a","hamstring-avulsion","Tendon off the sit bone"],": a sudden pop and a bruise."],[["a","growth-plate-avulsion","Growth-plate injury"],": age 11 to 20, sudden."]]]}],[{"id":"typical","blocks":[["ul",["An area of skin on one leg is painful, hot and swollen, and grows. It may look red, or darker on brown and black skin."],["There may be a break in the skin, blisters, or shivers."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["It spreads fast, or the skin turns purple or black."],["The pain is very bad, or you have a fever and a wound."],["You are confused, faint or breathing fast."]]],["care","urgent",[],["p","Get help today from ",["n","urgent-line"]," or a doctor. Say where it is and how fast it grows. It can look like a clot."]]]},{"id":"what","blocks":[["p","Germs enter through a small break in the skin. Antibiotics treat it. Raise the leg and mark the edge with a pen."]]}],[{"id":"typical","blocks":[["ul",[["b","Soreness:"]," worst 1 to 3 days after new or hard exercise. The whole muscle is tender, most often in both legs."],[["b","Cramp:"]," a sudden hard knot that lasts seconds to minutes. The muscle may stay sore for a day."]]]},{"id":"not-typical","blocks":[["p","Pain in one exact spot, a pop, a bruise, or one swollen calf."]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["Your pee is dark like cola."],["Sore muscles are very swollen or weak."],["You have sudden trouble breathing or chest pain."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."],["After hard exercise, muscle pain is very bad, far worse than sore. Ask for a blood test."],["You cannot take 4 steps after hard exercise."]]],["care","soon",["Book an appointment if:"],["ul",["It is no better after 1 week, or not settled after 2 to 3 weeks."],["Calf pain comes on as you walk and goes when you stop."],["Cramps are frequent or spoil your sleep."]]]]},{"id":"what","blocks":[["p","New exercise strains muscle fibres a little. In a cramp, a muscle tightens by itself."]]},{"id":"why","blocks":[["p","Cramps are more common at night, in pregnancy, after hard exercise and with some medicines."]]},{"id":"diagnosis","blocks":[["p","You need no tests."]]},{"id":"treatment","blocks":[["stage","now"],["p","For soreness, keep moving. For a cramp, stretch the muscle slowly until it lets go."],["stage","next"],["p","Build up again in small steps."],["stage","later"],["p","If cramps go on, ask a pharmacist whether a medicine adds to them."]]},{"id":"avoid","blocks":[["p","Avoid hard training while the muscles are very sore."]]},{"id":"recovery","blocks":[["p","Soreness is gone in about a week. A cramp is over in minutes."]]},{"id":"prevention","blocks":[["p","Add training in small steps, and keep the legs strong."]]},{"id":"similar","blocks":[["ul",[["a","hamstring-strain","Hamstring strain"],": one sudden moment."],[["a","muscle-breakdown","Muscle breakdown"],": very sore and weak, dark pee."]]]}],[{"id":"typical","blocks":[["ul",["A hard, sore cord, most often in a varicose vein."]]]},{"id":"get-help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."],["You cough up blood, faint, or your heart races."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["A hard, sore cord under the skin is new."],["The leg is swollen."]],["p","Say if the cord is behind the knee, in the upper thigh or groin, or not in a varicose vein. Say too if you had a deep clot, are pregnant, gave birth in the last 6 weeks, or feel feverish."]]]},{"id":"what","blocks":[["p","The clot can spread into a ",["a","deep-vein-thrombosis","deep vein"],". Do not rub the cord."]]}],[{"id":"what-it-is-for","title":"What it is for","blocks":[["p","General information about pain in the knee, thigh and calf, with advice and exercises. If there is a symptom check, it says how soon and where to get help, and which causes fit the answers. It does not examine or diagnose anybody. It does not replace a health professional. It cannot examine you."],["p","It is for people from 16, and for younger people together with an adult. A clinician should see children under 5."]]},{"id":"where-the-facts-come-from","title":"Where the facts come from","blocks":[["p","Each page names its sources and its date. General medical knowledge without a paper at hand is marked for review in the project\'s files. No clinician has reviewed this text unless the site you are on says so in its own name."],["p","Other languages are our own translations. No clinician and no professional translator has reviewed them."]]},{"id":"if-something-here-is-wrong","title":"If something here is wrong","blocks":[["p","Something wrong, or that could harm somebody? Tell the site that shows you this guide. Its makers have a way for such reports: the file SECURITY.md of the project knee-pain-guide. They answer within two working days."]]},{"id":"what-the-checker-does","title":"What the checker does","blocks":[["p","Fixed rules that anyone can read decide how soon to get care, danger signs first. It can miss things: a study of such checkers found mistakes in both directions."]]},{"id":"your-answers","title":"Your answers","blocks":[["p","Your answers stay on this device. They are not sent or stored, unless the site you are on says so. Programs on the same web page could read your screen."]]}],[{"id":"danger-signs-first","title":"Danger signs first","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."],["You feel feverish, shivery, confused or very ill."],["The knee newly turned hot and swollen within days, or you can no longer move it."],["The pain in the joint is severe and worse than before."],["The foot is suddenly cold, pale, numb or weak."]]],["care","urgent",["Get help today from your surgical team, ",["n","urgent-line"]," or a doctor if:"],["ul",["The wound leaks fluid or pus, opens up, or smells."],["Redness or darker skin spreads, or the wound feels hot."],["Swelling or pain grows in place of settling."],["One calf or leg is newly swollen or sore: perhaps a ",["a","deep-vein-thrombosis","clot"],"."],["After an injection, swelling, warmth or redness lasts more than 2 days."]]],["p","Do not take left-over antibiotics, and do not change the dressing unless you were told to."]]},{"id":"what-is-normal","title":"What is normal","blocks":[["table",[["after"],["normal"],["usual time"]],[["knee replacement"],["warmth, swelling and a numb patch, less each week"],["weeks to months"]],[["ACL surgery"],["a swollen, tight knee"],["weeks"]],[["keyhole surgery (arthroscopy)"],["some swelling and bruising"],["days to weeks"]],[["steroid injection"],["more pain at first"],["up to 2 days"]]],["p","Normal means that it slowly gets better. Slow change in the wrong direction is a reason to call."]]},{"id":"what-helps","title":"What helps","blocks":[["ul",["Walk a little and often."],["Raise the leg, and cool it through a towel."],["After an injection, rest the knee for 1 to 2 days, then build up over a week. Diabetes: watch your sugar."],["After a replacement, most people drive after about 6 weeks and work after 6 to 12. Ask your team first."]]]},{"id":"exercises-after-a-knee-replacement","title":"Exercises after a knee replacement","blocks":[["p","Your team\'s list comes first: leave out what it leaves out. Your team may also allow more pain than the traffic light does. A knee that is still warm, a little less each week, is no reason to stop. One that turns hotter is. Exercise early on helps the new knee to move and get strong."],["p","Lists like this begin lying down: about 10 of each, 3 to 4 times a day, for at least 6 weeks. From week 6, steps, chairs, balance and walks follow."],["programme","knee-replacement"],["p","The other programmes of this guide are not made for the time right after surgery."]]}],[{"id":"what-lies-there","title":"What lies there","blocks":[["p","The hollow behind your knee is the popliteal fossa. Muscles, tendons, nerves and blood vessels share this small, sensitive space."],["picture","back-of-knee","The back of the knee in layers. Under the skin lie tendons and calf heads, then artery, vein and nerve. Deepest is the joint, where a Baker\'s cyst bulges out."]]},{"id":"why-does-it-hurt-behind-my-knee","title":"Why does it hurt behind my knee?","blocks":[["p","It is a common question with many answers, from a tired muscle to a clot. A part is overloaded, torn, swollen or pressed on."],["table",[["what"],["typical clue"]],[[["a","bakers-cyst","Baker\'s cyst"]],["a soft lump behind the knee"]],[[["a","knee-end-tendon-pain","Tendon pain"]],["a sore cord, slow start"]],[[["a","meniscus-tear","Meniscus tear"]],["pain at the joint line, catching"]],[[["a","knee-osteoarthritis","Osteoarthritis"]],["age 45 or over"]],[[["a","calf-strain","Calf strain"]],["a push-off, sore on tiptoe"]],[[["a","hamstring-strain","Hamstring strain"]],["one sudden moment; less common right behind the knee"]],[[["a","meniscal-root-tear","Meniscal root tear"]],["a pop on a step, age 50 or over"]],[[["a","posterior-cruciate-ligament-injury","PCL injury"]],["a blow to the shin"]],[[["a","sciatica","Sciatica"]],["pain or tingling to below the knee"]],[[["a","deep-vein-thrombosis","Clot in a deep vein"]],["a swollen or warm leg"]],[[["a","popliteal-aneurysm","Artery bulge"]],["the lump beats like a pulse"]]]]},{"id":"what-to-do-first","title":"What to do first","blocks":[["p","Do not put it down to tiredness, too much effort or age. Check ",["a","when-to-get-help","the danger signs"]," first: finding a serious cause early can prevent harm. The cause then guides the treatment. Some settle with a little rest and simple pain relief."]]}],[{"id":"if-you-have-sickle-cell-disease","title":"If you have sickle cell disease","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if you have sickle cell disease and:"],["ul",["New pain in a leg, a joint, the chest or the back came on within hours or days."],["You feel feverish, or it is hard to breathe."],["You are newly weak, confused or see badly."]]],["care","soon",["Book an appointment with your sickle cell team if:"],["ul",["A bone or joint hurts that began slowly."]]],["p","A painful crisis is a medical emergency. In hospital you should get pain relief within 30 minutes. You know your illness best: say \\"I have sickle cell disease\\" first. Anyone can have it, most often people with African or Caribbean family."]]},{"id":"if-you-have-a-bleeding-disorder","title":"If you have a bleeding disorder","blocks":[["care","urgent",["Get help today from your haemophilia team, ",["n","urgent-line"]," or a doctor if:"],["ul",["A joint or muscle tingles, feels tight or warm, or hurts. This can be a bleed before anything shows."],["You hurt your leg, even if it looks fine."]]],["p","If you treat yourself at home, take your dose at once, best within 2 hours. Then call. Take your treatment along to the hospital."]]},{"id":"if-you-take-blood-thinners","title":"If you take blood thinners","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if you take blood thinners and:"],["ul",["You hit your head hard, even if you feel well."],["Bleeding does not stop, or you vomit blood."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["A knee or thigh swells, or a big bruise comes without a reason."],["Your poo is black or your pee is red or brown."]]],["p","Do not stop blood thinners by yourself. You can still get a ",["a","deep-vein-thrombosis","clot"]," while you take them."]]},{"id":"for-all-three","title":"For all three","blocks":[["p","Take no aspirin or ibuprofen, unless your own team agrees. Carry your card. Ask your team before you start exercises or have an injection or a massage."]]}],[{"id":"when-to-get-help","title":"When to get help","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if your child has a limp or leg pain and:"],["ul",["They have a fever, and they limp, a joint is swollen, or the pain came within days."],["They cannot put weight on the leg after a fall, or cannot walk even with crutches."],["They are very sleepy, breathe fast, look blue or blotchy, or have a rash that does not fade."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["They limp, or have pain in the hip or groin, with no clear injury. Say: \\"Please check the hip.\\""],["A joint is swollen, red or hot."],["They cannot put weight on the leg."],["They had a fever in the last week, and an older pain sits in the thigh, shin or calf, or gets worse."],["Pain in one leg wakes them at night, or they have a lump on the bone, are pale, bruise easily, or lose weight."],["A toddler limps, or a limp has lasted more than 2 days."],["The foot on the sore side turns out."],["Pain began suddenly, high at the back of the thigh."],["The injury does not match the story, or you fear that somebody hurt the child. Ask for your local child protection service too."]]],["care","soon",["Book an appointment if:"],["ul",["They had a fever in the last week, but the pain sits around the kneecap, is older and no worse."],["They are 5 to 16, and thigh or knee pain came with no clear injury. Ask for the hip to be checked too."],["A sore bump just below the kneecap is no better after 1 week."]]]]},{"id":"why-children-differ","title":"Why children differ","blocks":[["p","A growth plate is weak. A \\"pulled hamstring\\" can be ",["a","growth-plate-avulsion","a piece of bone pulled off"],". Hip pain can be felt ",["a","hip-pain-felt-in-the-knee","only in the knee"],". A sore bump below the kneecap is mostly ",["a","osgood-schlatter","Osgood-Schlatter"],". Aches in both legs in the evening may be ",["a","growing-pains","growing pains"],"."],["p","Do not let a child play through a limp. Ask a pharmacist before you give medicine."]]}],[{"id":"your-story-and-an-examination","title":"Your story and an examination","blocks":[["p","Naming the cause matters, because treatment depends on the cause. Most causes are found by talking and by examination. The clinician will look at these things."],["ul",["How the pain began, where it is, and what makes it worse."],["How far your knee and hip move: the range of motion."],["How strong the hamstrings are."],["Swelling, bruises and where it is tender."],["Pain when you stretch, or bend the knee against resistance."],["Your back, if the pain runs down the leg or tingles."]],["p","A strain is a clinical diagnosis: sudden pain, pain on stretch and on effort, a tender spot, and loss of use. Knowing the cause well helps to plan treatment and may lower the chance that it comes back."]]},{"id":"what-each-test-can-show","title":"What each test can show","blocks":[["p","Imaging is used sometimes, to confirm a cause or to rule one out. Often no scan is needed."],["table",[["test"],["good for"],["cannot"]],[["X-ray"],["broken bones, a piece of bone pulled off, advanced arthritis"],["show muscles, tendons or clots"]],[["Ultrasound"],["clots, cysts, tendons, tears near the skin"],["see deep inside the joint"]],[["MRI"],["soft parts: muscle tears and their extent, meniscus, ligaments, severe or complex cases"],["tell you when you can play again after a mild or partial strain"]],[["Blood tests"],["infection, gout, inflammatory arthritis; a D-dimer for clots"],["find the place of the trouble"]],[["Joint fluid"],["an infected joint or crystals"],["show the parts around the joint"]]],["p","Scans also show changes that do not hurt. Many people over 40 without pain have a meniscus tear on a scan."]]},{"id":"when-a-scan-is-needed-soon","title":"When a scan is needed soon","blocks":[["p","After an injury, four things decide about an X-ray: age, tender bone, bending to a right angle, and 4 steps. If a clot is possible, the aim is an answer the same day. If a tendon may be off the bone, an early scan keeps all choices open."]]}],[{"id":"before-you-start","title":"Before you start","blocks":[["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["One calf or leg is swollen, warm, red or darker: perhaps a ",["a","deep-vein-thrombosis","clot"],"."],["The knee is hot and swollen."],["The knee is stuck, or gives way after an injury."],["You are newly numb, or cannot take 4 steps."]]],["p","Many people manage a mild injury at home. Most strains get better within 2 weeks."]]},{"id":"protect-move-early-load-gradually","title":"Protect, move early, load gradually","blocks":[["ul",[["b","Protect."]," Ease off for 1 to 3 days. Keep rest short: long rest weakens tissue."],[["b","Wrap it"]," snugly by day, not at night or if the foot is numb, cold or blue. Do not wrap a leg that may have a clot."],[["b","Cool it"]," if it hurts: wrapped in a towel, up to 20 minutes. Cold eases pain; it does not heal."],[["b","Move."]," Bend gently, and walk as pain allows."],[["b","Load."]," From a few days on, walk, cycle or swim without pain, then start strength work."]]]},{"id":"leave-out-in-the-first-2-to-3-days","title":"Leave out in the first 2 to 3 days","blocks":[["p","Do not use heat, drink alcohol, run or have a massage. Do not stretch a fresh tear hard."]]},{"id":"how-much-pain-is-all-right","title":"How much pain is all right?","blocks":[["p","Some pain is fine. The ",["a","rehabilitation","pain traffic light"]," says how much, and what to do the day after. In a trial, exercise with mild pain built more strength."]]},{"id":"when-it-should-be-better","title":"When it should be better","blocks":[["p","Book an appointment if it is no better after 1 week, or not settled after 2 to 3 weeks."]]}],[{"id":"words-you-may-hear","title":"Words you may hear","blocks":[["ul",[["b","Acute / chronic:"]," new / lasting more than about 3 months."],[["b","Anticoagulant:"]," a medicine that stops clots from growing; a \\"blood thinner\\"."],[["b","Avulsion:"]," a tendon pulls off the bone, sometimes with a piece of bone."],[["b","Bursa:"]," a small fluid pad where tendons glide."],[["b","Cruciate ligaments:"]," two strong bands that cross inside the knee."],[["b","D-dimer:"]," a blood test that helps to rule out a clot."],[["b","Deep vein thrombosis (DVT):"]," a blood clot in a deep vein."],[["b","Eccentric exercise:"]," the muscle works while it gets longer."],[["b","Haemarthrosis:"]," blood in a joint."],[["b","Isometric exercise:"]," the muscle works without moving."],[["b","Meniscus:"]," one of two rubbery pads in the knee."],[["b","NSAID:"]," an anti-inflammatory medicine such as ibuprofen."],[["b","Popliteal:"]," at the back of the knee."],[["b","Proximal / distal:"]," the end nearer to the hip / nearer to the foot."],[["b","Pulmonary embolism (PE):"]," a clot that has reached the lungs."],[["b","Range of motion:"]," how far a joint moves."],[["b","Sit bone:"]," the bony point of the buttock that you sit on."],[["b","Strain / sprain:"]," an injured muscle / an injured ligament."],[["b","Tendinopathy:"]," a tendon that is sore because it was overloaded."]]]}],[{"id":"three-muscles","title":"Three muscles","blocks":[["p","The hamstrings lie at the back of the thigh. You need them for moving and for a steady leg."],["picture","hamstrings","The hamstrings from behind. All three start at the sit bone. The biceps femoris runs down the outer side to the top of the fibula, the semitendinosus and semimembranosus down the inner side."],["ul",[["b","Biceps femoris"]," runs down the outer side. Its short head starts on the thigh bone, so it does not cross the hip."],[["b","Semitendinosus"]," runs down the inner side."],[["b","Semimembranosus"]," lies under it, down to the back of the shin bone."]],["p","They run from the sit bone at the hip to below the knee. They bend the knee and pull the hip back. You use them to walk, run, climb and stop."]]},{"id":"where-it-hurts-says-a-lot","title":"Where it hurts says a lot","blocks":[["p","The parts, the place and the kind of pain help to find the source. There are three sites."],["table",[["site"],["often"],["look closer if"]],[["Upper, at the buttock"],[["a","sit-bone-tendon-pain","sit-bone tendon pain"]," if it came slowly"],["a sudden pop, a big bruise and weakness: ",["a","hamstring-avulsion","tendon off the bone"]]],[["Middle"],[["a","hamstring-strain","a strain"],", often from sprinting or kicking; more likely if you hurt it before"],["you cannot use the leg"]],[["Lower, above the knee"],[["a","knee-end-tendon-pain","tendon pain"]," at the inner or outer cord"],["a lump, catching or swelling: ",["a","bakers-cyst","cyst"],", ",["a","meniscus-tear","meniscus"],", ",["a","calf-strain","calf"]," or ",["a","deep-vein-thrombosis","clot"]]]],["p","Hamstring pain is common, from a mild strain to a complete tear. Left alone, a bad tear can limit walking, sport and daily life."]]},{"id":"can-tight-hamstrings-cause-knee-pain","title":"Can tight hamstrings cause knee pain?","blocks":[["p","They may be linked. Finding both together does not show which came first. Knee pain has many causes, and a tight feeling can come from a nerve, a tendon or a cyst. Knowing the link still helps: strength and movement ease both."]]}],[{"id":"why-pain-can-stay","title":"Why pain can stay","blocks":[["p","Tendons heal slowly: 3 to 6 months are common, sometimes longer. Arthritis goes up and down. After months the nerves can stay on alert even when tissue has healed. Pain then does not mean harm."]]},{"id":"what-helps","title":"What helps","blocks":[["ul",["Keep a small, regular amount of exercise, and raise it slowly."],["Find your trigger and cut it by a third to a half. Do not stop everything."],["Plan for flare-ups: 2 or 3 easier days, then back to the plan."],["Sleep, stress and mood change how strong pain feels."],["Stay with work and friends as far as you can."]]]},{"id":"when-to-ask-for-more","title":"When to ask for more","blocks":[["care","soon",["Book an appointment if:"],["ul",["Pain gets in the way of daily life or sleep, comes back again and again, or has changed."]]],["care","emergency",[],["p","If you feel that you cannot go on, call ",["n","emergency"],". You can also talk to ",["n","crisis-line"],"."]]]}],[{"id":"who-it-is-for","title":"Who it is for","blocks":[["p","Exercise helps disabled people as it helps everyone. Aim at 150 minutes a week, and strength on 2 days. A little is better than none. If standing hurts too much, start in a chair."],["p","Use a firm chair without wheels. In a wheelchair, lock the brakes."],["programme","chair-based"]]},{"id":"if-you-use-a-wheelchair-or-cannot-feel-your-leg","title":"If you use a wheelchair or cannot feel your leg","blocks":[["p","Pain may not warn you. Look at both legs every day."],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if one leg:"],["ul",["Is newly swollen, warm, red or darker. It may be a ",["a","deep-vein-thrombosis","clot"]," or a broken bone."],["Has a new bend, bruise or grating after a transfer or small fall. Bones near the knee break easily."],["Has a new sore, or more spasms than usual."]]],["p","Arms can train heart and lungs: wheeling, punches, or an arm bike. Spread it over the week, and mind your shoulders."]]},{"id":"pool-and-bike","title":"Pool and bike","blocks":[["p","Water carries you, so that knees move with little load. A bike with a high seat and low gear bends them gently. Start with 5 to 10 minutes. Both count as exercise for an arthritic knee."]]},{"id":"with-a-prosthesis","title":"With a prosthesis","blocks":[["p","Ask your limb clinic before you start. Check the skin after each session."]]},{"id":"blood-flow-restriction","title":"Blood flow restriction","blocks":[["p","A cuff round the thigh makes light weights feel heavy. It can build muscle when heavy loads hurt. It is not for home: a trained physiotherapist checks you first, above all for clots, and sets the cuff. Never tie off a leg yourself."]]}],[{"id":"think-of-these-sooner","title":"Think of these sooner","blocks":[["ul",[["b","A clot"]," is more likely after 60, after an operation and after days in bed."],[["b","A broken bone"]," can follow a small fall, above all with thin bones or steroids. If it hurts to stand after a fall or twist, get an X-ray today."],[["b","A knee that swells or turns hot within days"]," needs a check today, even with known gout or arthritis. Fever can be missing."],[["b","Calf pain at the same walking distance"]," can be an ",["a","artery-pain-on-walking","artery problem"],"."],[["b","Blood thinners:"]," a swollen knee or a big bruise needs help today."]]]},{"id":"what-helps","title":"What helps","blocks":[["p","Pain is not a normal part of getting old. Strength and walking help at any age, and it is safe to start small. Hamstring work helped people with arthritis in a small trial."],["exercise","sit-to-stand"],["exercise","balance"],["p","If you have fallen in the last year, keep both hands on a worktop for balance exercises, with somebody near. Ask a physiotherapist for a falls class. If standing is hard, start ",["a","low-load-exercise","from a chair"],"."]]},{"id":"medicines","title":"Medicines","blocks":[["p","Over 65, ask before you take anti-inflammatory tablets. They can harm the stomach, heart and kidneys. A gel is safer. Some antibiotics (their names end in \\"floxacin\\") can hurt tendons, more often after 60."]]}],[{"id":"think-of-these-first","title":"Think of these first","blocks":[["p","If a clot is possible, do not rely on painkillers: get help today. A pharmacist can tell you what suits you."],["ul",[["b","A gel or cream"]," with ibuprofen, diclofenac or ketoprofen is the first choice for a sore muscle or knee from age 16. Not on broken skin."],[["b","Ketoprofen gel and sun do not mix."]," Cover the skin while you use it and for 2 weeks after. Wash your hands."],[["b","Paracetamol"]," can ease pain from a strain. Do not take it with other products that contain it. Ask first if your liver is not well."],[["b","Anti-inflammatory tablets"]," such as ibuprofen or naproxen: a short course at the lowest dose, with food."]],["p","Inflammation is part of healing. Some experts advise against these tablets in the first days."],["p","Strong painkillers such as codeine are not for self-care."]]},{"id":"ask-before-you-take-anti-inflammatory-tablets","title":"Ask before you take anti-inflammatory tablets","blocks":[["p","Ask a pharmacist or doctor first if any of these fits."],["ul",["You had a reaction to aspirin, a stomach ulcer or bleeding."],["You take blood thinners, aspirin, steroids, antidepressants, lithium or methotrexate."],["You have heart disease, high blood pressure, or had a stroke."],["You have kidney, liver or bowel disease, asthma or allergies."],["You are pregnant or trying for a baby."],["You are over 65 or dehydrated, have chickenpox, or it is for a child."]],["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You vomit blood, or something like coffee grounds."],["Your poo is black and you feel faint, dizzy or ill."],["Your face, lips or throat swell, or you wheeze."]]],["care","urgent",[],["p","Stop taking them and get help today if your poo is black, your ankles swell, or there is blood in your pee."]]]}],[{"id":"one-leg-counts","title":"One leg counts","blocks":[["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if:"],["ul",["You have sudden trouble breathing or chest pain."],["You cough up blood, faint, or your heart races."]]],["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",["One leg is newly sore or swollen in pregnancy, or up to 6 weeks after a birth or the loss of a pregnancy. Do not wait for your next visit."]]]]},{"id":"common-and-harmless","title":"Common and harmless","blocks":[["p","Short cramps at night in the calves and tired, heavy legs on both sides are common. Move often, and raise your legs when you rest."]]},{"id":"what-to-be-careful-with","title":"What to be careful with","blocks":[["p","Do not take anti-inflammatory tablets unless your midwife or doctor agrees. Ask a pharmacist about gels too.', ' Avoid long sitting without a break. Walking and gentle strength work are fine for most."]]}],[{"id":"what-helps-most","title":"What helps most","blocks":[["p","Prevention is easier than treatment. An earlier hamstring strain is the biggest risk, so finish your rehabilitation."],["ul",[["b","Strength training"]," cuts injuries most: to about a third across studies."],[["b","Nordic exercises"]," about halve hamstring injuries in field sports."],[["b","A set warm-up"]," such as the 11+ for teams, at least twice a week. It holds running, strength, balance and jumps."],[["b","More load in small steps."]," Raise intensity, distance and hills gradually. About a tenth more a week is a rule of thumb."],[["b","Fast running"]," now and then, so that a sprint is no surprise."]],["exercise","nordic"]]},{"id":"warm-up-stretching-and-cool-down","title":"Warm-up, stretching and cool-down","blocks":[["p","A warm-up with movement (dynamic) gets blood flowing and makes you supple: brisk walk or jog, leg swings, hip hinges, lunges, then faster runs. Stretching while you hold still has little effect on injuries. Do it after sport if you like it. There is no good proof for a cool-down."],["exercise","leg-swing"]]},{"id":"habits","title":"Habits","blocks":[["p","Regular exercise and a balanced life help most. Change position often if you sit long; good posture alone has not been shown to prevent it. A coach can help with how you sprint and land. Strength and load matter more."]]}],[{"id":"what-to-tell","title":"What to tell","blocks":[["ul",["How the pain began, where it is, and what makes it worse."],["Swelling, heat, numbness, locking or giving way."],["Your medicines, other illnesses, recent travel, operations or pregnancy."]]]},{"id":"what-to-ask","title":"What to ask","blocks":[["ul",["What is the most likely cause, and what else could it be?"],["Could it be a clot, an infection or a nerve problem?"],["Do I need a scan? What would it change?"],["Which exercises should I do? How much pain is all right?"],["What are the good and bad sides of this, and of waiting?"],["How long will it take? When may I drive, work, fly or play sport?"]]]}],[{"id":"why-it-matters","title":"Why it matters","blocks":[["p","Rehabilitation brings back movement, strength and trust in the leg. It lowers the chance of the next injury. It goes step by step, from gentle to complex. A physiotherapist can fit it to you. If pain stays, see one for a personal plan."]]},{"id":"how-much-pain-is-all-right","title":"How much pain is all right","blocks":[["p","Every programme here starts with the pain traffic light. It counts on the day and in the 24 hours after. This one is for a hamstring strain."],["programme","hamstring-strain"]]},{"id":"the-stages","title":"The stages","blocks":[["table",[["stage"],["what you do"],["move on when"]],[["Protect (day 0 to 3)"],["knee bends, short walks"],["you walk with little pain"]],[["Range of motion and still (isometric) holds (day 2 to 7)"],["knee bends, heel press, bridge"],["you walk 20 minutes"]],[["Strength and length (week 1 to 3)"],["bridges, hip hinge, diver, balance"],["you jog 10 minutes without pain"]],[["Lengthening (eccentric) and speed (week 2 to 5)"],["Nordic, single-leg deadlift, faster runs"],["you run at 80 out of 100 of top speed"]],[["Functional and sport-specific (from week 3)"],["turning, kicking, sprints, drills"],["the ",["a","return-to-sport","return tests"]," are met"]]]]},{"id":"strength-exercises-and-their-stage","title":"Strength exercises and their stage","blocks":[["p","Bridges come early. Romanian deadlifts follow. Single-leg deadlifts and Nordic hamstring exercises are late: not for day one."],["exercise","glute-bridge"],["exercise","romanian-deadlift"],["exercise","single-leg-deadlift"],["exercise","nordic"]]},{"id":"doses","title":"Doses","blocks":[["p","Each exercise says how many, how many days a week, and how hard. Effort 5 out of 10 means you could do as many again. Effort 8 means 2 more at most. Do more when you reach the top number with a green light, 2 sessions in a row."]]}],[{"id":"why-not-by-date","title":"Why not by date","blocks":[["p","Going back too early raises the risk of a new injury."]]},{"id":"checklist","title":"Checklist","blocks":[["p","All points should be a yes before full sport."],["ul",["No pain when you press the muscle."],["No pain in strength and stretch tests."],["Full range of motion, as on the other side."],["Strength like the other side. At least 90 out of 100 is one common mark. Experts do not fully agree on it, and the other leg may be weak too."],["Top speed without pain, several times."],["Sport-specific moves without pain, also when tired."],["At least 2 full training sessions before a match."],["You feel confident and ready in your mind."]],["p","In team sport, decide together with your physiotherapist or doctor, and follow their guidance."]]},{"id":"if-you-do-not-play-sport","title":"If you do not play sport","blocks":[["p","Go back to work, stairs and the gym when daily tasks keep the ",["a","rehabilitation","pain traffic light"]," green."]]},{"id":"once-you-are-back","title":"Once you are back","blocks":[["p","Keep one Nordic session a week, and sprint now and then."]]},{"id":"from-walking-to-running","title":"From walking to running","blocks":[["p","Anyone can start here after a knee, calf or tendon problem."],["exercise","running-build-up"]]},{"id":"from-running-to-sprinting","title":"From running to sprinting","blocks":[["p","This is for team sport and sprinters. Experts agree to raise speed step by step up to match level. Mild pain can be all right if it has settled a day later."],["exercise","sprint-build-up"]]}],[{"id":"when-in-doubt-the-clot-comes-first","title":"When in doubt, the clot comes first","blocks":[["p","A strain or a cyst and a clot can look alike, and both can be there at once. If one calf is swollen or warm, get a test today."],["table",[["this or that"],["clue for the first"],["clue for the second"]],[[["a","hamstring-strain","Hamstring strain"]," or ",["a","deep-vein-thrombosis","clot"]],["one sudden moment"],["a swollen or warm leg"]],[[["a","bakers-cyst","Baker\'s cyst"]," or ",["a","deep-vein-thrombosis","clot"]],["a soft lump behind the knee"],["a swollen or warm leg; only a scan can tell"]],[[["a","calf-strain","Calf strain"]," or ",["a","deep-vein-thrombosis","clot"]],["a push-off, sore on tiptoe"],["a swollen or warm leg"]],[[["a","calf-strain","Calf strain"]," or ",["a","knee-end-tendon-pain","tendon pain behind the knee"]],["a push-off, sore on tiptoe"],["a sore cord, slow start"]],[[["a","knee-end-tendon-pain","Tendon pain behind the knee"]," or ",["a","meniscus-tear","meniscus tear"]],["a sore cord, slow start"],["pain at the joint line, catching"]],[[["a","knee-end-tendon-pain","Tendon pain behind the knee"]," or ",["a","pes-anserine-bursitis","inner shin pain"]],["behind the knee"],["inner shin, about 5 cm (2 in) below the joint"]],[[["a","sit-bone-tendon-pain","Sit-bone tendon pain"]," or ",["a","sciatica","sciatica"]],["one spot, worse on sitting"],["pain or tingling to below the knee"]],[[["a","posterior-cruciate-ligament-injury","PCL"]," or ",["a","ligament-injury","ACL injury"]],["a blow to the shin"],["a twist, a pop, a loose knee"]],[[["a","knee-osteoarthritis","Osteoarthritis"]," or ",["a","inflammatory-arthritis","inflammatory arthritis"]],["age 45 or over"],["long morning stiffness"]],[[["a","gout","Gout"]," or ",["a","infected-joint","infected joint"]],["gout before"],["fever; only joint fluid can tell"]]],["p","Pain on stairs or on getting up fits many causes."]]}],[{"id":"how-treatment-is-chosen","title":"How treatment is chosen","blocks":[["p","Treatment depends on the cause and on how bad it is. For muscles, tendons and most joints it starts without surgery. Most people find relief. How long it takes varies with the injury and with keeping to the plan. Early care can lower the chance of a long problem or a new injury. Still, 1 to 3 in 10 hurt a hamstring again."]]},{"id":"movement-and-exercise","title":"Movement and exercise","blocks":[["p",["b","Good evidence."]," Strength training is the main treatment. It builds muscles that support the knee, and balances both sides. Lengthening (eccentric) exercises bring back function after a strain. A physiotherapist can make a personal programme and look at how you walk and run."],["p",["b","Rest is for days, not weeks."]," Do less of what hurts, and keep everything else going. Long rest makes muscles weaker."],["p",["b","Stretching is optional."]," It can feel good when a muscle is tight. It is not for fresh tears and not for sit-bone tendon pain."]]},{"id":"comfort-measures","title":"Comfort measures","blocks":[["ul",[["b","Cold"]," eases pain for a short time. It does not make healing faster."],[["b","Heat"]," eases stiffness and old aches. Not in the first 2 to 3 days, and not on a hot or swollen joint."],[["b","Compression:"]," a snug bandage can limit swelling by day. Take it off at night. Do not use it if the foot is numb, cold or blue, or a clot is possible."],[["b","Massage"]," and work on sore points can feel good later on. Not in the first 2 to 3 days. Never on a swollen, sore calf that nobody has checked."],[["b","Medicines:"]," see ",["a","pain-relief-medicines","pain relief"],"."]]]},{"id":"injections-what-the-evidence-says","title":"Injections: what the evidence says","blocks":[["ul",[["b","Steroid"]," may ease tendon pain for a few weeks. In trials people did worse after some months. Never for a torn muscle. It can be guided by ultrasound. In an arthritic knee it can ease pain so that you can exercise. A specialist decides."],[["b","Platelet-rich plasma (PRP)"]," did not help hamstring tears more than exercise did. For tendons it is still research."],[["b","\\"Regenerative\\" treatments"]," are unproven. Ask about evidence and cost."]]]},{"id":"shockwave","title":"Shockwave","blocks":[["p","Together with exercise, it may help tendon pain that has lasted long. The evidence is small: one trial with 40 athletes."]]},{"id":"surgery","title":"Surgery","blocks":[["p","Surgery is rare for muscle pain. It can be an option when a hamstring tendon has come off the bone. In a trial, people aged 30 to 70 were no worse without it after 2 years. Athletes and teenagers may differ. See a specialist early and discuss both."]]}],[{"id":"first-the-danger-signs","title":"First, the danger signs","blocks":[["p","Most pain in the knee and thigh is not serious. A few causes are, and mild pain does not rule them out. Check these signs first, and again if anything changes. Under 16, read about ",["a","children-and-teenagers","children"]," too. Under 5, get help today in any case."],["care","emergency",["Call ",["n","emergency"]," now or go to ",["n","emergency-department"]," if you have leg pain and:"],["ul",["It is suddenly hard to breathe, or you have new pain in your chest or upper back."],["You cough up blood, faint, or your heart races."],["Your leg or foot is suddenly cold, very pale, blue, grey or blotchy. On brown or black skin look at the sole and nails."],["Your foot has suddenly gone numb, or you can no longer move it."],["The leg suddenly hurts and tingles, and you are 60 or over, smoke, or have diabetes, artery disease or an uneven heartbeat."],["After an injury, a cast or very hard exercise the leg is tight and the pain grows fast."],["The pain is so bad that you cannot think or talk."],["The knee is an odd shape or went out of place, even if it went back."],["Bone shows."],["It was a big crash or a fall from a height."],["The bleeding does not stop."],["The knee is hot, swollen and very painful, and you feel feverish or cannot move it."],["The knee is a replacement, or had an injection or operation in the last 3 months. Now it is newly hot or swollen within days, or hurts more and more, or you feel feverish."],["You are numb between your legs, or cannot pass or control pee or poo."],["Both legs are newly weak or numb, or pain shoots down both."],["Sore skin turns purple or black, spreads fast or makes you very ill."],["Skin is hot, and the pain is very bad, or you have a fever and a wound."],["You have sickle cell disease, and new, bad pain that came on within days."],["You have or had cancer, pain runs from the back, and a leg is newly weak or numb."],["Your pee is dark like cola and your muscles are very sore or weak."]],["p","Do not drive yourself. Take your medicines with you."]]]},{"id":"help-today","title":"Help today","blocks":[["care","urgent",["Get help today from ",["n","urgent-line"]," or a doctor if:"],["ul",[["b","Swelling:"]," one calf or leg is more swollen than the other."],[["b","Skin:"]," one leg is warm, red or darker. Redness is harder to see on brown and black skin."],[["b","New pain"]," in one calf, behind the knee or in the thigh that you cannot explain, and a reason for a clot. Reasons: age 60 or over, an operation, plaster cast, bed rest, cancer, pregnancy, birth, oestrogen, smoking, extra weight, long travel or a past clot."],[["b","A lump"]," behind the knee that beats like a pulse, suddenly got worse, or moved into the calf."],[["b","A hard, sore cord"]," behind the knee or up the thigh."],[["b","A knee that swells or turns hot within days,"]," even if you feel well."],[["b","A fever"]," with leg pain."],[["b","After an operation or injection,"]," a wound that leaks, or a knee that gets worse. Read ",["a","after-surgery-or-injection","what is normal"],"."],[["b","After an injury"]," you cannot take 4 steps, even with a limp, or bend the knee to a right angle. Or the knee gives way."],[["b","After an injury"]," you are under 12 or over 50, or have thin bones, and it hurts to stand."],[["b","Stuck:"]," something blocks the knee."],[["b","Fast swelling"]," of the knee within about 4 hours of an injury, or with blood thinners."],[["b","A pop"]," in the buttock or thigh, and now a big bruise or a dent, or you cannot walk as usual."],[["b","Age 11 to 20:"]," sudden pain high at the back of the thigh."],[["b","Cancer, now or before,"]," and pain that runs from the back down a leg."],[["b","A bleeding disorder"]," and new pain, or ",["b","blood thinners"]," and swelling. Read ",["a","bleeding-and-sickle-cell","what to do"],"."],[["b","A snap in the calf or heel,"]," and you cannot rise on tiptoe."],[["b","A bite or deep cut"]," over a joint."],[["b","A burning strip"]," of rash or blisters on one side, as in shingles. Treatment works best within 3 days."],[["b","A weak foot:"]," you cannot lift the front of it, or the leg gets weaker or more numb."],[["b","New leg cramps after a short walk,"]," gone minutes after a stop."],[["b","The foot hurts"]," at rest or in bed at night, and you are 50 or over, smoke, or have diabetes or artery disease."],[["b","A toe"]," turns black or blue, not only the nail."],[["b","A sore tendon"]," after ciprofloxacin or a similar antibiotic."]]]]},{"id":"book-an-appointment","title":"Book an appointment","blocks":[["care","soon",["Book to see a doctor or physiotherapist in the next days to 2 weeks if:"],["ul",["The pain is no better at all after 1 week of self-care, or has not settled after 2 to 3 weeks."],["You find a lump. If it is hard, grows or is bigger than a golf ball, ask to be seen within days."],["Bone pain that has nothing to do with use wakes you at night, or you lose weight without trying. Ask to be seen within days."],["Joints are stiff for more than 30 minutes in the morning for 2 weeks or more."],["The knee keeps giving way or catching."],["Calf pain comes on as you walk and goes when you stop."],["You have hurt the same hamstring more than once."],["Tingling or numbness in the leg lasts."],["It keeps you from work, school, sleep or daily tasks."]]]]},{"id":"look-after-it-yourself","title":"Look after it yourself","blocks":[["care","self-care",[],["p","You can usually look after mild pain with no danger sign at home. Start with ",["a","first-days","the first days"],", keep moving, and watch for the signs above. Get help sooner if it gets worse at any time."]]]},{"id":"if-you-care-for-somebody-who-cannot-tell","title":"If you care for somebody who cannot tell","blocks":[["p","Babies, people with dementia or learning disability, and people without feeling in a leg may not report pain. Look at both legs. Get help today for new swelling, heat, a new bend, or a leg that they no longer use."]]},{"id":"if-you-are-worried-anyway","title":"If you are worried anyway","blocks":[["p","If something feels wrong, call ",["n","urgent-line"]," or see a doctor. You do not need to be sure."]]}],[{"id":"work","title":"Work","blocks":[["ul",["Stay at work or go back early, with changes. It helps recovery, and you need not be free of pain."],["Ask for lighter tasks, breaks or other hours for some weeks."],["Kneeling job: use pads, take turns with other tasks, and stretch the leg out every few minutes."],["Standing job: shift your weight, and sit for a moment each hour."]]]},{"id":"sitting","title":"Sitting","blocks":[["ul",["Get up every 30 minutes, or move your feet if you cannot."],[["b","Pain at the sit bone:"]," a soft cushion, and no hard or low seats."],[["b","Pain at the kneecap:"]," straighten the legs now and then."],[["b","Sciatica:"]," short times in a chair, with the back supported."]]]},{"id":"driving","title":"Driving","blocks":[["ul",["Drive only if you can press the brake hard and fast without thinking of the pain. Try it while parked."],["Not with a cast, a locked brace or crutches."],["Some painkillers, such as codeine, make you sleepy. Then do not drive."],["After surgery ask your team and your insurer. The law differs by country."],["On long trips stop every hour or two and walk. It also lowers the risk of a ",["a","deep-vein-thrombosis","clot"],"."]]]},{"id":"stairs","title":"Stairs","blocks":[["p","Going up, move the good leg first. Going down, move the sore leg first. Use the rail."]]},{"id":"sleep","title":"Sleep","blocks":[["ul",["On your side: a pillow between the knees."],["On your back: not with a pillow under the knee all night, or it gets stiff."],["Pain that wakes you and has nothing to do with use needs ",["a","when-to-get-help","a check"],"."]]]}]]'].join('')], home: () => '{"":{"id":["wanted","where","happened","feel","do"],"title":["Often looked for","Which part of the leg?","What happened?","What do you notice?","What would you like to do?"],"pages":[["bakers-cyst","hamstring-strain","deep-vein-thrombosis","calf-strain","meniscus-tear","knee-osteoarthritis"],[],[],[],[]],"groups":[[],{"":{"id":["back-of-the-knee-pain","thigh-and-buttock-pain","front-of-knee-pain","side-of-knee-pain","calf-pain","hip-and-thigh-pain"],"title":["Behind the knee","Back of the thigh or buttock","Front of the knee","Inner or outer side of the knee","Calf or lower leg","Hip, groin or thigh as well"],"pages":[["bakers-cyst","knee-end-tendon-pain","deep-vein-thrombosis","burst-bakers-cyst","meniscus-tear","meniscal-root-tear","posterior-cruciate-ligament-injury","popliteus-tendon-pain","popliteal-aneurysm","distal-hamstring-rupture"],["hamstring-tightness","hamstring-strain","sit-bone-tendon-pain","overuse-and-imbalance","soreness-and-cramp","hamstring-avulsion","growth-plate-avulsion","sciatica"],["patellofemoral-pain","patellar-tendon-pain","osgood-schlatter","kneecap-dislocation","kneecap-bursitis","extensor-tendon-rupture"],["pes-anserine-bursitis","iliotibial-band-pain","meniscus-tear","ligament-injury","knee-osteoarthritis"],["calf-strain","achilles-rupture","deep-vein-thrombosis","burst-bakers-cyst","surface-vein-clot","soreness-and-cramp","artery-pain-on-walking","exertional-compartment-pain","nerve-pressure-at-the-knee","skin-infection"],["hip-pain-felt-in-the-knee"]]}},{"":{"id":["after-an-injury","after-activity","without-a-cause"],"title":["After an injury","After new or more activity","It came without an injury"],"pages":[["hamstring-strain","calf-strain","ligament-injury","posterior-cruciate-ligament-injury","meniscus-tear","meniscal-root-tear","achilles-rupture","knee-fracture","hamstring-avulsion","distal-hamstring-rupture","extensor-tendon-rupture","bleeding-into-the-knee","knee-dislocation","compartment-syndrome"],["soreness-and-cramp","overuse-and-imbalance","bone-stress-injury","exertional-compartment-pain","muscle-breakdown"],["knee-osteoarthritis","bakers-cyst","deep-vein-thrombosis","patellofemoral-pain","growing-pains","inflammatory-arthritis","gout","reactive-arthritis","antibiotic-tendon-pain"]]}},{"":{"id":["swelling-or-lump","locks-or-gives-way","stiff-or-tight","hot-or-red","numb-or-weak","night-pain","short-of-breath"],"title":["Swelling or a lump","It locks, catches or gives way","Stiff or tight","Hot or red, or a fever","Numb, tingling, weak or cold","Pain in the bone, or at night","Chest pain or short of breath"],"pages":[["bakers-cyst","burst-bakers-cyst","deep-vein-thrombosis","popliteal-aneurysm","kneecap-bursitis","bone-or-soft-tissue-tumour"],["meniscus-tear","ligament-injury","posterior-cruciate-ligament-injury","extensor-tendon-rupture"],["hamstring-tightness","knee-osteoarthritis","inflammatory-arthritis","bakers-cyst"],["infected-joint","skin-infection","gout","surface-vein-clot","deep-vein-thrombosis"],["sciatica","nerve-pressure-at-the-knee","cauda-equina","acute-limb-ischaemia"],["bone-stress-injury","bone-or-soft-tissue-tumour","growing-pains"],["pulmonary-embolism"]]}},{"":{"id":["get-help","get-better","understand","for-you","about"],"title":["Get help","Get better","Understand your knee","For you","About this guide"],"pages":[["when-to-get-help","questions-to-ask","diagnosis","telling-causes-apart"],["first-days","treatments","pain-relief-medicines","rehabilitation","low-load-exercise","return-to-sport","prevention","long-lasting-pain","work-driving-and-sleep"],["back-of-the-knee","hamstrings","glossary"],["children-and-teenagers","growing-pains","pregnancy-and-after-birth","older-people","after-surgery-or-injection","bleeding-and-sickle-cell","low-load-exercise"],["about-this-guide"]]}}]}}', exercises: () => '{"":{"id":["ankle-pumps","balance","brisk-walk","diver","glute-bridge","hamstring-stretch","heel-press","heel-raise","heel-slide-curl","hip-hinge","knee-bends","leg-swing","nordic","quad-set","romanian-deadlift","running-build-up","seated-heel-pull","seated-heel-raise","seated-knee-straighten","seated-march","seated-punches","single-leg-bridge","single-leg-deadlift","sit-bone-hold","sit-to-stand","sprint-build-up","step-up","straight-leg-raise","wall-sit"],"name":["Ankle pumps","Single-leg balance","Brisk walk","Diver","Bridge","Hamstring stretch","Heel press","Heel raise","Sliding heel curl","Hip hinge","Gentle knee bends","Leg swing","Nordic hamstring exercise","Thigh squeeze","Romanian deadlift","Running build-up","Heel pull in a chair","Heel raise in a chair","Knee straightening in a chair","March in a chair","Punches in a chair","Single-leg bridge","Single-leg deadlift","Long bridge hold","Sit to stand","Sprint build-up","Step-up","Straight-leg raise","Wall sit"],"purpose":["Keeps the blood moving.","Trains the joint to feel where it is.","Keeps the leg and your heart fit.","Lengthens the hamstrings under control.","Builds the buttock and hamstring muscles.","Can ease a tight feeling.","Wakes up the hamstrings.","Builds the calf muscle.","Strengthens the hamstrings while they get longer.","Teaches you to bend at the hips.","Keeps the knee moving in the first days.","Warms up the hamstrings before sport.","For late rehabilitation and prevention.","Wakes up the front of the thigh.","Strengthens the hamstrings while they get longer.","For anyone who walks 30 minutes with a green light and wants to run again.","Wakes up the hamstrings without standing.","Builds the calf without standing.","Builds the front of the thigh without standing.","Moves hips and knees without standing.","Trains heart and lungs without the legs.","Makes both sides equally strong.","Trains strength and balance on one leg.","Loads the sit-bone tendon.","Makes stairs and chairs less hard.","For sport with sprints, once you jog 20 minutes with a green light.","Builds strength for stairs and hills.","Strengthens the front of the thigh.","Loads the tendon below the kneecap without moving it."],"stage":[0,2,1,2,1,2,1,2,2,2,0,2,3,1,2,3,1,1,1,0,1,2,3,1,2,4,2,1,1],"dose":[{"sets":1,"repetitions":20,"effort":2,"eachSide":false,"timesADay":10,"daysAWeek":7},{"sets":1,"repetitions":3,"hold":30,"effort":4,"eachSide":true,"timesADay":1,"daysAWeek":5},{"sets":1,"minutes":[10,30],"effort":4,"eachSide":false,"timesADay":1,"daysAWeek":5},{"sets":3,"repetitions":6,"effort":5,"eachSide":true,"timesADay":1,"daysAWeek":[3,4]},{"sets":3,"repetitions":[8,12],"effort":5,"eachSide":false,"timesADay":1,"daysAWeek":[3,5]},{"sets":1,"repetitions":3,"hold":30,"effort":3,"eachSide":true,"timesADay":1,"daysAWeek":[3,5]},{"sets":1,"repetitions":5,"hold":15,"effort":[3,7],"eachSide":false,"timesADay":2,"daysAWeek":7},{"sets":3,"repetitions":[10,15],"effort":6,"eachSide":false,"timesADay":1,"daysAWeek":3},{"sets":3,"repetitions":[6,8],"effort":6,"eachSide":false,"timesADay":1,"daysAWeek":3},{"sets":3,"repetitions":[8,10],"effort":4,"eachSide":false,"timesADay":1,"daysAWeek":[3,5]},{"sets":1,"repetitions":10,"effort":2,"eachSide":false,"timesADay":[3,4],"daysAWeek":7},{"sets":2,"repetitions":10,"effort":3,"eachSide":true,"timesADay":1,"daysAWeek":[3,5]},{"sets":[2,3],"repetitions":[5,12],"effort":8,"eachSide":false,"timesADay":1,"daysAWeek":[1,3]},{"sets":1,"repetitions":10,"hold":10,"effort":4,"eachSide":false,"timesADay":3,"daysAWeek":7},{"sets":3,"repetitions":[8,12],"effort":5,"eachSide":false,"timesADay":1,"daysAWeek":3},{"sets":1,"minutes":[20,30],"effort":5,"eachSide":false,"timesADay":1,"daysAWeek":3},{"sets":1,"repetitions":5,"hold":10,"effort":[3,6],"eachSide":true,"timesADay":1,"daysAWeek":5},{"sets":2,"repetitions":[10,20],"effort":3,"eachSide":false,"timesADay":1,"daysAWeek":5},{"sets":3,"repetitions":[8,12],"effort":4,"eachSide":true,"timesADay":1,"daysAWeek":[3,5]},{"sets":2,"repetitions":[5,10],"effort":3,"eachSide":true,"timesADay":1,"daysAWeek":7},{"sets":1,"minutes":[2,10],"effort":5,"eachSide":false,"timesADay":1,"daysAWeek":5},{"sets":3,"repetitions":[8,12],"effort":6,"eachSide":true,"timesADay":1,"daysAWeek":3},{"sets":3,"repetitions":[6,8],"effort":6,"eachSide":true,"timesADay":1,"daysAWeek":3},{"sets":1,"repetitions":5,"hold":45,"effort":7,"eachSide":false,"timesADay":[1,2],"daysAWeek":7},{"sets":3,"repetitions":[5,10],"effort":5,"eachSide":false,"timesADay":1,"daysAWeek":3},{"sets":1,"repetitions":[4,10],"effort":[6,9],"eachSide":false,"timesADay":1,"daysAWeek":2},{"sets":3,"repetitions":[8,12],"effort":5,"eachSide":true,"timesADay":1,"daysAWeek":3},{"sets":3,"repetitions":[8,12],"effort":4,"eachSide":true,"timesADay":1,"daysAWeek":5},{"sets":1,"repetitions":5,"hold":45,"effort":7,"eachSide":false,"timesADay":[1,2],"daysAWeek":7}],"steps":[["Sit or lie with your leg straight.","Point your toes away from you.","Pull them back towards you."],["Stand on one leg near a wall.","Keep your knee soft and your hips level."],["Walk on flat ground, at a pace at which you can still talk."],["Stand on one leg with a soft knee.","Tip forward from the hip, with both arms in front. The other leg goes back, with its knee bent.","Come up slowly."],["Lie on your back with your knees bent and your feet flat.","Press through your heels and lift your bottom, until knees, hips and shoulders are in one line.","Lower slowly."],["Put one heel on a low step in front of you, with a soft knee and the toes up.","Lean forward from the hips, with a flat back.","Stop at a mild pull. Do not bounce."],["Lie on your back with one knee slightly bent.","Press the heel into the floor, at about a third of your strength.","Do the same with the knee bent more."],["Stand with a hand on a wall.","Rise on to your toes.","Lower slowly."],["Lie on your back with your heels on a towel on a smooth floor.","Lift your bottom.","Slide your heels away slowly until your legs are nearly straight.","Put your bottom down and pull the heels in."],["Stand with soft knees.","Push your hips back and lean forward, with a flat back and hanging arms.","Come up slowly."],["Lie on your back with your legs straight.","Slide one heel towards your bottom and back."],["Stand side-on to a wall, with a hand on it.","Swing the outer leg forward and back, a little more each time."],["Kneel on a mat, with your hands in front of your chest. A partner holds your ankles.","Lean forward as slowly as you can, straight from knees to shoulders.","Catch yourself with your hands and push back up."],["Sit or lie with your leg straight, and a rolled towel under the knee.","Push the back of your knee down and hold."],["Stand with soft knees and a weight in both hands, in front of your thighs.","Push your hips back and lean forward, with a flat back. The weight stays close to your legs.","Come up slowly."],["Walk briskly for 20 minutes.","Then walk 4 minutes and jog 1 minute, 5 times.","At each step, jog a minute more and walk a minute less.","At the end, jog for 20 to 30 minutes."],["Sit tall with one foot a little in front of you.","Dig the heel into the floor and pull it back. The foot does not move."],["Sit with both feet flat.","Lift your heels, so that only your toes touch the floor.","Lower them slowly."],["Sit tall on a firm chair.","Straighten one knee as far as you can.","Lower the foot slowly."],["Sit tall and hold the sides of the chair.","Lift one knee a little, then put the foot down.","Do the same with the other leg."],["Sit tall. In a wheelchair, lock the brakes.","Punch forward with one arm, then with the other.","Keep a pace at which you can still talk."],["Lie on your back with one foot flat. Hold the other leg straight, with both thighs level.","Press through your heel and lift your bottom.","Lower slowly."],["Stand on one leg with a soft knee.","Tip forward from the hip, with a flat back and hanging arms. The other leg goes straight back.","Come up slowly."],["Lie on your back with your knees half bent and only your heels on the floor.","Lift your bottom and hold.","Lower slowly. Rest for a minute or two."],["Sit on the front half of a chair with your feet flat.","Lean forward and stand up.","Sit down slowly."],["Warm up for 10 minutes.","Run 6 to 10 times 40 metres at 60 to 80 out of 100 of your top speed.","Later sprint 4 to 6 times 30 metres."],["Put your whole foot on a low step.","Push up with that leg until you stand on the step. Keep the knee over your toes.","Lower the other foot slowly to the floor."],["Lie on your back with one knee bent and the other leg straight.","Lift the straight leg to the height of the other knee.","Lower slowly."],["Lean your back on a wall, with your feet a step away from it.","Slide down until your knees are bent about 60 degrees, and hold.","Rest for 1 to 2 minutes between holds."]],"feel":["The calf works.","Small movements in the foot and ankle.","Warm muscles.","The back of the thigh works.","The back of the thigh works.","A mild pull in the back of the thigh.","The back of the thigh works.","The calf works.","The back of the thigh works.","The back of the thigh works.","A mild pull around the knee.","A mild pull in the back of the thigh.","A strong effort. Sore muscles for a day or two are normal at first.","The front of the thigh works.","The back of the thigh works.","Effort, but no limp.","The back of the thigh works.","The calf works.","The front of the thigh works.","The front of the hip works.","Warm arms and a faster breath.","The back of the thigh works.","The back of the thigh works.","The back of the thigh works.","The front of the thigh works.","A strong effort, but no pain and no limp.","The front of the thigh works.","The front of the thigh works.","The front of the thigh works hard."],"progress":[null,null,null,null,null,null,null,null,null,null,null,null,"Week 1: 1 day, 2 sets of 5. Week 2: 2 days, 2 sets of 6. Week 3: 3 days, 3 sets of 6 to 8. Week 4: 3 days, 3 sets of 8 to 10. Week 5 to 10: 3 days, sets of 12, 10 and 8. After that: 1 day a week.",null,null,"The last step gave a green light in 2 runs in a row.",null,null,null,null,null,null,null,null,null,"The last step gave a green light in 2 sessions in a row."],"easier":["Do 10 at a time.","Keep one finger on the wall.","Walk more often for less time.","Hold on to a wall.","Lift only halfway.","Lie down, with a towel round your foot.","Press more gently.","Do it sitting.","Slide only halfway.","Put your hands on a chair.","Put your heel on a towel.","Make smaller swings.","Use a stretch band round your chest.","Use a thicker towel.","Use no weight.","Stay with brisk walking.","Pull more gently.","Lift one heel at a time.","Straighten only halfway.","Lift only the heel.","Punch slowly and low.","Use both legs to lift and one to lower.","Hold on to a wall.","Bring your heels closer.","Use your hands.","Go back to easy runs.","Hold the rail.","Lift only halfway.","Slide down less."],"harder":["Draw circles with your feet.","Turn your head slowly from side to side. Keep the wall in reach.","Add slopes and steps.","Go lower and slower.","Do the single-leg bridge.","Lean further forward.","Press harder.","Do it on one leg.","Keep your bottom up.","Do the Romanian deadlift.","Sit on a chair and straighten the knee.","Swing higher.","Go lower and slower.","Lift the heel a little.","Add weight.","For sport with sprints, go on with the sprint build-up.","Pull harder.","Put a heavy bag on your knees.","Hold the leg up for 5 seconds, or add a light ankle weight.","Lift higher and let go of the chair.","Punch faster, or hold small weights.","Put your heel on a low step, or hold a weight on your hips.","Hold a weight.","Hold with one leg.","Go slower, or hold a weight.","Add turns, stops and drills.","Use a higher step, or hold a weight.","Hold for 5 seconds.","Slide down to a right angle."],"instead":[null,null,null,null,{"harder":"single-leg-bridge"},null,null,{"easier":"seated-heel-raise"},null,{"harder":"romanian-deadlift"},{"harder":"seated-knee-straighten"},null,null,null,{"easier":"hip-hinge"},{"easier":"brisk-walk","harder":"sprint-build-up"},null,null,null,null,null,null,null,null,null,{"easier":"running-build-up"}],"picture":["ankle-pumps","balance","brisk-walk","diver","glute-bridge","hamstring-stretch","heel-press","heel-raise","heel-slide-curl","hip-hinge","knee-bends","leg-swing","nordic","quad-set","romanian-deadlift","running-build-up","seated-heel-pull","seated-heel-raise","seated-knee-straighten","seated-march","seated-punches","single-leg-bridge","single-leg-deadlift","sit-bone-hold","sit-to-stand","running-build-up","step-up","straight-leg-raise","wall-sit"],"sources":[["PEACE"],["PEACE","FIFA"],["NICE226","PEACE"],["ASK"],["HICK"],["TIGHT"],["HICK"],["CALF","LAUER"],["ASK","HICK"],["ASK","PHT"],["HICK","PEACE"],["FIFA"],["NHE","NHE-DOSE"],["NICE226"],["PHT","LAUER"],[],["HICK"],["NHS-SIT"],["NHS-SIT"],["NHS-SIT"],["CMO-DIS"],["HICK"],["LAUER"],["PHT"],["NICE226"],["RTP"],["NICE226"],["NICE226"],["PATTEND"]],"stopIf":["The calf swells, turns warm, or hurts more with each pump. Get it checked first.","The knee gives way.","You limp, the knee swells, or your calf hurts at the same distance each time.","You feel a sharp pain.","You feel a sharp pain.","The injury is fresh, the pain is at the sit bone, or your foot tingles.","You feel a sharp pain.","The calf is swollen or warm, or you felt a pop.","You feel a sharp pain.","Your back hurts, or pain runs down the leg.","The knee is stuck.","The injury is fresh, or you have sit-bone pain.","You feel a sudden pain or a pop.","The knee newly turns hot.","You feel a sharp pain, or your back hurts.","You limp, or something catches or tightens.","You feel a sharp pain.","The calf is swollen or warm.","The knee swells, or your leg tingles.","Your back or hip hurts more.","Your chest hurts, you feel dizzy, or a shoulder hurts.","You feel a sharp pain.","You feel a sharp pain.","You feel a sharp pain.","The knee swells, locks or gives way.","The thigh or calf catches, tightens or hurts.","The knee gives way.","You cannot lift the straight leg after an injury. Get that checked today.","You feel a sharp pain, or the knee gives way."],"stepBack":[null,"You sway so much that you have to grab the wall.","You limp afterwards.",null,null,null,null,null,null,null,null,null,"You can no longer lower yourself slowly.",null,null,null,null,null,null,null,null,null,null,null,"The knee is more swollen the next day.",null,"The knee is more swollen the next day."]}}', programmes: () => '{"":{"id":["hamstring-strain","hamstring-tightness","sit-bone-tendon-pain","knee-end-tendon-pain","patellar-tendon-pain","chair-based","pes-anserine-bursitis","calf-strain","knee-osteoarthritis","front-of-knee","meniscus-and-ligament","bakers-cyst","sciatica","teenagers","knee-replacement"],"title":["After a hamstring strain","For tight or overworked hamstrings","For pain at the sit bone","For tendon pain behind the knee","For tendon pain at the kneecap","From a chair","For pain at the inner shin","After a calf strain","For an arthritic knee","For pain at the front of the knee","After a sprained knee or a meniscus tear","For a knee with a Baker\'s cyst","For sciatica","For growing knees and hips","After a knee replacement"],"afterInjury":[true,null,null,null,null,null,null,true,null,null,true],"stages":[{"":{"id":["first-days","early","building","sport"],"when":[{"unit":"day","from":0,"to":3},{"unit":"day","from":2,"to":7},{"unit":"week","from":1,"to":5},{"unit":"week","from":3}],"aims":[null,null,null,["running","sport"]],"goal":["You walk with little pain.","You walk 20 minutes with little pain.","You jog 10 minutes without pain.","You meet every point of the return-to-sport list."],"exercises":[["ankle-pumps","knee-bends"],["heel-press","glute-bridge","brisk-walk"],["single-leg-bridge","heel-slide-curl","hip-hinge","diver","balance"],["nordic","single-leg-deadlift","running-build-up","sprint-build-up"]]}},{"":{"id":["first-days","building","sport"],"when":[{"unit":"week","from":1,"to":1},{"unit":"week","from":2,"to":6},{"unit":"week","from":7}],"aims":[null,null,["running","sport"]],"goal":["It eases as you warm up.","You bend forward with little pain.","You run and jump without pain the next day."],"exercises":[["hip-hinge","glute-bridge","brisk-walk"],["leg-swing","hip-hinge","single-leg-bridge","romanian-deadlift","hamstring-stretch"],["nordic","single-leg-deadlift"]]}},{"":{"id":["first-days","early","heavy","building","sport"],"when":[{"unit":"week","from":1,"to":3},{"unit":"week","from":3,"to":5},{"unit":"week","from":5,"to":12},{"unit":"month","from":3,"to":4},{"unit":"month","from":4,"to":6}],"dose":[null,null,{"sets":[3,4],"repetitions":[6,15],"tempo":3,"effort":[7,8],"timesADay":1,"daysAWeek":3}],"aims":[null,null,null,null,["running","sport"]],"goal":["Sitting and walking hurt less.","You do 3 sets of 8 single-leg bridges.","You lift heavy with a green light.","You bend forward with little pain.","You run and jump without pain the next day."],"exercises":[["sit-bone-hold"],["glute-bridge","single-leg-bridge"],["single-leg-bridge","heel-slide-curl","hip-hinge"],["romanian-deadlift","step-up"],["single-leg-deadlift","running-build-up"]]}},{"":{"id":["first-days","building","heavy","sport"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":4},{"unit":"week","from":4,"to":12},{"unit":"week","from":8}],"dose":[null,null,{"sets":[3,4],"repetitions":[6,15],"tempo":3,"effort":[7,8],"timesADay":1,"daysAWeek":3}],"aims":[null,null,null,["running","sport"]],"goal":["The next morning is no worse.","You climb stairs with little pain.","You lift heavy with a green light.","You run and jump without pain the next day."],"exercises":[["heel-press"],["glute-bridge","heel-slide-curl","step-up"],["single-leg-bridge","heel-slide-curl","romanian-deadlift"],["nordic","running-build-up"]]}},{"":{"id":["first-days","heavy","sport"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":12},{"unit":"week","from":12}],"dose":[null,{"sets":[3,4],"repetitions":[6,15],"tempo":3,"effort":[7,8],"timesADay":1,"daysAWeek":3}],"aims":[null,null,["running","sport"]],"goal":["The next morning is no worse.","You lift heavy with a green light.","You run and jump without pain the next day."],"exercises":[["wall-sit"],["sit-to-stand","step-up","heel-raise"],["running-build-up","sprint-build-up"]]}},{"":{"id":["first-days","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":12}],"goal":["You do each one with a green light.","Getting up and moving around is less hard."],"exercises":[["ankle-pumps","quad-set","seated-march","seated-heel-pull"],["seated-knee-straighten","seated-heel-raise","seated-punches","sit-to-stand"]]}},{"":{"id":["first-days","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":8}],"goal":["You climb stairs with little pain.","Stairs and chairs are less hard."],"exercises":[["quad-set","straight-leg-raise"],["glute-bridge","sit-to-stand","step-up","hamstring-stretch"]]}},{"":{"id":["first-days","early","building","sport"],"when":[{"unit":"day","from":0,"to":3},{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":6},{"unit":"week","from":4}],"aims":[null,null,null,["running","sport"]],"goal":["You walk with little pain.","You walk 20 minutes with little pain.","You do as many heel raises as on the other side.","You run and jump without pain the next day."],"exercises":[["ankle-pumps"],["brisk-walk","balance"],["heel-raise","step-up"],["running-build-up"]]}},{"":{"id":["first-days","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":12}],"goal":["You climb stairs with little pain.","Stairs and chairs are less hard."],"exercises":[["quad-set","straight-leg-raise","brisk-walk"],["sit-to-stand","step-up","glute-bridge","heel-raise","balance"]]}},{"":{"id":["first-days","building","sport"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":8},{"unit":"week","from":6}],"aims":[null,null,["running","sport"]],"goal":["You climb stairs with little pain.","Stairs and chairs are less hard.","You run and jump without pain the next day."],"exercises":[["quad-set","straight-leg-raise","glute-bridge"],["sit-to-stand","step-up","single-leg-bridge","balance"],["running-build-up","single-leg-deadlift"]]}},{"":{"id":["first-days","early","building"],"when":[{"unit":"day","from":0,"to":7},{"unit":"week","from":1,"to":4},{"unit":"week","from":3,"to":12}],"goal":["The knee bends to a right angle and straightens.","You walk without a limp.","The knee stays steady on stairs."],"exercises":[["ankle-pumps","knee-bends","quad-set"],["straight-leg-raise","glute-bridge","heel-raise"],["sit-to-stand","step-up","balance","hip-hinge"]]}},{"":{"id":["first-days","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":12}],"goal":["You walk with little pain.","Stairs and chairs are less hard."],"exercises":[["knee-bends","quad-set","brisk-walk"],["straight-leg-raise","glute-bridge","sit-to-stand","heel-raise"]]}},{"":{"id":["first-days","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":12}],"goal":["You walk with little pain.","The pain moves up out of the leg."],"exercises":[["brisk-walk"],["glute-bridge","hip-hinge","sit-to-stand"]]}},{"":{"id":["first-days","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2}],"goal":["You climb stairs with little pain.","You run and jump without pain the next day."],"exercises":[["quad-set","glute-bridge"],["single-leg-bridge","sit-to-stand","step-up","balance"]]}},{"":{"id":["first-days","early","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":6},{"unit":"week","from":6,"to":12}],"dose":[null,{"sets":1,"repetitions":10,"hold":5,"effort":3,"timesADay":[3,4],"daysAWeek":7}],"goal":["You get up and walk a little every hour.","You walk without a stick.","Stairs and chairs are less hard."],"exercises":[["ankle-pumps","quad-set","knee-bends"],["quad-set","knee-bends","straight-leg-raise"],["sit-to-stand","step-up","balance","brisk-walk"]]}}]}}', painLights: () => '{"":{"id":["green","amber","red"],"pain":[[0,3],[4,5],[6,10]],"do":["Carry on.","Do the same again, and no more.","Stop for today. Next time do less."],"sources":[["HICK","PHT"],["HICK","PHT"],["HICK","PHT"]],"nextDay":["The next day is no worse.","It settles within 24 hours.","Or it is worse the next day."]}}', sources: () => '{"":{"id":["NHS-DVT","GLOS-DVT","NICE158","WELLS2","WELLS3","DVT-GOOD","DVT-PC","DVT-NAT","LEFT","NHS-PE","ALUK-PE","NHS-PHLEB","RCEM-ALI","NSW-ALI","ALI-SUM","NHS-PAD","PAA-REV","PAA-MT","PAES","KD","SJA-BLEED","BSR-HOT","BMJBP-SA","SA-COUD","NHS-SA","NHS-CELL","NHS-SHINGLES","INFORM-SHINGLES","HIGH-SHINGLES","NHS-COMP","NICE226","NICE100","NHS-REA","NHS-GOUT","NICE12","MEN-BMJ","MEN-GGC","NHS-MEN","AAFP-KNEE","AAOS-MEN","HAEM","OKR-BACH","OKR-ITEMS","PDR","SCI","CES-NZ","CES-LOTH","PERON","LIMP","SCFE","ISCH","OSD","RHABDO","NIOSH-RHABDO","FQ","NHS-KNEE","W111-BAKER","BAKER-REV","BAKER-NUM","NI-HAM","NHS-HAM","NHS-SPR","NHS-CRAMP","JOSPT-HSI","HEID","AHMAD","GREEN","EKST","MOEN","ASK","HICK","NHE","NHE-DOSE","PRP-HAM","CSI","ESWT","PHT","DHT","DHT-REV","PHACT","AVUL","RTP","TEND","PAB","PCL","ACL-EDU","ACL-SNNAP","CECS-REV","CALF","POPT","TIGHT","OA-HAM","PEACE","TNSAID","NHS-IBU","LAUER","FIFA","NHS-SIT","CMO-DIS","SM-SKIN","NHS111","SC","NZ111","PFP-CPG","PATTEND","QTR","ITBS","LCH-BURS","TAY-HIP","STRESS","STRESS-RUN","NID-REACTIVE","NICE143","RCEM-SICKLE","UCLH-SICKLE","GSTT-BLEED","WFH","RFT-ANTICO","W111-BLOOD","CHEL-TKR","BRAD-TKR","NBT-TKR","ARENA-TKR","NHS-TKR","YEO-INJ","NCHC-ACL","CUH-GROW","RHC-GROW","ROOT-HOW","ROOT-REV","ROOT-EX","GEH-ACH","FIFE-ACH","BJGP-ACH","NICE234","NICE184","VTE-EPI","ACR-OA","HAM-REPAIR","NOYES","LHIC","MHRA-KETO","UHMB-KNEE","CHR-DRIVE","GOV-DRIVE","SCI-BONE","BFR","NID-KNEECAP","BSH-VTE"],"title":["DVT","DVT","DVT guideline NG158","D-dimer in suspected DVT","Value of assessment of pretest probability of deep-vein thrombosis in clinical management","Clinical assessment of DVT","Comparing the diagnostic performance of 2 clinical decision rules to rule out deep vein thrombosis in primary care patients","Natural history of DVT","Predicting DVT in pregnancy","Pulmonary embolism","Pulmonary embolism","Phlebitis","Acute limb ischaemia","Acute limb ischaemia","Vascular guidelines","Peripheral arterial disease","Popliteal aneurysm","Popliteal aneurysm","Popliteal artery entrapment","Knee dislocation","Severe bleeding","Hot swollen joint guideline","Septic arthritis","Septic arthritis","Septic arthritis","Cellulitis","Shingles","Shingles","Varicella zoster and herpes zoster (antimicrobial guidance)","Compartment syndrome","Osteoarthritis guideline NG226","Rheumatoid arthritis guideline NG100","Reactive arthritis","Gout","Suspected cancer guideline NG12","Degenerative meniscal tears","Meniscus injury","Meniscus tear","Knee pain","Meniscal injury guideline","Hemarthrosis","Ottawa knee rule","Ottawa knee rule","Knee radiographs","Sciatica","Sciatica","Serious spine conditions","Common peroneal nerve dysfunction","Limp in children","Slipped hip","Ischial avulsion fracture","Osgood-Schlatter","Rhabdomyolysis","Signs and symptoms of rhabdomyolysis","Fluoroquinolones","Knee pain","Baker\'s cyst","Popliteal cysts","Burst Baker\'s cyst","Hamstring injury","Hamstring injury","Sprains and strains","Leg cramps","Hamstring strain guideline","Hamstring strain","Hamstring injury","Risk of hamstring strain","Hamstring injuries in football","Return to play after hamstring injury","Two rehabilitation protocols","Rehabilitation with or without pain","Nordic hamstring exercise","Eccentric training and acute hamstring injuries","Platelet-rich plasma in hamstring injury","Injections for tendinopathy","Shockwave for hamstring tendinopathy","Proximal hamstring tendinopathy","Semimembranosus tendinopathy","Semimembranosus tendinopathy","Hamstring avulsion","Hamstring avulsion","Return to play after hamstring injury","Tendinopathy","Pes anserine bursitis","Posterior cruciate ligament injury","Anterior cruciate ligament injury","Rehabilitation versus surgical reconstruction for non-acute anterior cruciate ligament injury (ACL SNNAP)","Exertional compartment syndrome","Gastrocnemius strain","Popliteus tendinitis","Hamstring tightness","Comparative study of hamstring and quadriceps strengthening treatments in the management of knee osteoarthritis","PEACE and LOVE","Topical NSAIDs","Ibuprofen","Exercise to prevent sports injuries","Exercise programmes in football","Sitting exercises","Physical activity for disabled adults","Skin symptoms","NHS 111 online","Symptom checkers","111","Patellofemoral pain guideline","Patellar tendinopathy","Quadriceps tendon rupture","Iliotibial band syndrome","Pre-patella bursitis","Hip joint pain and osteoarthritis","Stress fractures","Stress fractures in runners","Reactive arthritis","Sickle cell disease guideline CG143","Sickle cell disease","Sickle cell disease in adulthood","Bleeding disorders","Hemophilia guidelines","Life with anticoagulation","Vomiting blood","Infection after a hip or knee replacement","Knee replacement pathway","Total knee replacement exercises","Outpatient physiotherapy after knee replacement (trial protocol)","Recovering from a knee replacement","Steroid injections","ACL surgery in the first 2 weeks","Benign nocturnal idiopathic limb pains","Nocturnal leg pain","Injury patterns of medial meniscus posterior root tears","Medial meniscus posterior root tear","Role of nonoperative treatment in tears of the medial meniscus posterior root","Achilles tendon rupture","Achilles tendon rupture","Achilles tendon rupture: how to avoid missing the diagnosis","Spinal metastases guideline NG234","Human and animal bites guideline NG184","Epidemiology of venous thromboembolism","Osteoarthritis guideline","Outcomes following surgical management of proximal hamstring tendon avulsions","Diagnosis of acute knee injuries with hemarthrosis","London International Consensus on hamstring injuries, part 3","Topical ketoprofen","Knee pain","Driving when taking strong painkillers","Surgery and driving","Fracture risk after spinal cord injury","Perceived barriers to blood flow restriction training","Dislocated kneecap","Venous thromboembolic risk after early pregnancy loss"],"publisher":["NHS","Gloucestershire Hospitals NHS Foundation Trust","NICE","New England Journal of Medicine","The Lancet","Annals of Internal Medicine","Annals of Family Medicine","Circulation","Haematologica","NHS","Asthma + Lung UK","NHS","Royal College of Emergency Medicine","NSW Agency for Clinical Innovation","NHS Highland","NHS","British Journal of Surgery","Medicine Today (Australia)","PubMed Central","Open Orthopaedics Journal","St John Ambulance","Rheumatology (BSR)","JAMA","CJEM","NHS","NHS","NHS","NHS inform","NHS Highland","NHS","NICE","NICE","NHS","NHS","NICE","BMJ","NHS Greater Glasgow and Clyde","NHS","American Family Physician","American Academy of Orthopaedic Surgeons","StatPearls","Annals of Internal Medicine","JAMA","American Journal of Emergency Medicine","BMJ","Healthify New Zealand","NHS Lothian","MedlinePlus","NHS","American Family Physician","BMJ","Healthcare","MedlinePlus","CDC NIOSH","MHRA","NHS","NHS 111 Wales","Seminars in Arthritis and Rheumatism","BMJ Case Reports","nidirect (Northern Ireland)","NHS","NHS","NHS","Journal of Orthopaedic and Sports Physical Therapy","Journal of Orthopaedic and Sports Physical Therapy","American Journal of Sports Medicine","British Journal of Sports Medicine","British Journal of Sports Medicine","British Journal of Sports Medicine","British Journal of Sports Medicine","Journal of Orthopaedic and Sports Physical Therapy","British Journal of Sports Medicine","American Journal of Sports Medicine","British Journal of Sports Medicine","The Lancet","American Journal of Sports Medicine","Journal of Orthopaedic and Sports Physical Therapy","Sports Health","PM&R","NEJM Evidence","British Journal of Sports Medicine","British Journal of Sports Medicine","Journal of Experimental Orthopaedics","StatPearls","StatPearls","Sports Medicine","The Lancet","Open Access Journal of Sports Medicine","StatPearls","Merck Manual","International Journal of Sports Physical Therapy","Journal of Physical Therapy Science","British Journal of Sports Medicine","Cochrane","NHS","British Journal of Sports Medicine","British Journal of Sports Medicine","NHS","UK Chief Medical Officers","NHS digital service manual","NHS","BMJ","New Zealand Government","Journal of Orthopaedic and Sports Physical Therapy","Journal of Orthopaedic and Sports Physical Therapy","StatPearls","Sports Medicine","Leeds Community Healthcare NHS Trust","NHS Tayside","American Family Physician","Open Access Journal of Sports Medicine","nidirect (Northern Ireland)","NICE","Royal College of Emergency Medicine","University College London Hospitals NHS Foundation Trust","Guy\'s and St Thomas\' NHS Foundation Trust","World Federation of Hemophilia","Rotherham NHS Foundation Trust","NHS 111 Wales","Chelsea and Westminster Hospital NHS Foundation Trust","Bradford Teaching Hospitals NHS Foundation Trust","North Bristol NHS Trust","Trials","NHS","Yeovil Hospital (Somerset NHS Foundation Trust)","Norfolk Community Health and Care NHS Trust","Cambridge University Hospitals NHS Foundation Trust","NHS Scotland (Royal Hospital for Children)","Orthopaedics and Traumatology: Surgery and Research","Knee Surgery and Related Research","Journal of Orthopaedics and Traumatology","George Eliot Hospital NHS Trust","NHS Fife","British Journal of General Practice","NICE","NICE","Journal of Thrombosis and Thrombolysis","American College of Rheumatology and Arthritis Foundation","Bone and Joint Open","American Journal of Sports Medicine","British Journal of Sports Medicine","MHRA","University Hospitals of Morecambe Bay NHS Foundation Trust","The Christie NHS Foundation Trust","UK Government","SCIRE Project","Frontiers in Rehabilitation Sciences","nidirect (Northern Ireland)","British Journal of Haematology"],"year":[null,null,2023,2003,1997,2005,2011,2003,2013,null,null,null,2022,null,null,null,1997,2017,null,2014,null,2006,2007,2015,null,null,null,null,null,null,2022,null,null,null,null,2015,null,null,2012,null,2023,2004,1997,1994,2019,null,2025,null,null,2017,2004,2022,null,null,2024,null,null,2001,2023,null,null,null,null,2022,2010,2013,2020,2012,2014,2013,2020,2019,2011,2015,2010,2011,2016,2010,2021,2024,2022,2017,2017,2024,2023,2019,2022,2019,null,null,2019,2014,2020,2015,null,2014,2021,null,2019,null,null,2015,null,2019,2015,2023,2012,null,null,2011,2015,null,2012,2024,null,null,2020,null,2023,null,null,null,2016,null,null,null,null,null,2019,2014,2013,2025,2024,2015,2023,2020,2016,2020,2022,1980,2023,2010,null,null,null,null,2021,null,2020],"url":["https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/","https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/","https://www.nice.org.uk/guidance/ng158","https://doi.org/10.1056/NEJMoa023153","https://doi.org/10.1016/S0140-6736(97)08140-3","https://pubmed.ncbi.nlm.nih.gov/16027455/","https://doi.org/10.1370/afm.1198","https://doi.org/10.1161/01.CIR.0000078464.82671.78","https://pubmed.ncbi.nlm.nih.gov/23065510/","https://www.nhs.uk/conditions/pulmonary-embolism/","https://www.asthmaandlung.org.uk/conditions/pulmonary-embolism/what-symptoms","https://www.nhs.uk/conditions/phlebitis/","https://www.rcemlearning.co.uk/reference/acute-limb-ischaemia/","https://aci.health.nsw.gov.au/networks/eci/clinical/tools/acute-limb-ischaemia","https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/vascular/vascular-guidelines/","https://www.nhs.uk/conditions/peripheral-arterial-disease-pad/","https://pubmed.ncbi.nlm.nih.gov/9117288/","https://painmanagementtoday.com.au/2017/december/regular-series/popliteal-artery-aneurysms","https://pmc.ncbi.nlm.nih.gov/articles/PMC101010/","https://pmc.ncbi.nlm.nih.gov/articles/PMC4110394/","https://www.sja.org.uk/get-advice/first-aid-advice/bleeding/severe-bleeding/","https://doi.org/10.1093/rheumatology/kel163a","https://doi.org/10.1001/jama.297.13.1478","https://doi.org/10.1017/cem.2014.56","https://www.nhs.uk/conditions/septic-arthritis/","https://www.nhs.uk/conditions/cellulitis/","https://www.nhs.uk/conditions/shingles/","https://www.nhsinform.scot/illnesses-and-conditions/infections-and-poisoning/shingles","https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/antimicrobial-guidance/skin-soft-tissue-antimicrobial/varicella-zosterchicken-pox-herpes-zostershingles-antimicrobial","https://www.nhs.uk/conditions/compartment-syndrome/","https://www.nice.org.uk/guidance/ng226","https://www.nice.org.uk/guidance/ng100","https://www.nhs.uk/conditions/reactive-arthritis/","https://www.nhs.uk/conditions/gout/","https://www.nice.org.uk/guidance/ng12","https://www.bmj.com/content/350/bmj.h2212","https://rightdecisions.scot.nhs.uk/ggc-msk-index/knee/meniscus-injury","https://www.nhs.uk/conditions/meniscus-tear/","https://www.aafp.org/pubs/afp/issues/2012/0201/p247.html","https://www.orthoguidelines.org/guideline-detail?id=1854","https://www.statpearls.com/point-of-care/22700","https://pubmed.ncbi.nlm.nih.gov/14734335/","https://doi.org/10.1001/jama.1997.03550230051036","https://doi.org/10.1016/0735-6757(94)90274-7","https://www.bmj.com/content/367/bmj.l6273","https://healthify.nz/health-a-z/s/sciatica","https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags/","https://medlineplus.gov/ency/article/000791.htm","https://www.nhs.uk/conditions/limp-in-children/","https://www.aafp.org/pubs/afp/issues/2017/0615/p779.html","https://pmc.ncbi.nlm.nih.gov/articles/PMC449822/","https://pmc.ncbi.nlm.nih.gov/articles/PMC9222654/","https://medlineplus.gov/ency/article/000473.htm","https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html","https://www.gov.uk/drug-safety-update/fluoroquinolone-antibiotics-must-now-only-be-prescribed-when-other-commonly-recommended-antibiotics-are-inappropriate","https://www.nhs.uk/symptoms/knee-pain/","https://111.wales.nhs.uk/encyclopaedia/b/article/bakerscyst","https://doi.org/10.1053/sarh.2001.27659","https://casereports.bmj.com/content/16/10/e257869","https://www.nidirect.gov.uk/node/10640","https://www.nhs.uk/conditions/hamstring-injury/","https://www.nhs.uk/conditions/sprains-and-strains/","https://www.nhs.uk/conditions/leg-cramps/","https://doi.org/10.2519/jospt.2022.0301","https://doi.org/10.2519/jospt.2010.3047","https://doi.org/10.1177/0363546513487063","https://doi.org/10.1136/bjsports-2019-100983","https://bjsm.bmj.com/content/46/2/112","https://bjsm.bmj.com/content/48/18/1358","https://doi.org/10.1136/bjsports-2013-092165","https://pubmed.ncbi.nlm.nih.gov/32005093/","https://doi.org/10.1136/bjsports-2018-100045","https://doi.org/10.1177/0363546511419277","https://bjsm.bmj.com/content/49/14/943","https://pubmed.ncbi.nlm.nih.gov/20970844/","https://pubmed.ncbi.nlm.nih.gov/20855554/","https://pubmed.ncbi.nlm.nih.gov/27084841/","https://doi.org/10.1177/1941738109357302","https://doi.org/10.1002/pmrj.12667","https://pubmed.ncbi.nlm.nih.gov/39023393/","https://bjsm.bmj.com/content/56/6/340","https://doi.org/10.1136/bjsports-2016-097206","https://pmc.ncbi.nlm.nih.gov/articles/PMC5449348/","https://www.ncbi.nlm.nih.gov/books/NBK532941/","https://www.ncbi.nlm.nih.gov/books/NBK430726/","https://doi.org/10.1007/s40279-018-0995-0","https://doi.org/10.1016/S0140-6736(22)01424-6","https://doi.org/10.2147/OAJSM.S168368","https://www.ncbi.nlm.nih.gov/books/NBK534766/","https://www.merckmanuals.com/professional/injuries-poisoning/sports-injury/popliteus-tendinitis","https://pmc.ncbi.nlm.nih.gov/articles/PMC6449015/","https://pmc.ncbi.nlm.nih.gov/articles/PMC4085199/","https://doi.org/10.1136/bjsports-2019-101253","https://doi.org/10.1002/14651858.CD007402.pub3","https://www.nhs.uk/medicines/ibuprofen-for-adults/","https://doi.org/10.1136/bjsports-2013-092538","https://bjsm.bmj.com/content/55/20/1170","https://www.nhs.uk/live-well/exercise/sitting-exercises/","https://www.gov.uk/government/publications/physical-activity-guidelines-disabled-adults","https://service-manual.nhs.uk/content/inclusive-content/skin-symptoms","https://111.nhs.uk/","https://doi.org/10.1136/bmj.h3480","https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/","https://doi.org/10.2519/jospt.2019.0302","https://doi.org/10.2519/jospt.2015.5987","https://www.ncbi.nlm.nih.gov/books/NBK482389/","https://doi.org/10.2165/11635400-000000000-00000","https://leedscommunityhealthcare.nhs.uk/our-services-a-z/musculoskeletal-msk/knee-problems/known-diagnosed-knee-problems/pre-patella-bursitis","https://www.nhstayside.scot.nhs.uk/WorkingWithUs/ReferralHelpSystem/PROD_354068","https://www.aafp.org/pubs/afp/issues/2011/0101/p39.html","https://doi.org/10.2147/OAJSM.S39512","https://www.nidirect.gov.uk/conditions/reactive-arthritis","https://www.nice.org.uk/guidance/cg143","https://www.rcemlearning.co.uk/reference/sickle-cell-disease/","https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/sickle-cell-disease-adulthood","https://www.guysandstthomas.nhs.uk/health-information/bleeding-disorders/when-seek-urgent-medical-help","https://doi.org/10.1111/hae.14046","https://www.therotherhamft.nhs.uk/patients-and-visitors/patient-information/life-with-anticoagulation","https://111.wales.nhs.uk/encyclopaedia/v/article/vomitingblood","https://www.chelwest.nhs.uk/your-visit/patient-leaflets/surgery-services/how-to-look-out-for-infection-after-your-hip-or-knee-replacement","https://virtualclinics.bradfordhospitals.nhs.uk/joint-school/knee-pathway","https://www.nbt.nhs.uk/taxonomy/term/31?page=12","https://doi.org/10.1186/s13063-016-1418-x","https://www.nhs.uk/conditions/knee-replacement/recovery/","https://yeovilhospital.co.uk/steroid-injections/","https://norfolkandwaveneycommunityhealth.nhs.uk/msk/self-help/knee/acl-injuries-and-surgery/acl-surgery/acl-surgery-0-2-weeks","https://www.cuh.nhs.uk/patient-information/benign-nocturnal-idiopathic-limb-pains/","https://clinicalguidelines.scot.nhs.uk/rhc-for-health-professionals/guidelines/primary-care-referral-guidelines/medical-paediatric-pre-referral-guidance/nocturnal-leg-pain-advice-for-referrers","https://okayama.elsevierpure.com/en/publications/injury-patterns-of-medial-meniscus-posterior-root-tears-2","https://doi.org/10.5792/ksrr.2014.26.3.125","https://doi.org/10.1007/s10195-013-0234-2","https://www.geh.nhs.uk/patients-and-visitors/patients/patient-leaflets/achilles-tendon-rupture-atr-physiotherapy-plan-vacoped-boot","https://www.nhsfife.org/services/all-services/patient-advice/achilles-tendon-rupture","https://doi.org/10.3399/bjgp15X688069","https://www.nice.org.uk/guidance/ng234","https://www.nice.org.uk/guidance/ng184","https://pmc.ncbi.nlm.nih.gov/articles/PMC4715842/","https://doi.org/10.1002/acr.24131","https://doi.org/10.1302/2633-1462.35.BJO-2021-0196.R1","https://doi.org/10.1177/036354658000800102","https://doi.org/10.1136/bjsports-2021-105384","https://www.gov.uk/drug-safety-update/topical-ketoprofen-reminder-on-risk-of-photosensitivity-reactions","https://www.uhmb.nhs.uk/our-services/services/musculoskeletal-msk-physiotherapy/musculoskeletal-msk-pain/knee-pain","https://www.christie.nhs.uk/your-treatment-and-care/services/the-christie-pharmacy/using-the-pharmacy/driving-when-taking-strong-painkillers-and-other-sedating-medicines","https://www.gov.uk/surgery-and-driving","https://scireproject.com/evidence/bone-health/fracture-risk-following-sci/","https://doi.org/10.3389/fresc.2021.697082","https://www.nidirect.gov.uk/conditions/dislocated-kneecap","https://doi.org/10.1111/bjh.16496"]}}', regions: () => '{"":{"id":["none","us","gb","ie","eu","au","nz","ca","in"],"country":[null,"United States","United Kingdom","Ireland","European Union","Australia","New Zealand","Canada","India"],"services":[{"emergency":{"name":"your local emergency number","note":"112 or 911 in many countries"},"urgent-line":{"name":"a local health advice line"},"emergency-department":{"name":"a hospital emergency department"},"crisis-line":{"name":"your local crisis line"}},{"emergency":{"name":"911","tel":"911"},"urgent-line":{"name":"an urgent care clinic, your insurer\'s nurse line"},"emergency-department":{"name":"an emergency room","note":"ER"},"crisis-line":{"name":"988","tel":"988"}},{"emergency":{"name":"999","tel":"999"},"urgent-line":{"name":"NHS 111","note":"not in Northern Ireland","tel":"111"},"emergency-department":{"name":"A&E"},"crisis-line":{"name":"Samaritans on 116 123","tel":"116123"}},{"emergency":{"name":"112 or 999","tel":"112"},"urgent-line":{"name":"the out-of-hours GP service"},"emergency-department":{"name":"an emergency department","note":"ED"},"crisis-line":{"name":"Samaritans on 116 123","tel":"116123"}},{"emergency":{"name":"112","tel":"112"},"urgent-line":{"name":"your country\'s medical advice line"},"emergency-department":{"name":"a hospital emergency department"},"crisis-line":{"name":"116 123","note":"in many EU countries","tel":"116123"}},{"emergency":{"name":"000","tel":"000"},"urgent-line":{"name":"1800MEDICARE on 1800 633 422","tel":"1800633422"},"emergency-department":{"name":"an emergency department"},"crisis-line":{"name":"Lifeline on 13 11 14","tel":"131114"}},{"emergency":{"name":"111","tel":"111"},"urgent-line":{"name":"Healthline on 0800 611 116","tel":"0800611116"},"emergency-department":{"name":"an emergency department"},"crisis-line":{"name":"1737","tel":"1737"}},{"emergency":{"name":"911","tel":"911"},"urgent-line":{"name":"811","note":"in most provinces; Manitoba: Health Links on 1-888-315-9257","tel":"811"},"emergency-department":{"name":"an emergency room","note":"ER"},"crisis-line":{"name":"988","tel":"988"}},{"emergency":{"name":"112","note":"or 108 for an ambulance, in most states","tel":"112"},"urgent-line":{"name":"104","note":"in many states","tel":"104"},"emergency-department":{"name":"a hospital emergency (casualty) department"},"crisis-line":{"name":"14416","tel":"14416"}}],"words":[{},{"A&E":"ER","anaesthetic":"anesthetic","behaviour":"behavior","centre":"center","colour":"color","colours":"colors","diarrhoea":"diarrhea","fibre":"fiber","fibres":"fibers","grey":"gray","haemarthrosis":"hemarthrosis","haemophilia":"hemophilia","ibuprofen, diclofenac or ketoprofen":"diclofenac","ischaemia":"ischemia","litre":"liter","metre":"meter","metres":"meters","oestrogen":"estrogen","orthopaedic":"orthopedic","paracetamol":"acetaminophen","physio":"physical therapist","physiotherapist":"physical therapist","physiotherapists":"physical therapists","physiotherapy":"physical therapy","programme":"program","programmes":"programs","pyjamas":"pajamas","trainers":"sneakers","tumour":"tumor","tumours":"tumors","practise":"practice","judgement":"judgment","tyre":"tire","poo":"poop","tummy bug":"stomach bug","tummy":"belly","walking stick":"cane","worktop":"kitchen counter","plaster cast":"cast","GP":"doctor"},{},{"A&E":"ED"},{"A&E":"the emergency department","GP":"doctor"},{"A&E":"the emergency department"},{"A&E":"the emergency department"},{"A&E":"ER","GP":"doctor","oestrogen":"estrogen","paracetamol":"acetaminophen","haemarthrosis":"hemarthrosis","haemophilia":"hemophilia","ibuprofen, diclofenac or ketoprofen":"diclofenac","ischaemia":"ischemia","orthopaedic":"orthopedic","anaesthetic":"anesthetic","diarrhoea":"diarrhea","programme":"program","programmes":"programs"},{"A&E":"the emergency department","GP":"doctor"}],"pagesOnly":[null,null,true,true,true]}}', outcomes: () => '{"":{"id":["emergency","urgent","soon","self-care","child-under-5","other-problem","no-clear-pattern"],"title":[["Call ",["n","emergency"]," or go to ",["n","emergency-department"]," now"],["Get help today from ",["n","urgent-line"]," or a doctor"],["Book to see a doctor or physio in the next few days to 2 weeks"],["You can try looking after this at home"],["Get advice today from ",["n","urgent-line"]," or a doctor"],["This guide does not cover your main problem"],["Try looking after this at home, and book a visit if it lasts"]],"lead":[["What you told us can be an emergency. Get help now."],["What you told us needs a check today. Do not wait for a routine appointment."],["What you told us needs a check. It can usually wait for an appointment."],["Nothing you told us needs help today. Most pains like this settle with time and the right exercise."],["Leg pain or a limp in a child under 5 needs somebody to look at it today."],["It is about pain behind the knee, in the knee and in the back of the thigh."],["Nothing you told us needs help today, but your answers fit no clear pattern. Somebody who examines you can tell more."]],"do":[[["Do not drive yourself."],["Sit or lie still while you wait."],["Take your medicines with you."]],[["Contact ",["n","urgent-line"]," or your doctor now. Ask to be seen today."],["If nobody can see you today, go to ",["n","emergency-department"],"."],["Take a list of your medicines with you."]],[["Book an appointment now, so that it is within 2 weeks. Print or copy this page and take it with you."]],[],[["Contact ",["n","urgent-line"]," or your doctor now. Say that the child is under 5."],["Let the child rest and do not make them walk."],["If you fear that somebody hurt the child, say so. Your local child protection service can help too."],["Go to ",["n","emergency-department"]," if the child has a fever, cannot put weight on the leg or seems very unwell."]],[["Ask your doctor. If it cannot wait, contact ",["n","urgent-line"]," or a doctor who can see you today."],["Call ",["n","emergency"]," if you feel very ill or have sudden, bad pain."],["Start again if the knee or the back of the thigh is the main problem."]],[]],"avoid":[[],[["Do not put off the visit because it feels better for a while."]],[],[],[["Do not wait to see if it passes."],["Do not massage the leg."]],[["Do not use this result to judge pain in another place."]],[]],"cards":[{"":{"rules":[["breathless","chest-pain","coughing-blood","faint"],["bleeding","open-wound"],["odd-shape","out-of-place","big-crash","hip-after-fall","foot-drop-after-injury"],["cold-foot","numb-leg","pressure-in-a-muscle","lower-leg-after-strain","growing-pain-behind-the-knee","blocked-artery","numb-and-sudden","short-walk-and-foot","pulsing-lump-and-foot"],["saddle-numb","bladder-bowel","both-legs","cancer-and-spine-nerve"],["muscle-after-exercise","dark-pee"],["child-very-ill","child-fever","child-cannot-walk","hot-knee-child"],["hot-knee-and-ill","swollen-knee-and-ill","joint-after-surgery","operated-joint-and-pain","hot-knee-weak-immunity","spreading-skin","fever-and-growing-pain","deep-skin-infection","very-ill","infected-joint"]],"title":[["Call ",["n","emergency"]," now"],["Call ",["n","emergency"]," now"]],"do":[[["Sit still until help comes."],["Do not drive yourself."],["Tell them about any pain or swelling in a leg."]],[["Lie down and press hard on the bleeding with a clean cloth."],["Do not pull out or push in anything."],["Do not eat or drink until somebody has looked at you."]],[["Keep the leg still, as it lies. Do not push a joint back or stand on it."],["Do not eat or drink until somebody has looked at you."],["Do not drive yourself."]],[["Loosen anything tight on the leg."],["Do not raise, rub, heat, ice or wrap the leg."],["Do not drive yourself."]],[["Do not wait to see if it gets better."],["Say which feeling has changed between your legs or in both legs."],["Do not drive yourself."]],[["Stop all exercise."],["Take no anti-inflammatory tablets."],["Do not drive yourself."]],[["Rest the leg and do not walk on it."],["Take no left-over antibiotics."],["Take a list of medicines and allergies with you."]],[["Take no left-over antibiotics."],["Rest the leg and do not drive yourself."],["Take a list of your medicines and allergies with you."]]]}}],"general":[null,{"do":[["Rest the leg and put no more weight on it than you need to."]],"avoid":[["Do not massage the leg."],["Do not stretch it hard or exercise it."]]},{"do":[["Keep moving as far as the pain allows."]],"avoid":[["Do not play sport through strong pain."],["Do not massage a swollen leg."]]},{"do":[["Keep moving. Do a little less of what hurts, not nothing."],["Ask a pharmacist which pain relief suits you, if you need any."]],"avoid":[["Do not rest completely for days."],["Do not stretch hard into pain."],["Do not play sport through strong pain."]]},null,null,{"do":[["Keep moving as far as the pain allows."]],"avoid":[["Do not rest completely for days."],["Do not play sport through strong pain."]]}],"sooner":[[["chest pain, trouble breathing, coughed-up blood or a faint"],["a cold, pale or blue foot, or a leg that is suddenly numb"],["numbness between your legs, or no control of pee or poo"],["a hot, swollen knee with a fever"],["pee brown like cola"]],[["one leg swells, feels warm or changes colour"],["you cannot take 4 steps"],["your knee gets stuck"],["you feel ill"]],[["it is no better after 1 week of looking after it"],["it stops work, school, sleep or daily tasks"],["you find a lump"]]],"says":[null,null,null,"nothing-urgent","under-five","other-problem","nothing-urgent"],"say":[null,["Say: \\"A guide told me to be seen today\\". Then read out your answers, or show this page."],["Say: \\"I would like my leg looked at within 2 weeks\\". Then read out your answers, or show this page."],null,["Say: \\"My child is under 5 and has a painful leg\\", and tell them how old the child is."]],"recheckDays":[null,1,14,7,1,7,7]}}', strings: () => '{"emergency.line":"Short of breath, new chest pain, or a suddenly cold, pale or numb foot? Call {emergency} now.","emergency.more":"All danger signs","failure.contact":"This guide cannot be shown here at the moment. If your leg or knee worries you, contact a health professional.","disclaimer.what":"This guide gives general information about pain behind the knee and thigh. It does not diagnose. It cannot examine you. In an emergency, call {emergency} now.","disclaimer.purpose":"General information about pain in the knee, thigh and calf, with advice and exercises. If there is a symptom check, it says how soon and where to get help, and which causes fit the answers. It does not examine or diagnose anybody. It does not replace a health professional.","result.limits":"This is general information, not a diagnosis. It follows fixed rules and your answers. Nobody has examined you.","result.overdue":"This content should have been checked against its sources by {date}. It may be out of date: ask a health professional.","result.sooner":"When to get help sooner","result.sooner-emergency":"Call {emergency} now if you get:","result.sooner-urgent":"Get help today from {urgent-line} or a doctor if:","result.sooner-soon":"Book to see a doctor or physiotherapist if:","result.sooner-worried":"This guide cannot examine you. If you are worried, get help.","care.emergency":"Call {emergency} now","care.urgent":"Get help today","care.soon":"Book an appointment","care.self-care":"Look after it yourself","care-card.emergency":"Emergency advice:","care-card.urgent":"Urgent advice:","care-card.soon":"Non-urgent advice:","care-card.self-care":"Self-care:","checker.failed":"Contact a health professional","checker.failed-advice":"Sorry, the check has stopped. We cannot give you a result. Contact {urgent-line} or a doctor about your leg. Look at these signs first.","programme.gate":"Stop and get help if your calf is swollen or warm, or you have chest pain or a fever. Do the same if your knee is hot or stuck, if you are newly numb, or if you cannot take 4 steps.","page.emergency":"Emergency","page.urgent":"Help today","result.dangers":"Needs checking to rule out","result.dangers-help":"We cannot tell from here. A health professional can.","result.private":"This stays on the screen. It is not printed or copied.","result.recheck-help":"Do this check again on that day, or earlier if something changes. If it is no better by then, book a visit.","result.call":"Call {name}","privacy.none":"Your answers stay on this device. We do not store or send them.","privacy.session":"Your answers stay on this device until you close this tab. We do not send them.","privacy.device":"Your answers are kept on this device for 7 days. We do not send them.","privacy.shared":"This website can see your answers.","action.tell-clinic":"Tell the clinic what this check says","page.reviewed":"Reviewed by {by}.","page.reviewed-on":"Reviewed by {by} on {date}.","pain-light.green":"Green: pain {from} to {to} out of 10.","pain-light.amber":"Amber: pain {from} to {to} out of 10.","pain-light.red":"Red: pain {from} to {to} out of 10.","exercise.stop":"Stop if","session.signs":"Before you start","session.start":"I have none of these: start","plan.offer":"This device can keep your plan: your stage, what you did, and your pain. It is deleted 4 weeks after your last entry, or when you say so. We do not send it.","plan.keep":"Yes, keep it on this device","plan.if-worse":"Get it looked at again. Check your symptoms, or ask a doctor or physiotherapist.","checker.none":"None of these","checker.not-sure":"Not sure","checker.more":"Show {count} more","checker.given":"Your answer so far:","checker.error-many":"Choose what fits. If nothing does, choose \\"None of these\\".","checker.error-ticked":"You have ticked something here. Press \\"Next\\", or take the tick away first.","result.causes-help":"These are possible causes to ask about. Only somebody who examines you can tell.","result.strong":"Fits well with your answers","result.partial":"Fits partly","action.refused":"That did not work here. You can copy the text below instead.","plan.refused":"This device does not keep it. You can save it as a file.","nav.label":"Knee pain guide","nav.home":"Knee pain guide","nav.checker":"Check symptoms","action.book":"Book an appointment","way.label":"Back","way.home":"All pages","way.page":"Back to {title}","way.checker":"Back to my check","footer.about":"About this guide","footer.version":"Version {version}","link.outside":"(opens in a new tab)","home.title":"Pain behind the knee or thigh","home.lead":"Find out what may be behind it, what you can do yourself, and when to get help.","checker.open":"Check your symptoms","home.check-time":"About {minutes}.","home.where":"Where does it hurt?","home.point":"Point to the place on the leg. The guide shows what often hurts there.","home.places":"Choose from a list instead","home.common":"Common reasons","home.rare":"Less common","home.pressing":"These need help fast","home.check-place":"Check your symptoms, starting here","home.read":"Read about it","kept.notice":"You gave these answers on {date}. If anything has changed, answer again.","kept.restart":"Start again","leg-map.views":"Side of the leg, with its own list","leg-map.back":"Back","leg-map.front":"Front","leg-map.inner":"Inner","leg-map.outer":"Outer","picture.back-of-knee.skin":"1. Skin","picture.back-of-knee.muscles":"2. Muscles","picture.back-of-knee.vessels":"3. Vessels and nerves","picture.back-of-knee.joint":"4. Joint","picture.back-of-knee.inner-cord":"Inner hamstring cord","picture.back-of-knee.outer-cord":"Outer hamstring cord","picture.back-of-knee.hollow":"Hollow of the knee","picture.back-of-knee.calf":"Calf muscle","picture.back-of-knee.semimembranosus":"Semimem­branosus","picture.back-of-knee.semitendinosus":"Semiten­dinosus","picture.back-of-knee.biceps":"Biceps femoris","picture.back-of-knee.inner-head":"Inner calf head","picture.back-of-knee.outer-head":"Outer calf head","picture.back-of-knee.artery":"Artery","picture.back-of-knee.vein":"Vein","picture.back-of-knee.nerve":"Tibial nerve","picture.back-of-knee.side-nerve":"Nerve to the outer leg","picture.back-of-knee.thigh-bone":"Thigh bone","picture.back-of-knee.meniscus":"Meniscus","picture.back-of-knee.ligament":"Posterior cruciate ligament","picture.back-of-knee.fibula":"Fibula","picture.back-of-knee.cyst":"Place of a Baker\'s cyst","picture.back-of-knee.shin-bone":"Shin bone","picture.hamstrings.sit-bone":"Sit bone","picture.hamstrings.semitendinosus":"Semitendinosus","picture.hamstrings.semimembranosus":"Semimembranosus","picture.hamstrings.biceps":"Biceps femoris","picture.hamstrings.thigh-bone":"Thigh bone","picture.hamstrings.fibula":"Top of the fibula","picture.hamstrings.shin-bone":"Inner shin bone","search.label":"Search the guide","search.example":"For example, lump, stairs, running","search.found":"Pages found: {count}","search.none":"Nothing found. Try another word, for example the place that hurts.","search.passed-over":"a after an and are at be can do does for from have how i if in is it me my of on or the to what when why with you","page.programme":"Exercise programme","page.contents":"On this page","page.related":"Read next","page.check":"Not sure what it is?","page.sources":"Sources ({count})","page.updated":"Written {date}.","page.version":"Version of the content: {version}.","page.turn":"More pages","section.typical":"Signs that fit","section.not-typical":"Signs that do not fit","section.get-help":"When to get help","section.what":"What it is","section.why":"Why it happens","section.diagnosis":"How it is found","section.treatment":"What helps","section.avoid":"What to avoid","section.recovery":"How long it takes","section.prevention":"How to prevent it","section.similar":"What else it could be","treatment.now":"Now","treatment.next":"Next","treatment.later":"If it lasts","amount.range":"{from} to {to}","recovery.usual":"Usually better in {range}.","recovery.up-to":"up to {to}","recovery.start":"Start","programme.goal":"Move on when:","programme.end":"You are there when:","programme.begin":"Start here when:","programme.all":"All stages","programme.list":"Exercise programmes","sheet.link":"One sheet to print or send","sheet.scan":"Scan to open this sheet on a phone.","sheet.week":"My week","sheet.pain":"Pain, 0 to 10","programme.confirm":"A physiotherapist can fit these exercises to you.","when.day":"Day {range}","when.week":"Week {range}","when.month":"Month {range}","when.from-week":"From about week {from}","stage.first-days":"First days","stage.early":"Early","stage.building":"Building up","pain-light.title":"The pain traffic light","stage.heavy":"Slow and heavy","stage.sport":"Back to running and sport","exercise.feel":"You feel","exercise.progress":"Do more when","exercise.progress-goal":"You manage {goal} in 2 sessions in a row, with a green light.","exercise.harder":"Harder","exercise.step-back":"Do less when","exercise.step-back-light":"Your pain light is red.","exercise.easier":"Easier","dose.sets":"{sets} of {repetitions}","dose.each-side":"{amount} on each side","dose.hold":"hold {hold}","dose.tempo":"{tempo} each way","dose.times-a-day":"{times} a day","dose.days":"{days} a week","dose.daily":"every day","dose.effort":"effort {effort} out of 10","session.open":"Start today\'s exercises","session.sound":"Quiet sound when a hold begins or ends","session.exercise":"Exercise {number} of {count}","session.set":"Set {set} of {sets}","session.side":"One side","session.other-side":"The other side","session.counted":"{count} of {times}","session.count":"Count one","session.begin":"Start the timer","session.set-done":"Set done","session.rest":"Rest: {left}","session.go-on":"Go on now","session.easier":"Too hard","session.harder":"Too easy","session.skip":"Skip this one","session.end":"End the session","session.pain":"How bad was the pain, from 0 (none) to 10 (worst)?","session.back":"Back to the programme","plan.title":"Your exercise plan","plan.open":"Go on with your plan","plan.done":"I did the exercises today","plan.evening":"Pain this evening, 0 to 10","plan.morning":"Pain this morning, 0 to 10","plan.forward":"Two green lights in a row.","plan.next":"Go to the next stage","plan.previous":"Go back one stage","plan.asked":"Is it better, the same or worse than two weeks ago?","plan.better":"Better","plan.same":"The same","plan.worse":"Worse","plan.table":"Show as a table","plan.caption":"Pain from 0 to 10. A dot: exercises done.","plan.day":"Day","plan.exercises":"Exercises","plan.in-exercises":"In the exercises","plan.in-evening":"In the evening","plan.next-morning":"Next morning","plan.delete":"Delete my plan","figure.move":"Show the movement","figure.hold":"Hold: {left}","timer.start":"Start the timer: hold {hold}, {times}","timer.stop":"Stop the timer","timer.lead":"Get ready","timer.hold":"Hold","timer.rest":"Let go","timer.done":"Done","timer.turn":"{turn} of {times}","checker.step":"Question {step}","checker.step-screen":"Part {screen} of {screens}","checker.changing":"Change your answer","checker.telling":"For the doctor","checker.progress":"How far you have come","checker.progress-done":"{percent} % done","checker.years":"years","checker.why":"Why we ask","checker.helps":"Explain","checker.next":"Next","checker.back":"Back","checker.restart":"Start again","checker.error":"Problem:","checker.error-number":"Enter the age as one number of whole years, from 0 to {oldest}. For a baby under 1: 0.","checker.error-one":"Choose one answer. If you do not know, choose \\"Not sure\\".","result.why":"Why we say this","result.back":"Go back and change my answer","result.causes":"What it could be","result.others":"It could also be","result.reasons":"What speaks for it","result.because":"You said:","result.reason":"You said: {answers}. {reason}","result.against":"Speaks against it:","result.do":"What to do now","result.avoid":"What not to do","result.plan":"Your plan","result.today":"Today","result.next":"Next days and weeks","result.exercises":"Exercises","result.exercises-for":"Exercises for: {name}","result.sport":"The checklist before you go back to sport","result.recheck":"Check again","result.recovery":"How long it takes","result.read-on":"More about: {name}","result.say":"What to tell the doctor or physiotherapist","result.tell":"Tell the doctor more, in about 1 minute","result.scale":"{count} out of {most}","result.answers":"Your answers","result.denied":"You said no to:","result.change":"Change","result.sources":"Sources ({count})","result.updated":"Content of {date}.","result.summary-title":"Knee pain guide, {date}","aloud.read":"Read aloud","action.title":"Take it along","action.help":"All of this is made on your device. Nothing is sent.","action.print":"Print","action.copy":"Copy as text","action.share":"Share","action.export":"Save as a file","action.remind":"Remind me on {date}","action.days":"Put the exercise days into my calendar","action.days-text":"Do the exercises for today.","action.remind-title":"A note to myself","action.remind-text":"Is it better, the same or worse? Do the check again. Get help sooner if you are worried.","action.text":"Show as text","action.done-copy":"Copied.","action.done-share":"Passed on to the app you chose.","action.done-export":"Your browser saves the file now. Is it not there? Copy the text below.","action.done-remind":"Your browser saves a calendar file now. Open it to add it to your calendar.","count.second.other":"{count} seconds","count.second.one":"{count} second","count.minute.other":"{count} minutes","count.minute.one":"{count} minute","count.time.other":"{count} times","count.time.one":"{count} time","count.set.other":"{count} sets","count.set.one":"{count} set","count.day.other":"{count} days","count.day.one":"{count} day","count.week.other":"{count} weeks","count.week.one":"{count} week","count.month.other":"{count} months","count.month.one":"{count} month","count.year.other":"{count} years","count.year.one":"{count} year"}', updated: () => '"2026-11-27"', due: () => '"2029-11-20"', lang: () => '"en"', dir: () => '"ltr"', locale: () => '"en-GB"', language: () => '"English"', endings: () => '"ing|ings|ed|es|s"', version: () => '"2026-11-27.2d0l7q"', checkMinutes: () => '4' });

function whenIdle(act) {
  (globalThis.requestIdleCallback ?? setTimeout)(act);
}
function afterFrame(act) {
  requestAnimationFrame(() => whenIdle(act));
}

const kinds = {
  /** Older answers say nothing about the knee today. */
  answers: ["knee-pain-guide", 7],
  /** A plan without an entry for so long counts as abandoned. */
  plan: ["knee-pain-guide-plan", 28]
};
const day = 24 * 60 * 60 * 1e3;
function keep(kind, remember, value) {
  const [key] = kinds[kind];
  const text = JSON.stringify({ ...value, at: Date.now() });
  const store = (storage) => {
    storage.setItem(key, text);
    return true;
  };
  return withStorage(remember, store) ?? false;
}
function forget(kind, remember) {
  withStorage(remember, (storage) => {
    storage.removeItem(kinds[kind][0]);
  });
}
function kept(kind, remember) {
  const [key, longest] = kinds[kind];
  const text = withStorage(remember, (storage) => storage.getItem(key));
  if (text === null) return null;
  const value = text.length < 1e5 ? parse$2(text) : null;
  const age = Date.now() - (value?.at ?? NaN);
  if (value && age >= 0 && age < longest * day) return value;
  forget(kind, remember);
  return null;
}
function sweep(remember, before = remember) {
  if (before !== remember) forget("plan", before);
  for (const storage of ["session", "device"]) {
    if (kept("answers", storage) && storage !== remember) forget("answers", storage);
    kept("plan", storage);
  }
}
function keepSwept(host, remember) {
  let before;
  host.addController({
    hostUpdated() {
      const now = remember();
      if (before === void 0) whenIdle(() => whenIdle(() => sweep(now)));
      else if (before !== now) sweep(now, before);
      before = now;
    }
  });
}
function canKeep(remember) {
  return withStorage(remember, () => true) ?? false;
}
function withStorage(remember, use) {
  if (remember === "none") return null;
  try {
    return use(remember === "device" ? localStorage : sessionStorage);
  } catch {
    return null;
  }
}
function parse$2(text) {
  try {
    const value = JSON.parse(text);
    return typeof value?.["at"] === "number" ? { ...value, at: value["at"] } : null;
  } catch {
    return null;
  }
}

const single = /^(\+|00)?\d{3,13}$/;
const extension = /\s*,?\s*(?:ext(?:ension|n)?\.?|x)\s*(\d{1,6})$/i;
function dialled(written) {
  const [, inside] = extension.exec(written) ?? [];
  const number = written.replace(extension, "").replace(/^(\+|00)([\d\s]+)\(0\)/, "$1$2");
  const digits = number.replace(/[^\d+]/g, "");
  if (!/^\+?[\d\s().\-/\u00b7\u2010-\u2015\u2212]+$/.test(number) || !single.test(digits)) return null;
  return digits + (inside ? `;ext=${inside}` : "");
}

const attributes = {
  region: {
    type: "string",
    expected: ({ regions }) => countriesOf(regions).join(", "),
    standard: ({ regions }) => regionOf(regions, "none"),
    read: (id, { regions }) => {
      const country = countriesOf(regions).find((one) => one === id.toLowerCase());
      return country && regionOf(regions, country);
    }
  },
  // Valid views depend on other attributes, so the element checks them.
  view: text(),
  // A language that is not loaded is no error, because its file may load later.
  lang: text(),
  theme: oneOf("light", "dark", "auto"),
  layout: oneOf("full", "page"),
  headingLevel: {
    type: "number",
    expected: () => "a number from 1 to 6",
    standard: () => 2,
    read: (level) => [1, 2, 3, 4, 5, 6].includes(level) ? level : void 0
  },
  clinicName: text(),
  phone: text("a telephone number", (number) => dialled(number) !== null),
  bookingUrl: text("an https or relative address", isSafeAddress),
  bookingLabel: text(),
  checker: flag(),
  noChecker: flag(),
  reviewedBy: text(),
  reviewedContent: text(),
  reviewedOn: text("a date such as 2026-11-20, not in the future", isPastDay),
  topics: {
    type: "string",
    expected: () => "ids of pages such as bakers-cyst",
    standard: () => null,
    read: (list, { pages }, refuse) => {
      const named = [...new Set(list.split(/[\s,]+/).filter(Boolean))];
      const known = named.filter((id) => pages.some((page) => page.id === id));
      if (known.length < named.length) refuse(named.filter((id) => !known.includes(id)).join(" "));
      return known.length > 0 ? known : null;
    }
  },
  deepLinks: flag(),
  remember: oneOf("none", "session", "device"),
  shareAnswers: flag(),
  structuredData: flag()
};
function attributeName(property) {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function readAttributes(given, content, warn) {
  const config = readEach(given, content, warn);
  const { region, checker, noChecker, reviewedBy, reviewedOn, reviewedContent, remember, layout, view } = config;
  if (region.pagesOnly && !checker && !noChecker) {
    warn("region", region.id, "checker or no-checker beside it; a checker may be a medical device, so pages only");
  }
  if (reviewedOn && !reviewedBy) warn("reviewed-on", reviewedOn, "reviewed-by beside it");
  if (reviewedBy && reviewedContent !== content.version) {
    warn(
      "reviewed-content",
      reviewedContent ?? "",
      `${content.version}, the content on this page, as what was reviewed`
    );
    Object.assign(config, { reviewedBy: null, reviewedOn: null });
  }
  if (layout === "page" && (view ?? "home") === "home") {
    warn("layout", layout, "view beside it, with the id of a page, programme or exercise");
    config.layout = "full";
  }
  if (!canKeep(remember)) config.remember = "none";
  return Object.freeze(config);
}
function readEach(given, content, warn) {
  const config = /* @__PURE__ */ Object.create(null);
  for (const name of Object.keys(attributes)) {
    const { type, expected, standard, read } = attributes[name];
    const raw = given[name];
    const value = typeof raw === "string" ? raw.trim() : raw;
    const refuse = (part) => warn(attributeName(name), part, expected(content));
    const accepted = typeof value === type && value !== "" ? read(value, content, refuse) : void 0;
    if (accepted === void 0 && (value ?? "") !== "") refuse(raw);
    config[name] = accepted ?? standard(content);
  }
  return config;
}
function text(expected = "text", isValid = () => true) {
  return {
    type: "string",
    expected: () => expected,
    standard: () => null,
    read: (given) => isValid(given) ? given : void 0
  };
}
function oneOf(first, ...others) {
  const choices = [first, ...others];
  return {
    type: "string",
    expected: () => choices.join(", "),
    standard: () => first,
    read: (given) => choices.find((choice) => choice === given.toLowerCase())
  };
}
function flag() {
  return { type: "boolean", expected: () => "true or false", standard: () => false, read: (given) => given };
}
function countriesOf(regions) {
  return regions.map(({ id }) => id).filter((id) => id !== "none");
}
function regionOf(regions, id) {
  const region = regions.find((one) => one.id === id);
  if (!region) throw new Error(`The content has no region "${id}"`);
  return region;
}
function isSafeAddress(address) {
  if (/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/[\w./-]*)?$/.test(address)) return true;
  try {
    const { protocol, origin } = new URL(address, document.baseURI);
    const isRelative = !isAbsolute(address) && origin === new URL(document.baseURI).origin;
    return protocol === "https:" || isRelative;
  } catch {
    return false;
  }
}
function isAbsolute(address) {
  try {
    return Boolean(new URL(address));
  } catch {
    return false;
  }
}
function isPastDay(day) {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
  const oneDay = 24 * 60 * 60 * 1e3;
  return at < Date.now() + oneDay && new Date(at).toISOString().startsWith(day);
}

const safetyPlaceholders = {
  "emergency.line": ["emergency"],
  "emergency.more": [],
  "failure.contact": [],
  "disclaimer.what": ["emergency"],
  "disclaimer.purpose": [],
  "result.limits": [],
  "result.overdue": ["date"],
  "result.sooner": [],
  "result.sooner-emergency": ["emergency"],
  "result.sooner-urgent": ["urgent-line"],
  "result.sooner-soon": [],
  "result.sooner-worried": [],
  "care.emergency": ["emergency"],
  "care.urgent": [],
  "care.soon": [],
  "care.self-care": [],
  "care-card.emergency": [],
  "care-card.urgent": [],
  "care-card.soon": [],
  "care-card.self-care": [],
  "checker.failed": [],
  "checker.failed-advice": ["urgent-line"],
  "programme.gate": [],
  "page.emergency": [],
  "page.urgent": [],
  "result.dangers": [],
  "result.dangers-help": [],
  "result.private": [],
  "result.recheck-help": [],
  "result.call": ["name"],
  "privacy.none": [],
  "privacy.session": [],
  "privacy.device": [],
  "privacy.shared": [],
  "action.tell-clinic": [],
  "page.reviewed": ["by"],
  "page.reviewed-on": ["by", "date"],
  "pain-light.green": ["from", "to"],
  "pain-light.amber": ["from", "to"],
  "pain-light.red": ["from", "to"],
  "exercise.stop": [],
  "session.signs": [],
  "session.start": [],
  "plan.offer": [],
  "plan.keep": [],
  "plan.if-worse": [],
  "checker.none": [],
  "checker.not-sure": [],
  "checker.more": ["count"],
  "checker.given": [],
  "checker.error-many": [],
  "checker.error-ticked": [],
  "result.causes-help": [],
  "result.strong": [],
  "result.partial": [],
  "action.refused": [],
  "plan.refused": []
};
function isSafetyString(key) {
  return Object.hasOwn(safetyPlaceholders, key);
}
function fillText(text, values = {}) {
  return text.replace(/\{([\w-]+)\}/g, (placeholder, name) => String(values[name] ?? placeholder));
}

function withOwnWords(strings, given, warn) {
  if (given === null || given === void 0) return strings;
  const own = {};
  for (const [key, text] of Object.entries(given)) {
    const expected = expectedFor(strings, key, text);
    if (expected) warn("words", key, expected);
    else own[key] = text;
  }
  return { ...strings, ...own };
}
function expectedFor(strings, key, text) {
  if (isSafetyString(key)) return "no words of safety, which stay as they are";
  if (!Object.hasOwn(strings, key)) return "keys of strings that a site can change";
  if (typeof text !== "string" || text.trim() === "") return "text";
  const needed = placeholdersOf(strings[key]);
  return placeholdersOf(text) === needed ? void 0 : `a text with ${needed || "no placeholder"}`;
}
function placeholdersOf(text) {
  return (text.match(/\{[\w-]+\}/g) ?? []).sort().join(" ");
}

function textFor({ strings, locale }, key, values = {}) {
  const texts = strings;
  return texts[key] ?? texts[`${key}.${pluralForm(locale, Number(values["number"]))}`] ?? texts[`${key}.other`] ?? "";
}
const rules$2 = /* @__PURE__ */ new Map();
function pluralForm(locale, number) {
  if (locale.startsWith("en") || !("PluralRules" in Intl)) return number === 1 ? "one" : "other";
  const rule = rules$2.get(locale) ?? new Intl.PluralRules([locale, "en"]);
  rules$2.set(locale, rule);
  return rule.select(number);
}

const service = /\{(emergency|urgent-line|emergency-department|crisis-line)\}/g;
function wordsIn(region, words) {
  const localise = localiserOf(region.words);
  return {
    localise,
    say: (key, ...[values]) => fillText(localise(textFor(words, key, values)), values).replace(
      service,
      (_, id) => nameOf(id, region)
    )
  };
}
function nameOf(id, region) {
  const { name, note } = partsOf(id, region);
  return note ? `${name} (${note})` : name;
}
function partsOf(id, { country, services }, { notes = true, country: hasCountry = true } = {}) {
  const { name, note, tel } = services[id];
  const beside = [hasCountry && tel && country, notes && note].filter(Boolean).join("; ");
  return { name, note: beside || void 0, tel };
}
function cutAtServices(text) {
  return text.split(service).map((part, index) => index % 2 ? ["n", part] : part);
}
const letter = "[\\w\\xc0-\\u1fff\\u2c00-\\uffff]";
const localisers = /* @__PURE__ */ new WeakMap();
function localiserOf(words) {
  const localise = localisers.get(words) ?? makeLocaliser(words);
  localisers.set(words, localise);
  return localise;
}
function makeLocaliser(words) {
  const sources = Object.keys(words);
  if (sources.length === 0) return (text) => text;
  const pairs = new Map([
    ...sources.map((source) => [capitalise(source), capitalise(words[source] ?? source)]),
    ...sources.map((source) => [source, words[source] ?? source])
  ]);
  const any = [...pairs.keys()].sort((a, b) => b.length - a.length).join("|");
  const pattern = new RegExp(`(?<!${letter})(?:${any})(?!${letter})`, "g");
  return (text) => text.replace(pattern, (word) => pairs.get(word) ?? word);
}
function capitalise(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function readGuide(site, { current, ofSite }, page, warn) {
  const { guide: content } = current;
  const config = readAttributes(site, content, warn);
  const strings = current === ofSite ? withOwnWords(content.strings, site.words, warn) : content.strings;
  return Object.freeze({ content, config, page, ...wordsIn(config.region, { strings, locale: content.locale }) });
}
function warnOnce() {
  const warned = /* @__PURE__ */ new Set();
  return (attribute, value, expected) => {
    const given = typeof value === "string" || typeof value === "number" ? value : typeof value;
    const warning = `<knee-pain-guide> ${attribute}="${given}": expected ${expected}`;
    if (warned.has(warning)) return;
    warned.add(warning);
    console.warn(warning);
  };
}

function boundsOf(amount) {
  return typeof amount === "number" ? [amount, amount] : amount;
}
function sayRange(amount, say) {
  const [from, to] = boundsOf(amount);
  return from === to ? String(from) : say("amount.range", { from, to });
}
function sayCount(key, amount, say) {
  return say(key, { count: sayRange(amount, say), number: boundsOf(amount)[1] });
}

function doseIn(stage, exercise) {
  return stage.dose ? { ...stage.dose, eachSide: exercise.dose.eachSide } : exercise.dose;
}
function sayDose(dose, say) {
  const { hold, tempo, timesADay, daysAWeek, effort } = dose;
  return [
    sayWork(dose, say),
    ...hold === void 0 ? [] : [say("dose.hold", { hold: sayCount("count.second", hold, say) })],
    ...tempo === void 0 ? [] : [say("dose.tempo", { tempo: sayCount("count.second", tempo, say) })],
    ...timesADay === 1 ? [] : [say("dose.times-a-day", { times: sayCount("count.time", timesADay, say) })],
    daysAWeek === 7 ? say("dose.daily") : say("dose.days", { days: sayCount("count.day", daysAWeek, say) }),
    say("dose.effort", { effort: sayRange(effort, say) })
  ].join(", ");
}
function sayGoal({ sets, repetitions, minutes, ...dose }, say) {
  const most = (amount) => boundsOf(amount)[1];
  const work = {
    ...repetitions !== void 0 && { repetitions: most(repetitions) },
    ...minutes !== void 0 && { minutes: most(minutes) }
  };
  return sayWork({ ...dose, sets: most(sets), ...work }, say);
}
function holdCountOf({ hold, sets, repetitions = 1 }) {
  return hold === void 0 ? void 0 : { hold, times: boundsOf(sets)[0] * boundsOf(repetitions)[0] };
}
function sayTimer({ hold, times }, say) {
  return say("timer.start", {
    hold: sayCount("count.second", hold, say),
    times: sayCount("count.time", times, say)
  });
}
function sayWork(dose, say) {
  const amount = sayAmount(dose, say);
  return dose.eachSide ? say("dose.each-side", { amount }) : amount;
}
function sayAmount({ sets, repetitions, minutes = 0 }, say) {
  if (repetitions === void 0) return sayCount("count.minute", minutes, say);
  if (sets === 1) return sayCount("count.time", repetitions, say);
  return say("dose.sets", { sets: sayCount("count.set", sets, say), repetitions: sayRange(repetitions, say) });
}

const rules$1 = /* @__PURE__ */ unfoldLate({ questions: () => '[{"id":"age","kind":"number","text":"How old are you?","help":"Answering for someone else? Give their age.","options":[],"safety":true,"general":true},{"id":"emergency","kind":"many","text":"Any of these now?","groups":[{"id":"breathing","text":"Breathing and chest"},{"id":"leg","text":"Foot or leg"},{"id":"between-legs","text":"Between the legs, bladder or bowel"},{"id":"infection","text":"Knee or skin"},{"id":"injury","text":"After an injury"},{"id":"other","text":"The whole body"}],"options":[{"id":"breathless","text":"Newly short of breath","help":"At rest or moving.","group":"breathing"},{"id":"chest-pain","text":"New chest or upper back pain","group":"breathing"},{"id":"coughing-blood","text":"Coughed up blood","group":"breathing"},{"id":"faint","text":"Fainted or nearly, or racing heart","group":"breathing"},{"id":"cold-foot","text":"Foot suddenly cold, pale or blue","help":"Or the leg. On brown or black skin, look at sole and nails.","group":"leg"},{"id":"numb-leg","text":"Foot or leg suddenly numb or will not move","help":"Not pins and needles from sitting.","group":"leg"},{"id":"cannot-move-foot","text":"Suddenly cannot move the foot","group":"leg","within":"numb-leg"},{"id":"worsening-pain","text":"Very bad pain, worse each hour","help":"Far more than expected.","group":"leg"},{"id":"tight-leg","text":"Leg hard like wood","help":"Or squeezed inside a cast or bandage.","group":"leg"},{"id":"odd-shape","text":"Leg an odd shape","help":"Or the knee.","group":"injury"},{"id":"open-wound","text":"Bone or deep wound showing","group":"injury","within":"bleeding"},{"id":"out-of-place","text":"Knee went out of place","help":"Even if it went back.","group":"injury"},{"id":"kneecap-out","text":"Only kneecap slipped out","help":"Still out? Tick \\"an odd shape\\" too.","group":"injury"},{"id":"big-crash","text":"Crash, crush or high fall","help":"Today or yesterday.","group":"injury"},{"id":"bleeding","text":"Deep wound, bone showing, or bleeding will not stop","group":"injury"},{"id":"hot-knee","text":"Knee hot and swollen","help":"Feel and compare both.","group":"infection"},{"id":"cannot-move-knee","text":"Knee too sore to move","help":"Or to stand on or transfer.","group":"infection"},{"id":"fever","text":"Fever, shivers or very unwell","help":"38C (100.4F) or more, or a hot chest.","group":"infection"},{"id":"spreading-skin","text":"Sore skin: spreading fast, purple, black or blistered","help":"Not a bruise.","group":"infection"},{"id":"black-skin","text":"Sore skin, purple, black or blistered","group":"infection","within":"spreading-skin"},{"id":"very-ill","text":"Confused, very sleepy or breathing very fast","group":"infection"},{"id":"saddle-numb","text":"Numb or odd between the legs","help":"Genitals or bottom, felt when you wipe.","group":"between-legs"},{"id":"bladder-bowel","text":"Newly hard to pee, or leaking pee or poo","help":"Or no feeling when you go.","group":"between-legs"},{"id":"both-legs","text":"Both legs newly weak or numb","help":"Or shooting pain in both, not sore muscles.","group":"between-legs"},{"id":"dark-pee","text":"Pee brown like cola","group":"other"},{"id":"unbearable-pain","text":"Unbearable pain","help":"You cannot think, talk or sleep.","group":"other"},{"id":"other","text":"Another emergency","help":"Drooping face, weak arm, slurred speech, collapse or severe allergic reaction.","group":"other"}],"safety":true,"inScreens":true},{"id":"child","kind":"many","text":"Does any of this fit?","help":"You, or the child.","options":[{"id":"very-ill","text":"Very sleepy, blue or blotchy, breathing fast, or a rash that does not fade"},{"id":"no-weight","text":"Cannot put weight on the leg","help":"Wheelchair: cannot transfer on it."},{"id":"fever","text":"Fever in the last week"},{"id":"joint","text":"Swollen, red or hot joint"},{"id":"limp","text":"A limp"},{"id":"lasting-limp","text":"Limp for over 2 days, no better"},{"id":"turned-foot","text":"Foot of sore leg turns out"},{"id":"night","text":"Woken by pain at night"},{"id":"one-leg","text":"Always one leg, or by day too"},{"id":"both-legs-night","text":"Both legs ache at night, fine by day"},{"id":"pale","text":"Pale, very tired, easy bruises or losing weight"},{"id":"bone-lump","text":"Bony lump, but not just below the kneecap"},{"id":"harm","text":"Someone may have caused it, or the story does not fit","private":true}],"safety":true,"unsure":"Not sure about the warning signs in a child","when":{"any":["age.0-15","age.unanswered","age.not-sure"]}},{"id":"location","kind":"many","text":"Where does it hurt?","help":"Choose one or more.","groups":[{"id":"thigh","text":"Buttock and thigh"},{"id":"back","text":"Back of the knee"},{"id":"knee","text":"Knee, front and sides"},{"id":"lower","text":"Lower leg"},{"id":"wide","text":"Wider area"}],"options":[{"id":"sit-bone","text":"Buttock crease or just below","group":"thigh"},{"id":"thigh-middle","text":"Back of thigh, middle","group":"thigh"},{"id":"thigh-low","text":"Back of thigh, above knee","group":"thigh"},{"id":"thigh-front","text":"Front of thigh","group":"thigh"},{"id":"thigh-inner","text":"Inner thigh","group":"thigh"},{"id":"back-middle","text":"Back of knee, middle","group":"back"},{"id":"back-inner","text":"Back of knee, inner side","group":"back"},{"id":"back-outer","text":"Back of knee, outer side","group":"back"},{"id":"front","text":"Around or behind the kneecap","group":"knee"},{"id":"above-kneecap","text":"Above the kneecap","group":"knee"},{"id":"below-kneecap","text":"Below the kneecap","group":"knee"},{"id":"inner-side","text":"Inner side of knee","group":"knee"},{"id":"outer-side","text":"Outer side of knee","group":"knee"},{"id":"inner-below","text":"Inner shin, just below knee","group":"knee"},{"id":"calf","text":"Calf","group":"lower"},{"id":"shin","text":"Front or outer lower leg","group":"lower"},{"id":"deep","text":"Deep inside or whole knee","group":"wide"},{"id":"hip-groin","text":"Hip or groin","group":"wide"},{"id":"back-to-leg","text":"Low back or buttock to below knee","group":"wide"},{"id":"elsewhere","text":"Mainly elsewhere","group":"wide","elsewhere":true}],"safety":false,"none":false,"place":true,"unsure":"Not sure where it hurts"},{"id":"start","kind":"one","text":"How did it start?","help":"An injury is sudden, even long ago.","options":[{"id":"sudden","text":"Suddenly, or with an injury"},{"id":"days","text":"Over hours or days, no injury"},{"id":"weeks","text":"Slowly, over weeks"},{"id":"both-legs","text":"Both legs alike, after hard exercise"}],"safety":false,"general":true},{"id":"since","kind":"one","text":"When did it begin?","options":[{"id":"today","text":"Today","days":0},{"id":"under-week","text":"Under a week ago","days":1},{"id":"under-three-weeks","text":"1 to 3 weeks ago","days":7},{"id":"over-three-weeks","text":"Over 3 weeks ago","days":21},{"id":"newly-different","text":"Long ago, but newly different"}],"safety":false,"general":true,"beside":"start","several":"newly-different"},{"id":"happened","kind":"many","text":"What happened, then or just before?","options":[{"id":"sprint","text":"Sprint, kick or fast start"},{"id":"splits","text":"Splits or slip, knee straight","help":"Or a water-ski start."},{"id":"push-off","text":"Push-off or jump, felt in calf"},{"id":"jump","text":"Jump or landing, felt in knee"},{"id":"twist","text":"Twist on a planted foot"},{"id":"bent-knee","text":"Fall on bent knee, or blow to shin"},{"id":"blow","text":"Fall, kick or knock"},{"id":"buckled","text":"Knee buckled or forced to bend"},{"id":"hard-exercise","text":"Very hard or unusual exercise"},{"id":"lifting","text":"Lifting or bending"},{"id":"kneeling","text":"Long kneeling, squatting or sitting cross-legged"}],"safety":false,"when":{"any":["start.sudden","start.days","start.both-legs","start.unanswered","start.not-sure","since.today","since.under-week","since.newly-different"]}},{"id":"injury","kind":"many","text":"What fits, at that moment or since?","help":"Try only what is safe.","groups":[{"id":"moment","text":"At that moment"},{"id":"since","text":"Since then"}],"options":[{"id":"pop","text":"Pop or snap","group":"moment"},{"id":"felt-kicked","text":"Felt like a kick, but nobody there","group":"moment"},{"id":"stopped","text":"Could not carry on or walk normally","group":"moment"},{"id":"carried-on","text":"Could carry on or walk normally","group":"moment"},{"id":"fast-swelling","text":"Knee swelled a lot within 4 hours","group":"moment"},{"id":"hurts-to-stand","text":"Hurts to stand or walk","group":"since"},{"id":"no-steps","text":"Cannot take 4 steps, even limping","help":"Wheelchair: cannot transfer on it.","group":"since"},{"id":"no-tiptoe","text":"Cannot tiptoe on that leg","group":"since"},{"id":"no-bend","text":"Cannot bend knee to right angle","group":"since"},{"id":"bone-sore","text":"Kneecap, or outer bump below knee, very sore","group":"since"},{"id":"bruise","text":"Big bruise, buttock or back of thigh","group":"since"},{"id":"dent","text":"Dent, gap or new lump in muscle","group":"since"},{"id":"weak-bend","text":"Weak when bending the knee","group":"since"},{"id":"severe-pain","text":"Very bad muscle pain, not only sore","help":"Stiff and sore for some days is usual.","group":"since"}],"safety":true,"unsure":"Not sure about the signs of a bad injury","when":{"any":["start.sudden","start.both-legs","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise","happened.not-sure"]}},{"id":"leg","kind":"many","text":"Anything new on that leg?","help":"Compare both. Numb? Go by look and warmth.","why":"These can be a clot or an infection.","groups":[{"id":"swelling","text":"Swelling and skin"},{"id":"lumps","text":"Lumps"},{"id":"pain","text":"Pain and circulation"}],"options":[{"id":"swollen","text":"One calf or leg more swollen","help":"Not only the hurt spot. Measure both calves.","group":"swelling"},{"id":"warm-skin","text":"One leg warm, red or darker","help":"On brown or black skin, go by touch.","group":"swelling"},{"id":"both-swollen","text":"Both legs or thighs very swollen or hard","group":"swelling"},{"id":"hot-patch","text":"Sore, hot, swollen patch of skin","group":"swelling"},{"id":"strip-rash","text":"Burning strip of rash or blisters","group":"swelling"},{"id":"cord","text":"Hard, sore cord or vein","group":"swelling"},{"id":"wound","text":"Cut, bite, sore or athlete\'s foot","group":"swelling"},{"id":"joint-bite","text":"Bite or deep cut over joint","group":"swelling"},{"id":"leaking-wound","text":"Operated joint: wound opens, leaks or smells","group":"swelling"},{"id":"calf-bruise","text":"Bruise on calf or ankle","group":"swelling"},{"id":"soft-lump","text":"Soft lump or fullness behind knee","group":"lumps"},{"id":"hard-lump","text":"Lump: hard, deep, growing or over golf-ball size","group":"lumps"},{"id":"pulsing-lump","text":"Pulsing lump behind knee","group":"lumps"},{"id":"moved-down","text":"Lump behind knee suddenly worse, or pain moved into calf","group":"lumps"},{"id":"unexplained","text":"New throbbing, cramping or heavy pain, no clear reason","help":"In calf, thigh or behind knee.","group":"pain"},{"id":"foot-pain","text":"Foot pain at rest or night","group":"pain"},{"id":"black-toe","text":"Toe black or blue, cold or sore","help":"Not only its nail.","group":"pain"}],"safety":true,"unsure":"Not sure about changes of the leg"},{"id":"knee","kind":"many","text":"What does the knee do?","options":[{"id":"swollen","text":"Knee joint swollen","said":"emergency.hot-knee"},{"id":"hot","text":"Knee hot or red","said":"emergency.hot-knee"},{"id":"swells","text":"Swells later or after use, then settles"},{"id":"stuck","text":"Stuck: will not bend or straighten fully","help":"Blocked, not only stiff or sore."},{"id":"catches","text":"Catches or clicks with pain"},{"id":"gives-way","text":"Gives way"},{"id":"kneecap-slips","text":"Kneecap slips out now and then"},{"id":"grinds","text":"Creaks or grinds"},{"id":"cannot-lift","text":"Cannot lift the straight leg"},{"id":"soft-front","text":"Soft swelling on the kneecap"},{"id":"sore-bump","text":"Sore bony bump below kneecap"}],"safety":true,"unsure":"Not sure what the knee does","when":{"any":["location.thigh-low","location.thigh-front","location.back-middle","location.back-inner","location.back-outer","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.unanswered","location.not-sure"]}},{"id":"signs","kind":"many","text":"Any of these as well?","groups":[{"id":"nerves","text":"Feeling and strength"},{"id":"night","text":"Night and general"},{"id":"lately","text":"Lately"}],"options":[{"id":"numb","text":"Lasting tingling or numbness","group":"nerves"},{"id":"foot-drop","text":"Front of foot drops, slaps or trips","group":"nerves"},{"id":"short-walk","text":"New: leg pain after a short walk","help":"Gone soon after stopping.","group":"nerves"},{"id":"weaker","text":"Leg weaker or more numb each day","group":"nerves"},{"id":"night-pain","text":"Lasting pain at rest or night","help":"Even when you lie still.","group":"night"},{"id":"night-turn","text":"Night ache after use or on turning","group":"night"},{"id":"bone-spot","text":"One very sore spot on bone","group":"night"},{"id":"weight-loss","text":"Unplanned weight loss, night sweats or much more tired","group":"night"},{"id":"many-joints","text":"Several joints swollen or stiff","group":"night"},{"id":"worse-fast","text":"Getting worse very fast","group":"lately"},{"id":"told-check","text":"Doctor wants this leg checked","group":"lately"},{"id":"antibiotic","text":"Took ciprofloxacin, levofloxacin, moxifloxacin or ofloxacin","help":"Antibiotics, recent months.","group":"lately"},{"id":"antibiotic-now","text":"Ciprofloxacin or similar antibiotic, now or this month","help":"Ciprofloxacin, levofloxacin, moxifloxacin or ofloxacin.","group":"lately"},{"id":"recent-infection","text":"Gut, bladder or sexual infection, last 6 weeks","group":"lately"},{"id":"other-infection","text":"Skin, chest, throat or tooth infection lately","group":"lately"}],"safety":true,"unsure":"Not sure about feeling, strength or night pain"},{"id":"health","kind":"many","text":"Any of these?","why":"They make some causes more likely.","groups":[{"id":"lately","text":"Lately"},{"id":"blood","text":"Blood and circulation"},{"id":"joints","text":"Joints and bones"},{"id":"conditions","text":"Health and medicines"},{"id":"activity","text":"Activity"}],"options":[{"id":"surgery-bed","text":"Operation, cast, hospital or 3 days in bed","help":"Last 3 months.","group":"lately","after":"doctor"},{"id":"ill-in-bed","text":"Ill in bed lately, as with COVID","group":"lately","after":"doctor"},{"id":"long-trip","text":"Journey over 4 hours, last 4 weeks","help":"In one go.","group":"lately","after":"doctor"},{"id":"pregnant","text":"Pregnant, or birth in last 6 weeks","group":"lately","after":"doctor"},{"id":"pregnancy-loss","text":"Pregnancy lost or ended, last 6 weeks","group":"lately","after":"doctor"},{"id":"clot-before","text":"Blood clot before: me, parent, brother or sister","group":"blood","after":"doctor"},{"id":"thrombophilia","text":"Blood that clots easily","help":"Found by a doctor.","group":"blood","after":"doctor"},{"id":"blood-thinner","text":"Blood thinners, or bleeding disorder in the family","group":"blood"},{"id":"bleeding-disorder","text":"My own bleeding disorder, such as haemophilia","group":"blood"},{"id":"sickle-cell","text":"Sickle cell disease","help":"Not only the trait.","group":"blood"},{"id":"arteries","text":"Artery disease or uneven heartbeat","group":"blood"},{"id":"heart-failure","text":"Heart failure","group":"blood"},{"id":"varicose-veins","text":"Varicose veins","group":"blood"},{"id":"joint-surgery","text":"Sore knee: injection or operation, last 3 months","group":"joints"},{"id":"knee-replacement","text":"Sore knee: replaced, however long ago","group":"joints"},{"id":"osteoarthritis","text":"Knee osteoarthritis","group":"joints"},{"id":"inflammatory-arthritis","text":"Rheumatoid, psoriatic or other inflammatory arthritis","group":"joints"},{"id":"gout","text":"Gout or pseudogout before","group":"joints"},{"id":"bakers-cyst","text":"Known Baker\'s cyst","group":"joints"},{"id":"thin-bones","text":"Thin bones (osteoporosis)","help":"Or a break after a small fall, or months of steroid tablets.","group":"joints"},{"id":"hamstring-before","text":"Hurt this hamstring before","group":"joints"},{"id":"cancer","text":"Cancer treated in last 6 months, or advanced","group":"conditions","after":"doctor"},{"id":"cancer-before","text":"Cancer longer ago","group":"conditions"},{"id":"diabetes","text":"Diabetes","group":"conditions"},{"id":"weak-immunity","text":"Weak immune system","help":"From steroids, chemotherapy, transplant, HIV or uncontrolled diabetes.","group":"conditions"},{"id":"bowel-disease","text":"Crohn\'s or ulcerative colitis","group":"conditions"},{"id":"immobile-leg","text":"Leg hardly moves or feels, or wheelchair","group":"conditions"},{"id":"oestrogen","text":"Birth control or tablets with oestrogen, or tamoxifen","help":"Pill, patch or ring. Not HRT by patch or gel.","group":"conditions","after":"doctor"},{"id":"testosterone","text":"Testosterone treatment","group":"conditions"},{"id":"injecting","text":"Injecting drugs, ever","group":"conditions"},{"id":"smoking","text":"Smoking","group":"conditions"},{"id":"extra-weight","text":"Extra body weight","group":"conditions"},{"id":"sport","text":"Regular running, cycling or sport","group":"activity"},{"id":"more-activity","text":"More or new activity lately","group":"activity"}],"safety":true,"general":true},{"id":"feel","kind":"many","text":"What fits this pain?","groups":[{"id":"worse","text":"Worse with"},{"id":"pattern","text":"How it feels"}],"options":[{"id":"hard-seat","text":"Hard seat","group":"worse"},{"id":"long-sitting","text":"Long sitting, knees bent","group":"worse"},{"id":"bending-forward","text":"Bending forward, legs straight","group":"worse"},{"id":"heel-pull","text":"Pulling the heel back against something","group":"worse"},{"id":"stairs","text":"Stairs or getting up","group":"worse"},{"id":"downhill","text":"Going downhill","group":"worse"},{"id":"full-bend","text":"Fully bending or straightening","group":"worse"},{"id":"kneeling","text":"Kneeling, squatting or jumping","group":"worse"},{"id":"tiptoe","text":"Tiptoe or pushing off","group":"worse"},{"id":"cough","text":"Coughing, sneezing or moving the back","group":"worse"},{"id":"socks","text":"Socks, shoes or leaving a car","group":"worse"},{"id":"every-step","text":"Each step or hop, in the bone","group":"worse"},{"id":"same-distance","text":"The same distance or time, gone soon after stopping","group":"worse"},{"id":"warms-up","text":"Eases as I warm up, returns after","group":"pattern"},{"id":"stiff-short","text":"Morning stiffness up to 30 minutes","group":"pattern"},{"id":"stiff-long","text":"Morning stiffness over 30 minutes","group":"pattern"},{"id":"groin-stiff","text":"Stiff groin or hip","group":"pattern"},{"id":"tight","text":"Tight or pulling","group":"pattern"},{"id":"cramps","text":"Sudden cramps, often at night","group":"pattern"},{"id":"both-legs","text":"Both legs the same","group":"pattern"}],"safety":false,"when":{"any":["start.days","start.weeks","start.both-legs","start.unanswered","start.not-sure","since.over-three-weeks"]}},{"id":"course","kind":"many","text":"How is it going?","options":[{"id":"better","text":"Getting better"},{"id":"no-better","text":"No better after a week of care"},{"id":"slowly-worse","text":"Slowly getting worse"},{"id":"keeps-coming","text":"Keeps coming back"},{"id":"stops-life","text":"Stops work, school, sleep or daily tasks"}],"safety":false,"general":true,"former":{"under-week":"since.under-week","under-three-weeks":"since.under-three-weeks","over-three-weeks":"since.over-three-weeks"}},{"id":"side","kind":"one","text":"Which leg is it?","options":[{"id":"left","text":"Left leg"},{"id":"right","text":"Right leg"},{"id":"both","text":"Both legs"}],"safety":false,"after":"doctor"},{"id":"pain","kind":"number","text":"How bad is the pain, from 0 (none) to 10 (worst)?","options":[],"safety":false,"after":"doctor","most":10},{"id":"limits","kind":"many","text":"What can you not do now?","options":[{"id":"no-steps","text":"Cannot take 4 steps, even limping","help":"In a wheelchair: cannot put weight on it to move across.","said":"injury.no-steps"},{"id":"no-stairs","text":"Cannot climb stairs"},{"id":"no-chair","text":"Cannot get up from a chair without help"},{"id":"no-sleep","text":"Cannot sleep through the night"},{"id":"no-work","text":"Cannot work or go to school"},{"id":"no-sport","text":"Cannot do my sport"}],"safety":false,"after":"doctor"},{"id":"medicines","kind":"many","text":"Which medicines do you take?","options":[{"id":"pain-relief","text":"Pain tablets, such as paracetamol"},{"id":"anti-inflammatory","text":"Ibuprofen, naproxen or the like"},{"id":"blood-thinner","text":"A blood thinner or aspirin each day"},{"id":"steroid","text":"Steroid tablets"},{"id":"diabetes","text":"Tablets or insulin for my sugar"},{"id":"others","text":"Other tablets each day"},{"id":"allergy","text":"A medicine gave me a rash or harmed me"}],"safety":false,"after":"doctor"},{"id":"aim","kind":"one","text":"What do you want to get back to?","options":[{"id":"daily","text":"Daily life","goal":"Your daily tasks are as easy as before."},{"id":"standing-work","text":"Work on my feet","goal":"You stand and walk all day with a green light."},{"id":"walking","text":"Long walks","goal":"You walk as far as before with a green light."},{"id":"running","text":"Running"},{"id":"sport","text":"Sport"}],"safety":false,"after":"plan"}]', rules: () => ['{"":{"id":["breathless","chest-pain","coughing-blood","faint","cold-foot","pressure-in-a-muscle","numb-leg","lower-leg-after-strain","muscle-after-exercise","foot-drop-after-injury","growing-pain-behind-the-knee","blocked-artery","numb-and-sudden","short-walk-and-foot","odd-shape","hip-after-fall","open-wound","out-of-place","big-crash","bleeding","hot-knee-and-ill","swollen-knee-and-ill","hot-knee-child","joint-after-surgery","operated-joint-and-pain","hot-knee-weak-immunity","spreading-skin","fever-and-growing-pain","deep-skin-infection","very-ill","saddle-numb","bladder-bowel","both-legs","dark-pee","sickle-cell-crisis","cancer-and-spine-nerve","pulsing-lump-and-foot","unbearable-pain","other-emergency","child-very-ill","child-fever","child-cannot-walk","emergency-not-sure","leg-not-sure","knee-not-sure","injury-not-sure","signs-not-sure","child-not-sure","swollen-leg","lump-moved-down","clot-gate-pain","clot-gate-place","clot-gate-sudden","warm-calf","pregnant","sore-vein","worsening-pain","leg-pain-arteries","short-walk","numb-after-injury","pulsing-lump","foot-pain-at-rest","fever","hot-swollen-knee","operated-joint","bite-over-a-joint","swollen-after-infection","cannot-move-knee","hot-skin","strip-rash","weak-immunity","weak-immunity-and-skin","bleeding-into-joint","bleeding-disorder","blood-thinner-injury","four-steps","no-steps-after-exercise","severe-pain-after-exercise","right-angle","sore-bone","fall-by-age","older-fall-on-the-hip","fast-swelling","stuck-knee","straight-leg","kneecap-out","heel-cord","buckled","new-giving-way","torn-off-hamstring","torn-muscle","torn-calf","growth-plate","foot-drop","weaker","antibiotic","cancer-and-spine","cancer-and-bone-pain","leg-without-feeling","infected-spine","worse-fast","told-check","child-harm","under-five","child-no-weight","child-joint","child-limp","child-limp-within-days","child-hip","child-fever-and-old-pain","child-lasting-swelling","child-night","young-bone-pain","told-no-steps","told-bad-pain","unfinished","other-problem","age-not-sure","health-not-sure","child-limp-check","new-lump","hard-lump","night-pain","night-pain-and-more","child-night-check","cancer-and-bone","unexplained-pain","both-legs-swollen","foot-pain-check","short-walk-check","sickle-cell-check","bleeding-check","antibiotic-check","infection-elsewhere","wound-over-the-knee","new-joint-pain-and-risk","new-joint-pain-and-gout","lower-leg-and-risk","skin-check","kneecap-slips","injury-check","bone-load","operated-check","operated-and-newly-sore","new-sciatica","blow-to-the-calf","thin-bones","hip-signs","weight-loss","bone-spot","many-joints","swollen-knee","giving-way","knee-injury","buckled-check","muscle-tear","sudden-sit-bone-pain","pain-on-walking","lasting-numbness","hurt-again","child-hip-check","not-settling","stops-life","nothing-urgent"],"level":["emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","self-care"],"why":["That can come from a blood clot in the lung.","That can come from the lungs or the heart.","That can be a sign of a blood clot in the lung.","That can be a sign of a blood clot in the lung.","The leg may not be getting enough blood.","Together that can mean that pressure builds up in a muscle.","That can mean that blood or nerves are cut off.","Together that can mean that pressure builds up in a muscle.","Together that can mean that muscle is breaking down.","After an injury that can mean a hurt nerve or blood vessel.","That can come from a blocked artery.","Together that can mean that an artery is blocked.","Together that can mean that an artery is blocked.","Together that can mean that an artery is blocked.","Something may be broken or out of joint.","That can mean a broken hip.","That needs care at once.","The artery behind the knee can be hurt, even if the knee went back.","That can hurt bones, vessels and muscles more than it shows.","That needs help at once.","Together that can mean an infection in the joint.","Together that can mean an infection in the joint.","In a child that can mean an infection in the joint.","Together that can mean an infection in the joint.","Together that can mean an infection in the joint.","Together that can mean an infection in the joint.","That can be a serious infection.","Together that can be a serious infection under the skin.","That can be a serious infection.","That can be a sign of a serious infection.","Nerves at the base of the spine may be squeezed.","Nerves at the base of the spine may be squeezed.","That can come from squeezed nerves in the spine.","With sore muscles that can mean that muscle is breaking down.","A crisis needs treatment at once.","Together that can mean that the spine is pressed.","An artery behind the knee may be blocked.","Pain this bad needs to be seen at once.","That needs help at once.","In a child that needs help now.","In a child that can mean an infection in a joint or bone.","In a child that can mean a broken bone, a hip problem or an infection.","You are not sure about an emergency sign, so it needs a check today.","It could be a sign of a clot or an infection, so we count it as a yes.","It could be a sign of trouble in the joint, so we count it as a yes.","It could be a sign of a bad injury, so we count it as a yes.","It could be a sign of nerve trouble or illness, so we count it as a yes.","It could be a sign of danger, so we count it as a yes.","That can mean a blood clot. Only a test can tell.","A cyst that bursts and a blood clot look alike. Only a scan can tell them apart.","That can mean a blood clot. Only a test can tell.","That can mean a blood clot. Only a test can tell.","That can mean a blood clot. Only a test can tell.","That can mean a blood clot or an infection of the skin. Only a test can tell.","That can mean a blood clot. Only a test can tell.","That can be a clot in a vein near the surface.","That needs a check today.","New leg pain can then come from the arteries.","That can mean that an artery is closing.","After an injury that can mean that pressure builds up in a muscle.","That can be a bulge of the artery.","That can mean too little blood in the foot.","With leg pain that needs a check today.","That can be gout or an infection. Nobody can tell without a test.","That needs the team that treated the knee today.","That can carry germs into the joint.","Together that can mean an infection in the joint.","That needs a check today.","That can be an infection.","That can be shingles. Treatment works best within 3 days.","That needs a check today for an infection.","That needs a check today for an infection.","That can mean bleeding inside.","New pain in a joint or muscle can then be bleeding. Call your centre now.","That can mean bleeding inside.","After an injury that needs an X-ray or a scan.","Together that can mean that muscle is breaking down.","Together that can mean that muscle is breaking down. A blood test shows it.","After an injury that needs an X-ray.","After an injury the bone may be broken.","At this age, or with thin bones, that can mean a broken bone.","After a fall that can mean a broken hip.","That usually means bleeding inside the knee.","Something may be caught in the joint.","A tendon above or below the kneecap may be torn.","A piece of bone can break off. It needs an X-ray.","That can mean a torn heel cord.","A tendon above or below the kneecap may be torn.","After a recent injury that needs to be seen quickly.","Together that can mean that the tendon has torn off the bone.","Together that can mean a complete tear.","Together that can mean that muscle or tendon is torn through.","In growing legs that can mean that the growth plate has come loose. Tell a parent or your coach.","That can mean that a nerve is pressed. That needs a check today.","That can mean that a nerve is pressed. That needs a check today.","These antibiotics can hurt tendons. Ask today whoever prescribed them before you take more.","Together that needs a check within a day.","Together that needs a check today, before the bone gives way.","A broken bone or a clot may then hurt little.","Together that can mean an infection in the spine.","That needs a check today.","Have that check today.","An injury that does not match its story needs a check today. Tell the doctor or nurse what you fear. Your local child protection service can help too.","Leg pain in a child under 5 needs a doctor or nurse to look at it today.","In a child that needs a check today.","In a child that needs a check today.","In a child or teenager that can come from the hip. Ask for the hip to be checked.","In a child that can come from the hip, or from an infection in a joint or bone.","In a child or teenager that can come from the hip. Ask for the hip to be checked.","In a child that can mean an infection in a joint or bone.","In a child or teenager that needs an X-ray and a blood test soon.","In a child that needs a check today.","In young people that needs a quick X-ray or scan.","A leg that cannot carry you needs a check today.","Pain as bad as you say needs a check today.","Some questions have no answer yet, so we stay on the safe side.","This guide is about the knee and the back of the thigh.","Without the age we cannot be sure which causes to think of.","You are not sure about your health or medicines. Ask about them.","In a child or teenager that should be looked at, even after a small fall.","Have a new lump looked at within 2 weeks.","Such a lump needs a scan soon.","That needs a check within days.","That needs a check within days. It needs an X-ray.","In a child that should be looked at.","That should be looked at.","New pain without a cause should be looked at.","That can come from the heart, the kidneys or the veins.","That should be looked at.","That can come from the arteries.","Bones and joints can be short of blood in sickle cell disease.","That should be looked at.","These antibiotics can hurt tendons for months. Ask about it.","Joint pain after an infection should be looked at.","Germs can get into a joint that way. That should be looked at.","New joint pain should then be looked at.","New joint pain should then be looked at.","New leg pain should then be looked at.","That should be looked at.","That needs a plan from a physio.","An injury like this should be looked at, also when it is older.","That can be a stress injury. Stop running until it is checked.","New trouble there should be looked at by the team that treated it.","New trouble there should be looked at by the team that treated it.","That should be looked at.","That can bleed into the muscle, or a clot can follow it.","Thin bones can crack without a fall.","That can come from the hip. That should be looked at.","That needs a check within days.","That can be a stress injury. Stop running until it is checked.","That needs a check within days, because early treatment helps.","That should be looked at.","That should be looked at.","That can mean a tear in a muscle or in the joint.","A tendon above or below the kneecap may be torn.","That can mean a tear that heals better with help.","That can be a tear close to the bone.","That can come from the arteries.","That should be checked.","A hamstring that is hurt again needs a plan from a physio.","In a child or teenager that can come from the hip. Ask for the hip to be checked.","Pain that has not settled in the usual time, or that is newly different, should be looked at.","That is reason enough to be seen.","Nothing you told us needs help today."],"causes":[["pulmonary-embolism"],["pulmonary-embolism"],["pulmonary-embolism"],["pulmonary-embolism"],["acute-limb-ischaemia"],["compartment-syndrome","acute-limb-ischaemia"],["acute-limb-ischaemia","compartment-syndrome"],["compartment-syndrome"],["muscle-breakdown","compartment-syndrome"],["compartment-syndrome","knee-dislocation"],["acute-limb-ischaemia","compartment-syndrome"],["acute-limb-ischaemia"],["acute-limb-ischaemia"],["acute-limb-ischaemia"],["knee-dislocation","knee-fracture"],["hip-pain-felt-in-the-knee"],["knee-fracture"],["knee-dislocation"],["knee-dislocation","knee-fracture","compartment-syndrome"],null,["infected-joint","gout"],["infected-joint","gout"],["infected-joint"],["infected-joint"],["infected-joint"],["infected-joint","gout"],["skin-infection"],["skin-infection","infected-joint"],["skin-infection"],["skin-infection","infected-joint"],["cauda-equina"],["cauda-equina"],["cauda-equina"],["muscle-breakdown"],null,["cauda-equina"],["popliteal-aneurysm","acute-limb-ischaemia"],["acute-limb-ischaemia","compartment-syndrome"],null,["infected-joint"],["infected-joint"],["hip-pain-felt-in-the-knee","knee-fracture","infected-joint"],null,["deep-vein-thrombosis","skin-infection"],["infected-joint","extensor-tendon-rupture"],["knee-fracture"],["nerve-pressure-at-the-knee"],["hip-pain-felt-in-the-knee","infected-joint"],["deep-vein-thrombosis","burst-bakers-cyst"],["burst-bakers-cyst","deep-vein-thrombosis"],["deep-vein-thrombosis"],["deep-vein-thrombosis"],["deep-vein-thrombosis"],["deep-vein-thrombosis","skin-infection"],["deep-vein-thrombosis"],["surface-vein-clot","deep-vein-thrombosis"],["compartment-syndrome","acute-limb-ischaemia"],["acute-limb-ischaemia"],["acute-limb-ischaemia","artery-pain-on-walking"],["compartment-syndrome"],["popliteal-aneurysm"],["artery-pain-on-walking"],["infected-joint","skin-infection"],["infected-joint","gout"],["infected-joint"],["infected-joint","skin-infection"],["infected-joint"],["infected-joint","knee-fracture"],["skin-infection"],null,["infected-joint"],["skin-infection"],["bleeding-into-the-knee"],["bleeding-into-the-knee"],["bleeding-into-the-knee"],["knee-fracture"],["muscle-breakdown","compartment-syndrome"],["muscle-breakdown"],["knee-fracture"],["knee-fracture"],["knee-fracture"],["hip-pain-felt-in-the-knee"],["bleeding-into-the-knee","knee-fracture"],null,["extensor-tendon-rupture"],["kneecap-dislocation"],["achilles-rupture"],["extensor-tendon-rupture"],null,["hamstring-avulsion"],["hamstring-strain-complete"],["achilles-rupture"],["growth-plate-avulsion"],["nerve-pressure-at-the-knee"],["nerve-pressure-at-the-knee"],["antibiotic-tendon-pain"],["bone-or-soft-tissue-tumour"],["bone-or-soft-tissue-tumour"],["knee-fracture","deep-vein-thrombosis"],null,null,null,null,null,["hip-pain-felt-in-the-knee","infected-joint"],["infected-joint"],["hip-pain-felt-in-the-knee"],["hip-pain-felt-in-the-knee","infected-joint"],["hip-pain-felt-in-the-knee"],["infected-joint"],["bone-or-soft-tissue-tumour","inflammatory-arthritis"],["bone-or-soft-tissue-tumour"],["bone-or-soft-tissue-tumour"],null,null,null,null,null,null,["hip-pain-felt-in-the-knee"],null,["bone-or-soft-tissue-tumour"],null,["bone-or-soft-tissue-tumour"],null,["bone-or-soft-tissue-tumour"],null,null,null,null,null,["bleeding-into-the-knee"],null,["infected-joint"],["infected-joint","skin-infection"],["infected-joint"],["gout","infected-joint"],null,null,["kneecap-dislocation"],null,["bone-stress-injury"],null,["infected-joint"],null,null,["bone-stress-injury"],["hip-pain-felt-in-the-knee"],["bone-or-soft-tissue-tumour"],["bone-stress-injury"],null,null,null,null,["extensor-tendon-rupture"],null,["hamstring-avulsion"]],"outcome":[null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,"child-under-5",null,null,null,null,null,null,null,null,null,null,null,null,"other-problem"],"when":["emergency.breathless","emergency.chest-pain","emergency.coughing-blood","emergency.faint","emergency.cold-foot",{"any":{"":{"all":[[{"any":["emergency.tight-leg","happened.sprint","happened.splits","happened.push-off","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise","leg.swollen","leg.both-swollen","signs.numb","signs.foot-drop","signs.short-walk","signs.weaker","health.surgery-bed","health.bleeding-disorder"]},"emergency.worsening-pain"],[{"any":["emergency.numb-leg","emergency.cannot-move-foot","happened.twist","happened.bent-knee","happened.blow","happened.hard-exercise","leg.both-swollen","signs.numb","signs.foot-drop","signs.weaker","health.surgery-bed","health.bleeding-disorder"]},"emergency.tight-leg"],[{"any":["location.thigh-middle","location.thigh-front","location.thigh-inner","location.calf","location.shin","location.not-sure"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"emergency.worsening-pain"]]}}},{"any":["emergency.numb-leg","emergency.cannot-move-foot"]},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["location.calf","location.shin"]},{"any":["happened.sprint","happened.push-off","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise"]},{"atLeast":2,"of":[{"any":["signs.numb","signs.foot-drop","signs.weaker"]},{"any":["emergency.worsening-pain","emergency.tight-leg"]},"leg.swollen"]}]},{"all":{"":{"any":[["age.5+","age.unanswered","age.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["start.both-legs","happened.hard-exercise"],[{"atLeast":2,"of":[{"any":["emergency.worsening-pain","emergency.tight-leg"]},"leg.swollen","signs.weaker"]},"leg.both-swollen"]]}}},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise"]},"signs.foot-drop"]},{"all":[{"any":["location.thigh-low","location.back-middle","location.back-inner","location.back-outer"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"emergency.worsening-pain"]},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"any":["health.arteries","health.diabetes","health.smoking"]},"emergency.worsening-pain"]},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},{"any":["location.back-middle","location.calf","location.shin","location.not-sure"]},{"any":[{"any":["health.arteries","health.diabetes","health.smoking"]},"age.60+","age.unanswered","age.not-sure","leg.foot-pain","leg.black-toe","signs.short-walk"]},"signs.numb"]},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["leg.foot-pain","leg.black-toe","signs.numb"]},"signs.short-walk"]},"emergency.odd-shape",{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.bent-knee","happened.blow"]},{"any":["age.51+","age.unanswered","age.not-sure","emergency.cannot-move-knee","injury.stopped","injury.no-steps","health.thin-bones"]},"location.hip-groin"]},"emergency.open-wound","emergency.out-of-place","emergency.big-crash","emergency.bleeding",{"atLeast":2,"of":[{"any":["emergency.hot-knee","knee.hot"]},{"any":["emergency.cannot-move-knee","emergency.unbearable-pain","child.no-weight"]},"emergency.fever"]},{"all":[{"any":[{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"emergency.cannot-move-knee"]},"emergency.fever"]},"knee.swollen"]},{"all":[{"any":[{"all":["knee.swollen","knee.hot"]},"emergency.hot-knee"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"age.5-15"]},{"all":{"":{"any":[["age.5+","age.unanswered","age.not-sure"],["health.joint-surgery","health.knee-replacement"],[{"all":[{"any":["leg.warm-skin","leg.hot-patch"]},{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]}]},"emergency.hot-knee","leg.leaking-wound","knee.swollen","knee.hot"],[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"all":[{"any":["leg.warm-skin","leg.hot-patch","knee.swollen","knee.hot"]},"leg.leaking-wound"]},"emergency.worsening-pain","emergency.cannot-move-knee","emergency.fever","signs.worse-fast"]]}}},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["health.joint-surgery","health.knee-replacement"]},"emergency.worsening-pain","emergency.cannot-move-knee"]},{"all":{"":{"any":[["age.5+","age.unanswered","age.not-sure"],["health.weak-immunity","health.injecting"],[{"all":["knee.swollen","knee.hot"]},"emergency.hot-knee"]]}}},{"any":["emergency.spreading-skin","emergency.black-skin"]},{"all":["emergency.worsening-pain","emergency.fever"]},{"any":{"":{"all":[[{"any":["leg.warm-skin","leg.hot-patch"]},"emergency.worsening-pain"],[{"any":["leg.warm-skin","leg.hot-patch"]},{"any":["leg.wound","leg.joint-bite","leg.leaking-wound","signs.worse-fast","health.diabetes","health.weak-immunity","health.injecting"]},"emergency.fever"]]}}},"emergency.very-ill","emergency.saddle-numb","emergency.bladder-bowel","emergency.both-legs","emergency.dark-pee",{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"health.sickle-cell"]},{"all":{"":{"any":[["age.5+","age.unanswered","age.not-sure"],["health.cancer","health.cancer-before"],["location.back-to-leg","feel.cough"],["signs.numb","signs.foot-drop","signs.weaker"]]}}},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["emergency.worsening-pain","leg.foot-pain","signs.numb","signs.foot-drop"]},"leg.pulsing-lump"]},"emergency.unbearable-pain","emergency.other","child.very-ill",{"all":{"":{"any":[[{"all":["age.0-15","emergency.fever"]},"child.fever"],[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"age.0-4","emergency.cannot-move-knee","child.no-weight","child.joint","child.limp","child.lasting-limp","child.night","child.pale"]]}}},{"all":[{"any":["emergency.fever","child.joint","child.lasting-limp","child.turned-foot","location.hip-groin","start.sudden","start.not-sure"]},"child.no-weight"]},"emergency.not-sure","leg.not-sure","knee.not-sure","injury.not-sure","signs.not-sure","child.not-sure","leg.swollen",{"any":[{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["location.back-middle","location.back-inner","health.bakers-cyst"]},"leg.calf-bruise"]},"leg.moved-down"]},{"all":[{"any":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]}]},{"any":[{"any":["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]},{"any":["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]},"age.60+","age.unanswered","age.not-sure","leg.warm-skin","health.arteries","health.varicose-veins","health.inflammatory-arthritis","health.cancer-before","health.smoking","health.extra-weight"]},"leg.unexplained"]},{"any":{"":{"all":[{"":{"any":[["location.back-middle","location.calf","location.not-sure"],{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}},["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]]}},{"":{"any":[["location.back-middle","location.calf","location.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]]}},[{"any":["location.calf","location.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"health.joint-surgery"],{"":{"any":[["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.back-middle","location.back-inner","location.back-outer","location.above-kneecap","location.calf","location.hip-groin","location.not-sure"],{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}},["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]]}},{"":{"any":[["location.calf","location.not-sure"],{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}},["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["age.60+","age.not-sure"]]}},[{"any":["location.calf","location.not-sure"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"health.bakers-cyst"],[{"any":["location.calf","location.not-sure"]},{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"leg.unexplained"]]}}},{"all":{"":{"all":[[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]],"any":[null,{"":{"all":[{"":{"any":[["location.back-middle","location.calf","location.not-sure"],["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]]}},{"":{"any":[["location.back-middle","location.back-inner","location.back-outer","location.calf","location.not-sure"],["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]]}},{"":{"any":[["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.above-kneecap","location.hip-groin"]],"atLeast":[null,2],"of":[null,["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]]}}]}}]}}},{"all":[{"any":["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.back-middle","location.back-inner","location.back-outer","location.calf","location.shin","location.unanswered","location.not-sure"]},"leg.warm-skin"]},{"all":{"":{"any":[["health.pregnant","health.pregnancy-loss"],[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"all":[{"any":["location.back-middle","location.calf","location.hip-groin"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},"leg.unexplained"]]}}},"leg.cord",{"any":["emergency.worsening-pain","emergency.tight-leg"]},{"any":{"":{"all":[{"":{"any":[{"":{"any":[{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}}],"all":[null,[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]]}},["health.arteries","health.diabetes","health.smoking"],["leg.unexplained","signs.numb","feel.same-distance"]]}},[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},{"any":["location.back-middle","location.calf","location.shin","location.not-sure"]},{"any":["age.40+","leg.unexplained"]},"signs.numb"],{"":{"all":[[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]],"any":[null,["health.arteries","health.diabetes","health.smoking"],["age.50+","age.unanswered","age.not-sure"],["location.back-middle","location.calf","location.shin","location.not-sure"]]}}]}}},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"signs.short-walk"]},{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["signs.numb","signs.weaker"],["location.back-outer","location.outer-side","location.calf","location.shin"],["happened.sprint","happened.push-off","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise"]]}}},"leg.pulsing-lump",{"any":[{"all":[{"any":[{"any":["health.arteries","health.diabetes","health.smoking"]},"age.50+","age.unanswered","age.not-sure","signs.numb","signs.short-walk","health.not-sure","feel.same-distance"]},"leg.foot-pain"]},"leg.black-toe"]},"emergency.fever",{"any":[{"all":["knee.swollen","knee.hot"]},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"knee.hot"]},{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"knee.swollen"]},{"all":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},{"any":["leg.wound","health.inflammatory-arthritis"]},"knee.swollen"]},"emergency.hot-knee"]},{"any":[{"all":[{"any":["health.joint-surgery","health.knee-replacement"]},{"any":[{"any":[{"all":[{"any":["leg.warm-skin","leg.hot-patch"]},{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]}]},"emergency.hot-knee","leg.leaking-wound","knee.swollen","knee.hot"]},"leg.wound","signs.worse-fast"]}]},"leg.leaking-wound"]},"leg.joint-bite",{"all":{"":{"any":[["signs.recent-infection","signs.other-infection","health.surgery-bed"],["knee.swollen","knee.hot"]]}}},"emergency.cannot-move-knee",{"any":[{"all":[{"any":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"leg.wound"]},"leg.warm-skin"]},"leg.hot-patch"]},"leg.strip-rash",{"all":{"":{"any":[["health.sickle-cell","health.diabetes","health.weak-immunity","health.injecting","health.not-sure"],["knee.swollen","knee.hot"]]}}},{"all":{"":{"any":[["health.sickle-cell","health.diabetes","health.weak-immunity","health.injecting","health.not-sure"],["leg.swollen","leg.warm-skin","leg.hot-patch"]]}}},{"all":{"":{"any":[["health.blood-thinner","health.bleeding-disorder","health.not-sure"],[{"all":[{"any":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"health.bleeding-disorder"]},"knee.swells"]},"emergency.hot-knee","injury.fast-swelling","injury.bruise","leg.swollen","leg.calf-bruise","knee.swollen"]]}}},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"health.bleeding-disorder"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buck', 'led"]},{"any":["location.thigh-front","location.hip-groin","injury.pop","injury.stopped","injury.hurts-to-stand","knee.swells","signs.numb"]},"health.blood-thinner"]},{"all":[{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure"]},"injury.no-steps"]},{"all":[{"any":["start.both-legs","happened.hard-exercise"]},{"any":["start.days","start.weeks","start.both-legs"]},"injury.no-steps"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.both-legs","happened.hard-exercise"]},"injury.severe-pain"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure"]},"injury.no-bend"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure"]},"injury.bone-sore"]},{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],{"":{"all":[{"":{"any":[["age.0-11","age.51+","age.unanswered","age.not-sure"],["happened.bent-knee","happened.blow"]]}},{"":{"any":[["age.55+","health.thin-bones"],["start.sudden","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled"],[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"location.back-inner","location.back-outer","location.inner-below","location.shin","location.hip-groin","location.unanswered"]]}}]}},["emergency.cannot-move-knee","child.no-weight","child.limp","injury.stopped","injury.fast-swelling","injury.hurts-to-stand","injury.no-steps","knee.swollen","knee.swells"]]}}},{"all":[{"any":["happened.twist","happened.bent-knee","happened.blow"]},{"any":["injury.hurts-to-stand","injury.no-steps"]},{"any":["age.51+","age.not-sure","health.thin-bones"]},"location.hip-groin"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"injury.fast-swelling"]},"knee.stuck","knee.cannot-lift","emergency.kneecap-out",{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],{"":{"all":[[{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure"]},"injury.no-tiptoe"],[{"any":["injury.pop","injury.stopped"]},"injury.felt-kicked"]]}}]}}},{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],{"":{"all":[{"":{"any":[["happened.jump","happened.buckled"],["injury.pop","injury.stopped","injury.no-steps"],["location.thigh-front","location.front","location.above-kneecap","location.below-kneecap","location.deep","location.elsewhere","location.not-sure"]]}},[{"any":["location.thigh-front","location.above-kneecap","location.below-kneecap","location.elsewhere"]},"injury.pop","injury.stopped"]]}}]}}},{"all":{"":{"any":[["knee.catches","knee.gives-way"],["start.sudden","happened.sprint","happened.twist","happened.bent-knee","happened.blow","happened.buckled"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}}},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["location.sit-bone","location.not-sure"]},{"atLeast":2,"of":[{"any":["happened.splits","injury.pop"]},"injury.stopped","injury.bruise","injury.dent","injury.weak-bend"]}]},{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],{"":{"all":[{"":{"any":[["location.thigh-middle","location.thigh-low","location.back-inner","location.back-outer"]],"atLeast":[null,2],"of":[null,[{"any":["injury.no-steps","injury.bruise"]},"injury.pop","injury.dent"]]}},[{"any":["location.thigh-middle","location.thigh-low"]},"injury.pop","injury.stopped"],[{"any":["location.thigh-low","location.back-inner","location.back-outer"]},"injury.pop","injury.weak-bend"]]}}]}}},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"atLeast":2,"of":[{"any":["injury.stopped","injury.no-steps","leg.calf-bruise"]},"injury.pop","injury.dent"]},{"any":["injury.no-steps","injury.dent"]},"location.calf"]},{"all":{"":{"any":[["age.11-20","age.not-sure"],["location.sit-bone","location.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["start.sudden","start.days","start.not-sure"],["happened.sprint","happened.splits","happened.push-off","happened.hard-exercise","happened.not-sure","injury.pop","injury.stopped"]]}}},"signs.foot-drop","signs.weaker",{"any":[{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"signs.antibiotic"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["location.sit-bone","location.thigh-low","location.back-inner","location.back-outer","location.above-kneecap","location.below-kneecap","location.inner-below","location.calf","location.not-sure"]},"signs.antibiotic"]},"signs.antibiotic-now"]},{"all":{"":{"any":[["health.cancer","health.cancer-before"],["location.back-to-leg","feel.cough"]]}}},{"all":[{"any":["signs.night-pain","signs.bone-spot"]},"health.cancer"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled","injury.bruise","leg.calf-bruise","knee.swollen","knee.hot","knee.swells"]},"health.immobile-leg"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["health.weak-immunity","health.injecting"]},"location.back-to-leg"]},"signs.worse-fast","signs.told-check","child.harm","age.0-4","child.no-weight",{"any":[{"all":["age.0-15","knee.swollen"]},"child.joint"]},{"any":[{"all":[{"any":["location.thigh-front","location.thigh-inner","location.hip-groin","start.weeks","start.both-legs","start.unanswered","start.not-sure","since.under-three-weeks","since.over-three-weeks","since.newly-different","signs.recent-infection","signs.other-infection","health.extra-weight","course.no-better","course.slowly-worse"]},"child.limp"]},"child.lasting-limp","child.turned-foot"]},{"all":["child.limp","start.days"]},{"all":[{"any":[{"all":[{"any":["start.days","start.weeks","start.not-sure","since.over-three-weeks","since.newly-different"]},{"any":["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.back-middle","location.back-inner","location.back-outer","location.front","location.above-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.not-sure"]},"health.extra-weight"]},"location.hip-groin"]},"age.5-16"]},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.above-kneecap","location.calf","location.shin","location.deep","location.not-sure","since.newly-different","course.no-better","course.slowly-worse"]},"child.fever"]},{"all":[{"any":["start.weeks","since.over-three-weeks","since.newly-different"]},{"any":["child.joint","leg.swollen","knee.swollen","knee.hot"]},"age.0-15"]},{"any":[{"all":[{"any":["child.limp","child.lasting-limp"]},"since.over-three-weeks","course.slowly-worse"]},{"all":[{"any":["leg.hard-lump","signs.night-pain","signs.weight-loss"]},"age.0-15"]},{"all":[{"any":["child.joint","child.limp","child.lasting-limp","child.one-leg","location.sit-bone","location.thigh-low","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.hip-groin","location.back-to-leg","location.unanswered","location.not-sure","knee.swollen","signs.bone-spot"]},"child.night"]},"child.pale","child.bone-lump"]},{"all":[{"any":[{"all":["since.over-three-weeks","leg.swollen"]},"leg.hard-lump","signs.night-pain"]},"age.16-24"]},"limits.no-steps","pain.9+",{"any":["age.unanswered","emergency.unanswered","child.unanswered","location.unanswered","injury.unanswered","leg.unanswered","knee.unanswered","signs.unanswered","health.unanswered"]},"location.elsewhere","age.not-sure","health.not-sure",{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},"child.limp","start.sudden"]},"leg.soft-lump","leg.hard-lump",{"all":[{"any":["age.40+","age.unanswered","age.not-sure"]},"signs.night-pain"]},{"all":[{"any":["age.0-39","location.thigh-middle","location.thigh-low","location.thigh-front","location.above-kneecap","location.shin","leg.hard-lump","signs.bone-spot","signs.weight-loss","health.cancer","health.cancer-before"]},"signs.night-pain"]},{"any":[{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},"child.fever"]},"child.night","child.one-leg"]},{"all":{"":{"any":[["health.cancer","health.cancer-before"],[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.days","start.weeks","start.both-legs","start.not-sure"]},{"any":["location.sit-bone","location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.shin"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks"]},{"any":["start.days","start.weeks","start.not-sure"]},{"any":[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"location.back-inner","location.back-outer","location.inner-below"]}]},"location.hip-groin","leg.soft-lump","knee.swollen","signs.bone-spot","feel.every-step","course.no-better","course.slowly-worse"]]}}},{"any":[{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["age.60+","age.not-sure"]},"location.back-middle"]},"leg.unexplained"]},"leg.both-swollen","leg.foot-pain","signs.short-walk","health.sickle-cell",{"any":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.sudden","happened.twist","happened.bent-knee","happened.blow","happened.buckled"]},"health.blood-thinner"]},"health.bleeding-disorder"]},"signs.antibiotic",{"all":{"":{"any":[["signs.recent-infection","signs.other-infection"],[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"knee.swells"],[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"location.thigh-low","location.back-inner","location.back-outer","location.inner-below"]]}}},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"leg.wound"]},{"all":{"":{"any":[["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"],[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"since.under-three-weeks"],["health.surgery-bed","health.blood-thinner","health.inflammatory-arthritis","health.cancer","health.weak-immunity","health.injecting"]]}}},{"all":[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"health.gout"]},{"any":{"":{"all":[[{"any":[{"all":["age.50+","health.diabetes"]},{"all":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},"age.60+"]},"health.arteries"]},"location.calf"],[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]},"location.shin"],{"":{"any":[[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"since.under-three-weeks"],["health.weak-immunity","health.injecting"]]}},{"":{"any":[["location.back-middle","location.calf","location.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]]}},[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"]},{"any":["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]},"location.back-inner"],{"":{"any":[["location.calf","location.not-sure"],{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}},["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.cancer-before","health.diabetes","health.smoking","health.extra-weight"]]}},[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["location.thigh-inner","location.back-middle","location.back-inner","location.calf"]},"health.varicose-veins"]]}}},{"any":[{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["leg.wound","leg.calf-bruise"]}]},{"all":[{"any":["health.arteries","health.diabetes","health.weak-immunity","health.immobile-leg"]},"leg.wound"]},"leg.warm-skin"]},"knee.kneecap-slips",{"any":[{"all":["location.calf","injury.pop","injury.hurts-to-stand"]},{"all":[{"any":["happened.bent-knee","happened.blow"]},"location.hip-groin"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["age.55+","health.thin-bones"]},{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.bent-knee","happened.blow"]},"age.51+"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.sprint","happened.jump"]},"age.9-17","location.below-kneecap"]},"injury.felt-kicked","injury.fast-swelling","injury.no-tiptoe","injury.no-bend","injury.bone-sore"]},{"all":{"":{"any":[["happened.hard-exercise","health.sport","health.more-activity"],["location.thigh-front","location.above-kneecap","location.inner-side","location.inner-below","location.shin","location.deep","location.hip-groin"],["signs.night-pain","feel.every-step","course.slowly-worse"]]}}},{"all":{"":{"any":[["health.joint-surgery","health.knee-replacement"],["since.under-three-weeks","leg.swollen","knee.swells","knee.stuck","knee.gives-way"]]}}},{"all":{"":{"any":[["health.joint-surgery","health.knee-replacement"],{"":{"any":[{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}}],"all":[null,[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]]}}]}}},{"all":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},"location.back-to-leg"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"location.calf","happened.blow"]},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"any":[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"location.inner-below","location.shin","location.hip-groin"]},"health.thin-bones"]},{"any":{"":{"all":[["location.hip-groin","start.sudden"],[{"any":["location.hip-groin","feel.groin-stiff"]},{"any":["signs.night-pain","course.no-better","course.slowly-worse"]},"feel.socks"]]}}},"signs.weight-loss","signs.bone-spot",{"any":["signs.many-joints","feel.stiff-long"]},{"any":[{"all":[{"any":["knee.swells","knee.soft-front"]},{"any":["course.slowly-worse","course.keeps-coming"]}]},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["health.cancer","health.cancer-before"]},"age.0-15"]},"knee.swells"]},"knee.swollen","knee.hot"]},{"any":["knee.catches","knee.gives-way"]},{"any":[{"all":[{"any":["happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled"]},{"any":["injury.pop","knee.swells"]}]},{"all":[{"any":["location.back-middle","location.back-inner","location.back-outer"]},"happened.bent-knee"]},{"all":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"age.55+"]},{"all":[{"any":["location.sit-bone","location.thigh-middle","location.thigh-low","location.back-middle","location.back-inner","location.back-outer","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.unanswered","location.not-sure"]},"injury.pop"]},"injury.stopped"]},{"all":[{"any":["location.thigh-front","location.above-kneecap"]},"happened.buckled"]},{"any":["injury.bruise","injury.dent","injury.weak-bend"]},{"all":["location.sit-bone","start.sudden"]},{"all":[{"any":["location.sit-bone","location.thigh-middle","location.thigh-low","location.back-middle","location.back-inner","location.back-outer","location.calf","location.shin","location.not-sure"]},"feel.same-distance"]},"signs.numb",{"all":[{"any":["start.sudden","course.keeps-coming"]},{"any":["location.sit-bone","location.thigh-middle","location.thigh-low","location.back-inner","location.back-outer"]},"health.hamstring-before"]},{"all":[{"any":["start.days","start.weeks","start.not-sure"]},{"any":[{"all":["age.5-8","location.below-kneecap"]},"location.sit-bone","location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.back-middle","location.back-inner","location.back-outer","location.front","location.above-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.back-to-leg","location.not-sure"]},"age.5-16"]},{"any":[{"all":[{"any":["since.over-three-weeks","course.slowly-worse"]},{"any":["start.sudden","start.days","start.both-legs"]}]},{"all":[{"any":["signs.night-turn","course.slowly-worse"]},{"any":["location.thigh-low","location.thigh-front","location.above-kneecap","location.inner-below"]},"age.16-24"]},"since.newly-different","course.no-better"]},"course.stops-life",{"any":["age.0-120","age.unanswered","age.not-sure"]}],"sources":[["NHS-DVT","NHS-PE","ALUK-PE","W111-BAKER"],["GLOS-DVT","NHS-PE"],["GLOS-DVT","NHS-PE"],["NHS-PE","ALUK-PE"],["RCEM-ALI","NSW-ALI"],["NSW-ALI","NHS-COMP"],["NSW-ALI","NHS-COMP"],["NHS-COMP","CECS-REV"],["NHS-COMP","RHABDO"],["KD","NHS-COMP","CES-LOTH"],["NSW-ALI","NHS-COMP"],["RCEM-ALI","NSW-ALI"],["RCEM-ALI","NSW-ALI"],["RCEM-ALI","NSW-ALI"],["KD","NHS-SPR"],["LIMP"],["SJA-BLEED","NHS-SPR"],["KD"],["KD","NHS-COMP"],["SJA-BLEED","NZ111"],["BSR-HOT","BMJBP-SA","NHS-SA"],["BSR-HOT","BMJBP-SA","NHS-SA"],["BSR-HOT"],["BSR-HOT"],["BSR-HOT"],["BSR-HOT","SA-COUD"],["NHS-CELL"],["BSR-HOT","NHS-CELL"],["NHS-CELL"],["NHS-CELL"],["CES-NZ","CES-LOTH"],["CES-NZ","CES-LOTH"],["CES-NZ","CES-LOTH"],["RHABDO"],["NICE143"],["NICE234"],["PAA-REV","PAA-MT"],["NSW-ALI","NHS-COMP"],["NHS111"],["LIMP"],["LIMP"],["LIMP","SCFE"],[],[],[],[],[],[],["NHS-DVT","NICE158","DVT-GOOD"],["W111-BAKER","BAKER-NUM"],["NHS-DVT","GLOS-DVT","WELLS2","DVT-GOOD"],["NHS-DVT","GLOS-DVT","WELLS2","DVT-GOOD"],["NHS-DVT","DVT-GOOD"],["NHS-DVT","NHS-CELL","SM-SKIN"],["NHS-DVT","LEFT","BSH-VTE"],["NHS-PHLEB"],["NSW-ALI","NHS-COMP"],["RCEM-ALI","NSW-ALI"],["RCEM-ALI"],["NHS-COMP"],["PAA-REV","PAA-MT"],["ALI-SUM","NHS-PAD"],["BSR-HOT","NHS-CELL"],["BSR-HOT","NHS-GOUT"],["BSR-HOT"],["NICE184"],["BSR-HOT","SA-COUD"],["BSR-HOT","OKR-ITEMS"],["NHS-CELL"],["NHS-SHINGLES","INFORM-SHINGLES","HIGH-SHINGLES"],["BSR-HOT"],["NHS-CELL"],["HAEM"],["HAEM","GSTT-BLEED"],["HAEM"],["OKR-ITEMS","PDR"],["NHS-COMP","RHABDO"],["RHABDO","NIOSH-RHABDO"],["OKR-ITEMS"],["OKR-ITEMS"],["OKR-ITEMS","PDR"],["LIMP"],["HAEM","NHS-KNEE"],["MEN-GGC","NHS-KNEE"],["QTR"],["NID-KNEECAP"],["FIFE-ACH","BJGP-ACH"],["QTR"],["NHS-KNEE"],["NI-HAM","AVUL"],["NI-HAM","AVUL"],["CALF","BJGP-ACH"],["ISCH"],["CES-LOTH","PERON"],["SCI","CES-LOTH"],["FQ"],["NICE234"],["NICE12"],[],["CES-LOTH"],[],[],["LIMP"],["LIMP","NHS111"],["LIMP"],["LIMP"],["LIMP","SCFE"],["LIMP"],["LIMP","SCFE"],["LIMP"],["NICE12","LIMP"],["NICE12","LIMP"],["NICE12"],[],[],[],[],[],[],["LIMP","SCFE"],["W111-BAKER"],["NICE12"],["NICE12"],["NICE12"],["LIMP"],["NICE12"],["NHS-DVT"],[],["NHS-PAD"],["NHS-PAD"],["NICE143"],["HAEM"],["FQ"],["BSR-HOT","NHS-REA"],["NICE184"],["BSR-HOT","HAEM"],["BSR-HOT","NHS-GOUT"],["NHS-PHLEB","RCEM-ALI","NHS-PAD","BSR-HOT","NHS-COMP"],["NHS-CELL","W111-BAKER"],["NID-KNEECAP"],["OKR-ITEMS","BJGP-ACH"],["STRESS","STRESS-RUN"],["BSR-HOT"],["BSR-HOT"],["SCI"],["NHS-DVT","NHS-COMP"],["STRESS"],["TAY-HIP"],["NICE12"],["STRESS","STRESS-RUN"],["NICE100"],["BSR-HOT","NICE12","AAFP-KNEE","LIMP","NHS-KNEE","LCH-BURS"],["NHS-KNEE"],["AAFP-KNEE","NHS-KNEE","NI-HAM","PCL","QTR","ROOT-HOW"],["QTR"],["NI-HAM","HEID"],["AVUL"],["ALI-SUM","NHS-PAD","PAES"],["SCI"],["AHMAD","GREEN"],["LIMP","SCFE"],["NICE12","NHS-KNEE","NHS-SPR"],[],[]],"private":[null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,true]}}'].join(''), causes: () => '{"":{"name":["Torn Achilles tendon","Sudden loss of blood flow to the leg (acute limb ischaemia)","Tendon pain after an antibiotic","Artery pain on walking (claudication)","Baker\'s cyst","Bleeding into the knee","Bone or soft tissue tumour","Bone stress injury","Burst Baker\'s cyst","Calf strain","Squeezed nerves at the base of the spine (cauda equina)","Pressure in a muscle (compartment syndrome)","Blood clot in the leg (deep vein thrombosis, DVT)","Hamstring tendon torn at the knee","Muscle pressure pain in sport (compartment pain)","Torn tendon above or below the kneecap","Gout and pseudogout","Growing pains","Growth-plate injury at the sit bone","Hamstring tendon off the sit bone","Completely torn hamstring muscle","Mild hamstring strain","Partly torn hamstring","Tight hamstrings","Hip pain felt in the knee","Pain at the outer side of the knee (iliotibial band)","Infected joint (septic arthritis)","Inflammatory arthritis","Knee dislocation","Tendon pain behind the knee","Broken bone at the knee (fracture)","Arthritis of the knee (osteoarthritis)","Swollen pad on the kneecap (bursitis)","Kneecap out of place (patellar dislocation)","Knee ligament injury (ACL, MCL, LCL)","Torn root of the meniscus","Meniscus tear","Muscle breakdown after hard effort","Nerve pressure at the knee","Osgood-Schlatter","Overuse of the hamstrings","Patellar tendon pain","Pain around the kneecap (patellofemoral pain)","Inner shin pain below the knee","Bulging artery behind the knee (popliteal aneurysm)","Popliteus tendon pain","Posterior cruciate ligament (PCL) injury","Blood clot in the lung (pulmonary embolism)","Joint inflammation after an infection (reactive arthritis)","Sciatica","Sit-bone tendon pain","Skin infection (cellulitis)","Muscle soreness and cramp","Clot in a surface vein (phlebitis)"],"id":["achilles-rupture","acute-limb-ischaemia","antibiotic-tendon-pain","artery-pain-on-walking","bakers-cyst","bleeding-into-the-knee","bone-or-soft-tissue-tumour","bone-stress-injury","burst-bakers-cyst","calf-strain","cauda-equina","compartment-syndrome","deep-vein-thrombosis","distal-hamstring-rupture","exertional-compartment-pain","extensor-tendon-rupture","gout","growing-pains","growth-plate-avulsion","hamstring-avulsion","hamstring-strain-complete","hamstring-strain-mild","hamstring-strain-partial","hamstring-tightness","hip-pain-felt-in-the-knee","iliotibial-band-pain","infected-joint","inflammatory-arthritis","knee-dislocation","knee-end-tendon-pain","knee-fracture","knee-osteoarthritis","kneecap-bursitis","kneecap-dislocation","ligament-injury","meniscal-root-tear","meniscus-tear","muscle-breakdown","nerve-pressure-at-the-knee","osgood-schlatter","overuse-and-imbalance","patellar-tendon-pain","patellofemoral-pain","pes-anserine-bursitis","popliteal-aneurysm","popliteus-tendon-pain","posterior-cruciate-ligament-injury","pulmonary-embolism","reactive-arthritis","sciatica","sit-bone-tendon-pain","skin-infection","soreness-and-cramp","surface-vein-clot"],"page":["achilles-rupture","acute-limb-ischaemia","antibiotic-tendon-pain","artery-pain-on-walking","bakers-cyst","bleeding-into-the-knee","bone-or-soft-tissue-tumour","bone-stress-injury","burst-bakers-cyst","calf-strain","cauda-equina","compartment-syndrome","deep-vein-thrombosis","distal-hamstring-rupture","exertional-compartment-pain","extensor-tendon-rupture","gout","growing-pains","growth-plate-avulsion","hamstring-avulsion","hamstring-strain","hamstring-strain","hamstring-strain","hamstring-tightness","hip-pain-felt-in-the-knee","iliotibial-band-pain","infected-joint","inflammatory-arthritis","knee-dislocation","knee-end-tendon-pain","knee-fracture","knee-osteoarthritis","kneecap-bursitis","kneecap-dislocation","ligament-injury","meniscal-root-tear","meniscus-tear","muscle-breakdown","nerve-pressure-at-the-knee","osgood-schlatter","overuse-and-imbalance","patellar-tendon-pain","patellofemoral-pain","pes-anserine-bursitis","popliteal-aneurysm","popliteus-tendon-pain","posterior-cruciate-ligament-injury","pulmonary-embolism","reactive-arthritis","sciatica","sit-bone-tendon-pain","skin-infection","soreness-and-cramp","surface-vein-clot"],"prior":[-1,-2,1,-1,1,0,-1,-1,-1,1,-2,-2,1,-2,-1,-1,0,0,0,-1,-1,2,1,2,-1,0,-1,0,-2,1,-1,2,2,2,1,-1,1,-2,0,1,2,1,2,1,1,0,0,-2,0,1,1,0,1,2],"weights":{"#":{"age":["18-54","5-24","0-15","60+","0-11","4-11","12-16","8-11","12-17","0-17","40-54","18-39","55+"],"emergency":["hot-knee","cannot-move-knee","fever","kneecap-out"],"child":["no-weight","joint","limp","lasting-limp","night","one-leg","both-legs-night","pale","bone-lump","turned-foot"],"location":["sit-bone","thigh-middle","thigh-low","thigh-front","thigh-inner","back-middle","back-inner","back-outer","front","above-kneecap","below-kneecap","inner-side","outer-side","inner-below","calf","shin","deep","hip-groin","back-to-leg"],"start":["sudden","days","weeks","both-legs"],"since":["over-three-weeks"],"happened":["sprint","push-off","jump","twist","hard-exercise","splits","lifting","bent-knee","blow","buckled","kneeling"],"injury":["pop","felt-kicked","stopped","no-tiptoe","carried-on","fast-swelling","no-steps","no-bend","bone-sore","hurts-to-stand","bruise","dent","weak-bend"],"leg":["swollen","warm-skin","hot-patch","calf-bruise","soft-lump","hard-lump","pulsing-lump","foot-pain","black-toe","moved-down","cord","unexplained","wound","joint-bite","leaking-wound"],"knee":["swollen","hot","swells","stuck","catches","gives-way","kneecap-slips","grinds","cannot-lift","soft-front","sore-bump"],"signs":["antibiotic","antibiotic-now","numb","short-walk","foot-drop","night-pain","bone-spot","many-joints","recent-infection","other-infection","night-turn","weight-loss","weaker"],"health":["arteries","blood-thinner","bleeding-disorder","thin-bones","surgery-bed","ill-in-bed","long-trip","pregnant","pregnancy-loss","clot-before","thrombophilia","heart-failure","hamstring-before","sickle-cell","joint-surgery","osteoarthritis","knee-replacement","inflammatory-arthritis","gout","diabetes","smoking","bakers-cyst","extra-weight","sport","weak-immunity","varicose-veins","cancer","cancer-before","bowel-disease","more-activity","immobile-leg","oestrogen","injecting"],"feel":["hard-seat","tiptoe","long-sitting","bending-forward","heel-pull","stairs","full-bend","every-step","cough","socks","groin-stiff","downhill","same-distance","kneeling","warms-up","tight","cramps","both-legs","stiff-short","stiff-long"],"course":["better","slowly-worse","keeps-coming"]},"rows":["3222222222222222222222222222222222222222242222322213332222222244342222222222222222222222222222222222233","","2223222222222222222222222223232223323322332222332222222222222222222222222222222222222222222222222222244","222222222222322222222222222232223222222224322202322222222222220222222222222222222244222222222222222222234222222222422222222222222222234222222222222122222222222422223","22222222223232202222222222222322442222222222221242222222222222122222222202212224002222222232323222222222222222222222222222222222242432242222222222222222242222223","222222222222222222222222222222222222222222222233120222322223223222242222222222222222222222433222222222222222222222244","2322222222222222223224313422222222222222222222123222222222222222222222222222222242222222223222222222222222432222422222222222222222222222222233222222222222222222212222213","222222222222222222222222222222222223233232334224322222242222222222222222222222222222222222222222222222222244222222222322222222222222222223222224222222221242222221","2222222222323221222222222222222233222222242222420222122222212232222222222224323322224222222222222222222222222222222222222222222223232224","22222222223222202222222222222222332222222422223212234222222222333022222222212242022212222222202222222222222222222222222222222222222222222322222322224222222222222320222223","","","2213222222222221222222222222333333222222242222241222222222222222222222222224412222222342222222222222222222222222222222443444432232222222222243324342222222222221","222222222222222222222222222223222342222222222242021322322222224232222222334222322222222222222223222222222222222222222222222222222222222222222222222222222222222220","22222222322322222222222222222222222222222342220232222222222222222222222222222222222222222222222222222223221222222222222222222222222222222322222322222222222222242232322223","222222222232322222222222222222322223432222232242021223222222423232123222232222222222222222222223224","2222222222323421222222222220222222222222222222340222222222222202222222222222222222222222223422222222222222322222222222222222222222224","22222222022222202200030400223222322222222332222232322222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222223422223","222222224222222222222222222422222222222222222242221422224222223242223222222222222222222222222222222222222222222222222222222222222222222223","222212222232322222222222222422222222222222222242021322224322224242122222434222222222222222222222222222232222222222222222222222222222222222222222222222222222222220","222222222222222022222222222333222222222222222242021322223222224242023222443222222222222222122022222222222222222222222222222222222222222222222222222222222222222220","222222222222222022222222222343222222222222222242022422232322221202422222102002212222222222122022222222212222222222222222222222422222222223222222222222432222222222321223","22222222222222202222222222234322222222222222224202242222322222324212222240311221222222222212202222222222222222222222222222222232222222222322222222222244","222222222222222022222222222233223222222222222202422222222222220202222222022002200222222222102022222222212002222212222222222222222222222223222223222223422221222223413","22222342222142222324322222423233222332333223422232222222222222222222222222222221222222222202212222222222222222222222222222222222222222223222222222222222322244","2222222222222220222222222222222222222224222222124222222222222222222222222222222202222222221220212222222222222222222222222222222222222222232222242222222232222244","222222222222243423322222222222222222222222222224120122222222222222222222222222222222222444342222222222222222234222222232222222234243132222422222224222222222222220","22222222222222222232222222222222332332332223321232202212222222022222222202222223222222222243322222222222222242222222222222222222222422222222223122222222222222222322224","","2222222222222220222222222222232234422222222222124222222222222202222022220220022002222222221010122222222120122222122222222222222222222222232222242222223432222212242223","222232222222422222222222222222222223333332332242020222222234222242144442222222222222222222222222222222222222222222222322222222222222222222222222222222222222222221","22222222223242202222222222222222332322332223221242222222221122222222222202212221002222222221323224212222221222230222222222222222142222223222222222222222432222223222240","22222222222222222222222222222222222433222222222332222222223324222222222222222222222222232213222222242222222222222222222222222222222222222222222222222222232222224","2222222232232222422222222222222222233333222322322222233222232232322322222222222222222222223222234","222212222222222022222222222222222233223322232242222223422223324232242222222222212222222222322224221","22222222223232222222222222222222342222322223223222222222222233423222222312222222222222222232322222222222222222222222222222222222220222223","222212222232312022222222222222223332224422232232222222422222232222212222022122220222222222304443221222222022222222222222222222222322222222222222222222222322222231","","222222222222222222222222222222222232222323422222222222222223242222222222122222232222222222222222222222242422222223222232222222222222222222222222222222222220","22222223422222222220202222222222222324222222222242222222222222222222222222222222022222222222212222224222220222222222222222222222222222222322222322222222322222223","22222222222222202222222222233322222222222222220342222222222222021222222202200220022222222210202222222221200222221222222222222222222222222322222422222333322222222331","222222223223222022022022222222222223342222222212422222222222222222222222222222220222222222022022220212222202222222222222222222222222222223222223222223223222222244","22221222322312202200202222222222222433222223221242222222222222222222222222222222022222222200202103001222220222220222222222222222222222222322222322222422422222323","22222222213232202222222222222222222222324222222242222222222322122222222222202221022222222202202222222222201222232222222222222222232222223322222322222222422222223","2222222220214222222222222222222233322222232322222222222222222222222222222223222224322222222222222222222222222222224222222222222222222232222222222222222222222223","22222222222222202222222222222222324222232222222342222222222222222222222222202220022222222222222122222222222222222222222222222222222222222322222322222222222222423","222222222222222022222222222222223332222222232242022122122242221232232222122222212222222222323223222222222222222222222222222222222222222222222222222222223222223","","22222222222322222222222222222222222222222222222332222222222222222222222222222222222222222243222222222222222234","221222222232222022222222222332222222222223222433322222222422221222202222022002200222222222022022222222242322222223222222222222222222222222222222222323322224","2222222222322220222222222224222222222222222222124222222222222202222222220220022002222222221020222222222120122222122222222222222222222222232222232224243332202222242223","222222222222222322222222222222222223222223322224122222222222220222222222222344222222222443222022222222222222223222322222222222222222232222322222223","22222222222222202222221322223333322222222332222424122224222222022222222202200000022222222210202222222221201122221222222223222222222222222222222322222232322222202334422223","22222222222222222222222222222222222222222222222322222222222222022222222222224322222224222222202222222222222222222222222223232222222222222223322223"]},"never":[null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,["health.knee-replacement"]],"needs":[{"any":["start.sudden","start.unanswered","start.not-sure"]},null,{"any":["signs.antibiotic","signs.antibiotic-now"]},null,null,{"any":["injury.fast-swelling","health.blood-thinner","health.bleeding-disorder","health.not-sure"]},null,null,{"any":["leg.swollen","leg.moved-down"]},{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.push-off","happened.hard-exercise","health.sport","health.more-activity","feel.tiptoe","feel.warms-up"]},null,null,null,null,null,null,{"any":["age.18+","age.unanswered","age.not-sure"]},{"all":[{"any":["child.both-legs-night","feel.both-legs"]},"age.5-15"]},{"any":["age.11-20","age.not-sure"]},null,null,null,null,{"any":["location.thigh-middle","location.thigh-low","location.not-sure","feel.bending-forward","feel.tight"]},{"any":["age.0-17","age.unanswered","age.not-sure","location.hip-groin","location.not-sure","feel.socks","feel.groin-stiff"]},null,{"any":["age.5+","age.unanswered","age.not-sure"]},null,null,null,{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure","health.thin-bones"]},{"all":{"":{"any":[["age.40+","age.not-sure","health.osteoarthritis"],["knee.swells","knee.grinds","health.osteoarthritis","feel.stairs","feel.full-bend","feel.stiff-short"]]}}},{"any":["happened.kneeling","knee.soft-front"]},{"any":["emergency.kneecap-out","knee.kneecap-slips"]},{"any":["happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure","injury.pop","injury.stopped","injury.fast-swelling","knee.gives-way"]},{"all":{"":{"any":[["start.sudden","start.unanswered","start.not-sure"],["age.40+","age.unanswered","age.not-sure"]]}}},{"any":["location.inner-side","location.outer-side","location.not-sure","start.sudden","happened.twist","happened.kneeling","knee.swells","knee.stuck","knee.catches","knee.gives-way","feel.full-bend","feel.kneeling"]},null,null,{"any":["age.8-17","age.not-sure"]},null,{"any":["location.below-kneecap","location.not-sure","feel.kneeling","feel.warms-up"]},{"any":["location.front","location.not-sure","knee.grinds","feel.long-sitting","feel.stairs","feel.downhill","feel.kneeling"]},{"any":["location.inner-below","location.not-sure","signs.night-turn","health.osteoarthritis","health.extra-weight","health.sport","health.more-activity","feel.stairs"]},"leg.pulsing-lump",null,{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure","injury.fast-swelling","knee.gives-way"]},null,"signs.recent-infection",{"any":["location.sit-bone","location.thigh-middle","location.back-to-leg","location.not-sure","happened.lifting","signs.numb","signs.foot-drop","signs.weaker","feel.cough"]},null,null,null,{"any":[{"all":[{"any":["leg.warm-skin","leg.hot-patch"]},"health.varicose-veins"]},"leg.cord"]}],"danger":[{"level":"urgent","threshold":7,"why":"That can mean a torn heel cord.","sources":["FIFE-ACH","BJGP-ACH"]},{"level":"emergency"},{"level":"urgent","threshold":7,"why":"Several of your answers together can mean that an antibiotic hurts a tendon.","sources":["FQ"]},{"level":"soon","threshold":7,"why":"That can come from the arteries.","sources":["NHS-PAD","PAES"]},null,{"level":"urgent","threshold":8,"why":"That can mean bleeding inside.","sources":["HAEM"]},{"level":"soon","threshold":7,"why":"Several of your answers together need a check for a growth.","sources":["NICE12"]},{"level":"soon","threshold":5,"why":"That can be a stress injury. Stop running until it is checked.","sources":["STRESS","STRESS-RUN"]},{"level":"urgent","threshold":7,"why":"A cyst that bursts and a blood clot look alike. Only a scan can tell them apart.","sources":["W111-BAKER","BAKER-NUM"]},null,{"level":"emergency"},{"level":"emergency"},{"level":"urgent","threshold":7,"why":"That can mean a blood clot. Only a test can tell.","sources":["NHS-DVT","WELLS2","DVT-GOOD"]},{"level":"urgent","threshold":7,"why":"Several of your answers together can mean a torn tendon behind the knee.","sources":["DHT-REV","AVUL"]},null,{"level":"urgent","threshold":7,"why":"A tendon above or below the kneecap may be torn.","sources":["QTR"]},{"level":"soon","threshold":7,"why":"Several of your answers together can mean gout. That should be looked at.","sources":["NHS-GOUT"]},null,{"level":"urgent","threshold":8,"why":"In growing legs that can mean that the growth plate has come loose. Tell a parent or your coach.","sources":["ISCH"]},{"level":"urgent","threshold":7,"why":"Together that can mean that the tendon has torn off the bone.","sources":["NI-HAM","AVUL"]},{"level":"urgent","threshold":8,"why":"Together that can mean a complete tear.","sources":["NI-HAM","NHS-HAM"]},null,null,null,{"level":"self-care"},null,{"level":"emergency","threshold":7,"why":"Together that can mean an infection in the joint.","sources":["BSR-HOT","SA-COUD"]},null,{"level":"emergency"},null,{"level":"urgent","threshold":7,"why":"Several of your answers together can mean a broken bone. You need an X-ray.","sources":["OKR-BACH","OKR-ITEMS"]},null,null,{"level":"soon","threshold":7,"why":"A kneecap that slips out should be looked at.","sources":["NID-KNEECAP"]},null,null,null,{"level":"emergency"},{"level":"soon","threshold":8,"why":"Several of your answers together can mean a pressed nerve.","sources":["PERON"]},null,null,null,null,null,{"level":"urgent","threshold":7,"why":"That can be a bulge of the artery.","sources":["PAA-REV","PAA-MT"]},null,null,{"level":"emergency"},null,null,null,{"level":"urgent","threshold":7,"why":"That can be an infection.","sources":["NHS-CELL"]},null,{"level":"urgent","threshold":7,"why":"That can be a clot in a vein near the surface.","sources":["NHS-PHLEB"]}]}}', version: () => '"18o3bqa"' });

const levels$1 = ["emergency", "urgent", "soon", "self-care"];
function higherLevel(a, b) {
  for (const level of levels$1) if (level === a || level === b) return level;
  return a;
}
function isAtLeast(level, floor) {
  return higherLevel(level, floor) === level;
}

function parse$1(condition) {
  if (typeof condition === "string") return parseLiteral(condition);
  if ("all" in condition) return { atLeast: condition.all.length, parts: condition.all.map(parse$1) };
  if ("any" in condition) return { atLeast: 1, parts: condition.any.map(parse$1) };
  return { atLeast: condition.atLeast, parts: condition.of.map(parse$1) };
}
function parseOptional(condition) {
  return condition === void 0 ? void 0 : parse$1(condition);
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
function chosenIn(answer) {
  if (answer === null || answer === void 0) return [];
  return typeof answer === "object" ? answer : [String(answer)];
}
function privateIn({ options }, answer) {
  return options.filter((option) => option.private && chosenIn(answer).includes(option.id));
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

function prepare$1(rules) {
  return {
    questions: prepareQuestions(rules.questions),
    rules: rules.rules.map((rule) => ({ rule, when: parse$1(rule.when) })),
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
function rank$1(scores, level) {
  return scores.contenders.filter((contender) => fits(scores.of(contender)) && isShownAt(contender, level)).sort((a, b) => scores.of(b).total - scores.of(a).total || byTie(b, a));
}
function isShownAt({ cause }, level) {
  return !cause.danger || isAtLeast(level, cause.danger.level);
}
function byTie(a, b) {
  return Number(Boolean(a.cause.danger)) - Number(Boolean(b.cause.danger)) || a.cause.prior - b.cause.prior || (a.cause.id < b.cause.id ? 1 : -1);
}
function byUrgency(a, b) {
  return levels$1.indexOf(dangerLevel(a)) - levels$1.indexOf(dangerLevel(b)) || byTie(b, a);
}
function fits({ total, isEligible, isPointedTo }) {
  return isEligible && isPointedTo && total >= partialFrom;
}
function rankedCauses(judged) {
  const best = rank$1(judged.scores, judged.judgement.level).slice(0, mostShown);
  const dangers = dangersOf(judged);
  const flags = flagsOf(judged);
  return [.../* @__PURE__ */ new Set([...best, ...dangers])].map((contender) => ({
    ...describe$1(contender, judged, flags.get(contender.cause.id)),
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
    ...describe$1(contender, judged, flags.get(contender.cause.id)),
    danger: true
  }));
}
function describe$1(contender, { scores, situation }, flags = []) {
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
    const [first] = rank$1(scores, judgement.level);
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
    const stepsTo = (level) => levels$1.indexOf(range.floor) - levels$1.indexOf(level);
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
  const prepared = prepare$1(rules);
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

function engineOf(rules2) {
  let engine;
  const made = () => engine ??= createEngine(rules2);
  return {
    get version() {
      return rules2.version;
    },
    get questions() {
      return made().questions;
    },
    run: (answers) => made().run(answers)
  };
}
const checkerEngine = engineOf(rules$1);

const languages = [{ guide, rules: rules$1, engine: checkerEngine }];
const choices = /* @__PURE__ */ new Set();
function addLanguage(texts) {
  const added = {
    guide: unfoldLate(texts.guide),
    rules: unfoldLate(texts.rules)
  };
  if (languages.some((one) => one.guide.lang === added.guide.lang)) return;
  languages.push({ ...added, engine: engineOf(added.rules) });
  for (const choice of choices) choice.changed();
}
function rulesOf(content) {
  return languages.find((one) => one.guide === content)?.rules ?? rules$1;
}
class LanguageChoice {
  constructor(host, changed) {
    this._host = host;
    this._changed = changed;
    host.addController(this);
  }
  get current() {
    return languages.find((one) => one.guide.lang === this._chosen) ?? this.ofSite;
  }
  /** The language before the visitor chooses one. */
  get ofSite() {
    return languages.length > 1 && nearestLanguage(this._host) || languages[0];
  }
  choose(lang) {
    this._chosen = lang;
    this._changed();
  }
  changed() {
    this._changed();
  }
  hostConnected() {
    choices.add(this);
    if (languages.length > 1) this._changed();
  }
  hostDisconnected() {
    choices.delete(this);
  }
}
function nearestLanguage(element) {
  for (let at = element; at; at = at.parentElement ?? hostOf(at)) {
    const [lang] = (at.getAttribute("lang") ?? "").toLowerCase().split("-");
    const found = languages.find((one) => one.guide.lang === lang);
    if (found) return found;
  }
  return void 0;
}
function hostOf(element) {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function programmeIn({ content, aim }, id) {
  const programme = content.programmes.find((one) => one.id === id);
  if (!programme || aim === void 0) return programme;
  const question = rulesOf(content).questions.find(({ after }) => after === "plan");
  return aimedAt(
    programme,
    question?.options.find((option) => option.id === aim)
  );
}
function aimedAt(programme, aim) {
  const stages = programme.stages.filter(({ aims }) => !aims || aim && aims.includes(aim.id));
  const last = stages.at(-1);
  return last && aim?.goal ? { ...programme, stages: [...stages.slice(0, -1), { ...last, goal: aim.goal }] } : { ...programme, stages };
}

function sheetOf(programme, stage) {
  return `programme/${programme.id}/${stage.id}`;
}
function isExercisePage(page) {
  return /^(programme|exercise)\//.test(page);
}
function exercisePage(page, guide) {
  const { content } = guide;
  const { programmes, exercises } = content;
  const [kind, id, stageId, ...rest] = page.split("/");
  if (rest.length > 0) return void 0;
  if (kind === "exercise" && stageId === void 0) {
    const alone = exercises.filter((exercise) => exercise.id === id);
    return alone.length > 0 ? { exercises: alone } : void 0;
  }
  const programme = kind === "programme" ? programmes.find((one) => one.id === id) : void 0;
  const mine = programmeIn(guide, programme?.id);
  if (!programme || !mine) return void 0;
  if (stageId === void 0) return { programme: mine };
  const stage = [...mine.stages, ...programme.stages].find((one) => one.id === stageId);
  return stage && { programme: mine, stage, exercises: exercisesOf(stage, content) };
}
function exercisesOf(stage, { exercises }) {
  return stage.exercises.flatMap((id) => exercises.filter((exercise) => exercise.id === id));
}
function titleOf(page, guide) {
  const { content, localise, say } = guide;
  if (page === void 0) return void 0;
  if (page === "plan") return say("programme.list");
  const { programme, exercises } = exercisePage(page, guide) ?? {};
  const title = programme?.title ?? exercises?.[0]?.name ?? content.pages.find(({ id }) => id === page)?.title;
  return title && localise(title);
}

const restSeconds = 60;
const longHold = 30;
const sessionStart = { phase: "signs", exercise: 0, sets: 0, repetitions: 0, done: 0 };
function workloadsOf(stage, content, { exercise: now, variant } = sessionStart) {
  return exercisesOf(stage, content).map((planned, at) => {
    const instead = at === now ? insteadOf(planned, variant) : void 0;
    const exercise = content.exercises.find(({ id }) => id === instead) ?? planned;
    return workloadOf(exercise, planned, doseIn(stage, exercise));
  });
}
function insteadOf({ instead }, variant) {
  return variant && instead?.[variant];
}
function workloadOf(exercise, planned, dose) {
  const sides = dose.eachSide ? 2 : 1;
  const least = (amount = 1) => boundsOf(amount)[0];
  const timed = dose.hold ?? (dose.minutes === void 0 ? void 0 : least(dose.minutes) * 60);
  const sets = least(dose.sets) * sides;
  const repetitions = least(dose.repetitions);
  const base = { exercise, planned, dose, sides, ...timed === void 0 ? {} : { timed } };
  return timed !== void 0 && timed >= longHold ? { ...base, sets: sets * repetitions, repetitions: 1 } : { ...base, sets, repetitions };
}
function begin(state) {
  return { ...state, phase: "work" };
}
function countOne(state, workloads) {
  const repetitions = state.repetitions + 1;
  return repetitions < (workloads[state.exercise]?.repetitions ?? 0) ? { ...state, repetitions } : finishSet(state, workloads);
}
function finishSet(state, workloads) {
  const sets = state.sets + 1;
  return sets < (workloads[state.exercise]?.sets ?? 0) ? { ...state, phase: "rest", sets, repetitions: 0 } : nextExercise({ ...state, done: state.done + 1 }, workloads);
}
function skip(state, workloads) {
  return nextExercise(state.sets > 0 ? { ...state, done: state.done + 1 } : state, workloads);
}
function vary(state, variant, { planned }) {
  const next = { ...state, variant: state.variant === variant ? void 0 : variant };
  return insteadOf(planned, state.variant) === insteadOf(planned, next.variant) ? next : { ...next, phase: "work", sets: 0, repetitions: 0 };
}
function nextExercise(state, workloads) {
  const exercise = state.exercise + 1;
  const phase = exercise < workloads.length ? "work" : "pain";
  return { ...state, phase, exercise, sets: 0, repetitions: 0, variant: void 0 };
}
const painScale = Array.from({ length: 11 }, (_, pain) => pain);
function lightOf(pain, lights) {
  return lights.find(({ pain: [from, to] }) => pain >= from && pain <= to);
}

const greens = 2;
const askAfter = 14;
const pains = ["during", "evening", "morning"];
function localDay(date) {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
function dayBefore(day, count) {
  const date = /* @__PURE__ */ new Date(`${day}T12:00`);
  date.setDate(date.getDate() - count);
  return localDay(date);
}
function newPlan(programme, stage, today, aim) {
  return { programme, stage, aim, since: today, asked: today, days: [] };
}
function moveTo(plan, stage, today) {
  return { ...plan, stage: stage.id, since: dayBefore(today, -1) };
}
function note(plan, day, more) {
  const before = plan.days.find((one) => one.day === day);
  const days = [...plan.days.filter((one) => one.day !== day), { ...before, ...more, day }];
  return { ...plan, days: days.sort((a, b) => a.day < b.day ? -1 : 1).slice(-400) };
}
function lightOfDay(day, lights) {
  const known = pains.flatMap((when) => day[when] ?? []);
  if (!day.isDone) return void 0;
  const before = Math.max(day.during ?? 0, day.evening ?? 0);
  const isWorse = known.length > 1 && (day.morning ?? 0) > before;
  return isWorse ? lights.at(-1) : lightOf(Math.max(...known), lights);
}
function lightsOf({ days, since }, lights) {
  return days.flatMap((day) => day.day >= since ? lightOfDay(day, lights) ?? [] : []);
}
function adviceOf(seen) {
  const last = seen.at(-1);
  if (!last) return void 0;
  if (last.id === "red") return "back";
  const isGreen = seen.length >= greens && seen.slice(-greens).every(({ id }) => id === "green");
  return isGreen ? "forward" : "stay";
}
function stageOf(plan, { stages }) {
  return stages.find(({ id }) => id === plan.stage) ?? stages.at(-1);
}
function stageBeside(plan, programme, step) {
  const { stages } = programme;
  return stages[stages.findIndex((one) => one === stageOf(plan, programme)) + step];
}
function isTimeToAsk({ asked }, today) {
  return asked <= dayBefore(today, askAfter);
}

function keepPlan(remember, plan) {
  return keep("plan", remember, plan);
}
function forgetPlan(remember) {
  forget("plan", remember);
}
function keptPlan(remember, content) {
  const value = kept("plan", remember);
  if (!value) return null;
  const programme = content.programmes.find(({ id }) => id === value["programme"]);
  const stage = programme?.stages.find(({ id }) => id === value["stage"]);
  const { aim, since, asked, days } = value;
  if (programme && stage && isDay(since) && isDay(asked) && Array.isArray(days))
    return {
      programme: programme.id,
      stage: stage.id,
      ...typeof aim === "string" && { aim },
      since,
      asked,
      days: days.filter(isPlanDay)
    };
  forgetPlan(remember);
  return null;
}
function isDay(value) {
  return typeof value === "string" && localDay(/* @__PURE__ */ new Date(`${value}T12:00`)) === value;
}
function isPlanDay(value) {
  const { day, isDone = false, ...rest } = value ?? {};
  const isPain = (pain) => typeof pain === "number" && pain >= 0 && pain <= 10;
  const isKnown = ([key, pain]) => pains.some((one) => one === key) && isPain(pain);
  return isDay(day) && typeof isDone === "boolean" && Object.entries(rest).every(isKnown);
}

const prefix = "#knee-pain-guide/";
const passedKey = "knee-pain-guide-passed";
function hrefOf(page) {
  return location.href.split("#", 1)[0] + prefix + page;
}
function lastingAddress({ config: { deepLinks, view } }, page) {
  const address = deepLinks ? hrefOf(page) : view === page && location.href.split("#", 1)[0];
  return address && /^https?:/.test(address) ? address : void 0;
}
const expected = "home, checker or the id of a page that is offered";
class Navigation {
  constructor(host, addressing) {
    this._page = "home";
    this._trail = [];
    this._isHidden = false;
    this._onPopState = () => {
      if (!this._addressing.isOn()) return;
      const page = this._shown;
      const passed = passedIn(history.state);
      if (page === "checker" && page === this._page && passed !== void 0) this._addressing.returnedTo(passed);
      if (!page || page === this._page) return;
      this.show(page);
      this._addressing.returned();
    };
    this._host = host;
    this._addressing = addressing;
    host.addController(this);
  }
  get page() {
    return this._page;
  }
  /** The page that the visitor came from. */
  get previous() {
    return this._trail.at(-1);
  }
  /** Whether the page reveals a result, so that neither the address nor structured data names it. */
  get isHidden() {
    return this._isHidden;
  }
  /** Shows a page that the visitor chose; going to the page they came from is a step back. */
  go(page, isHidden = false) {
    if (page === this._page) return;
    this._isHidden = isHidden;
    this._trail = page === this.previous ? this._trail.slice(0, -1) : [...this._trail, this._page];
    this._page = page;
    this._writeAddress();
    this._host.requestUpdate();
  }
  /** Shows a page that the site set: the address and the way back stay as they are. */
  show(page) {
    this._trail = [];
    this._isHidden = false;
    this._page = page;
    this._host.requestUpdate();
  }
  /** Updates the page before drawing: applies a new or first view, and leaves a page that is no longer offered. */
  settle(isFirst, hasNewView) {
    if (isFirst || hasNewView) this.show(isFirst && this._addressed || this._start);
    if (!this._addressing.isPage(this._page)) this.show("home");
  }
  /** Whether the site may show this page; warns if not. */
  accepts(page, name = "navigate()") {
    if (this._addressing.isPage(page)) return true;
    this._addressing.warn(name, page, expected);
    return false;
  }
  /** The site's view, for an address without a page. */
  get _start() {
    const view = this._addressing.view() ?? "home";
    return this.accepts(view, "view") ? view : "home";
  }
  /** The page that the address names, if it is allowed. */
  get _addressed() {
    if (!this._addressing.isOn() || !location.hash.startsWith(prefix)) return null;
    const page = location.hash.slice(prefix.length);
    return this._addressing.isPage(page) ? page : null;
  }
  hostConnected() {
    addEventListener("popstate", this._onPopState);
  }
  hostDisconnected() {
    removeEventListener("popstate", this._onPopState);
  }
  /** Records a step inside the checker, from the screen with so many before it; the address stays the same. */
  pass(from, to) {
    if (!this._addressing.isOn() || this._shown !== this._page) return;
    const state = history.state;
    if (passedIn(state) === void 0) this._write("replaceState", { ...state, [passedKey]: from });
    this._write("pushState", { ...state, [passedKey]: to });
  }
  /**
   * Goes back in the browser's history from the screen with so many before it; returns false if that would leave the
   * checker.
   */
  goBack(passed) {
    const isLast = passed > 0 && this._addressing.isOn() && passedIn(history.state) === passed;
    if (isLast) history.back();
    return isLast;
  }
  /** The page that the address stands for; null if it names none. */
  get _shown() {
    return this._addressed ?? (location.hash ? null : this._start);
  }
  _writeAddress() {
    if (!this._addressing.isOn()) return;
    const [start = ""] = location.href.split("#", 1);
    const shown = this._page === this._start ? start : hrefOf(this._page);
    this._write("pushState", history.state, this._isHidden ? location.href : shown);
  }
  // A sandboxed frame may refuse; the page is shown anyway.
  _write(how, state, address = location.href) {
    try {
      history[how](state, "", address);
    } catch {
    }
  }
}
function passedIn(state) {
  const passed = state?.[passedKey];
  return typeof passed === "number" ? passed : void 0;
}

const alwaysOffered = ["home", "checker", "when-to-get-help"];
const aboutPage = "about-this-guide";
function hasChecker({ region, checker, noChecker }) {
  return !noChecker && (checker || !region.pagesOnly);
}
function isOffered(page, { topics }) {
  return !topics || topics.includes(page) || alwaysOffered.includes(page) || isExercisePage(page);
}
function isPage(page, offering) {
  if (!offering) return false;
  const { content, config } = offering;
  if (page === "checker") return hasChecker(config);
  if (page === "home" || page === "plan" || exercisePage(page, offering)) return true;
  return content.pages.some(({ id }) => id === page) && isOffered(page, config);
}
function pagesIn({ content, config }, ids) {
  return [...ids].filter((id) => isOffered(id, config)).flatMap((id) => content.pages.filter((page) => page.id === id));
}
function offeredPages(offering) {
  const { content, config } = offering;
  const listed = content.home.flatMap(({ groups }) => groups.flatMap(({ pages }) => pages));
  return pagesIn(offering, /* @__PURE__ */ new Set([...config.topics ?? [], ...listed, ...content.pages.map(({ id }) => id)]));
}
function dangersIn(offering) {
  const conditions = offeredPages(offering).filter((page) => page.kind === "condition");
  return ["emergency", "urgent"].map((level) => [level, conditions.filter((page) => page.level === level)]);
}

const mark$2 = "data-knee-pain-guide-print";
const ends$1 = ["afterprint", "pointerdown", "keydown"];
const rules = `@layer ${mark$2} { @media print {
  [${mark$2}='ancestor'] > :not([${mark$2}]), :host([${mark$2}='ancestor']) > :not([${mark$2}]),
  [${mark$2}]::before, [${mark$2}]::after, [${mark$2}]::backdrop { display: none !important; }
  [${mark$2}], :host([${mark$2}='element']) { all: initial !important; display: block !important; inline-size: 100% !important; }
  [${mark$2}='ancestor'] { font-size: 0 !important; }
} }`;
class UnfoldForPrint {
  constructor(host, root) {
    this._opened = [];
    this._open = () => {
      this._opened = [...this._root().querySelectorAll("details:not([open], .exercise-row)")];
      for (const fold of this._opened) fold.open = true;
    };
    this._close = () => {
      for (const fold of this._opened) fold.open = false;
      this._opened = [];
    };
    this._root = root;
    host.addController(this);
  }
  hostConnected() {
    addEventListener("beforeprint", this._open);
    addEventListener("afterprint", this._close);
  }
  hostDisconnected() {
    removeEventListener("beforeprint", this._open);
    removeEventListener("afterprint", this._close);
  }
}
function printAlone(element) {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  let isPrinting = false;
  const onBefore = () => isPrinting = true;
  let restore;
  view.addEventListener("beforeprint", onBefore, { once: true });
  try {
    restore = prepare(element, view);
    for (const type of ends$1) view.addEventListener(type, restore, { once: true });
    view.print();
  } catch {
  }
  view.removeEventListener("beforeprint", onBefore);
  if (restore && !isPrinting) {
    for (const type of ends$1) view.removeEventListener(type, restore);
    restore();
  }
  return isPrinting;
}
function prepare(element, view) {
  const path = withAncestors(element);
  const roots = new Set(path.map((one) => one.getRootNode()));
  if (element.shadowRoot) roots.add(element.shadowRoot);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  for (const one of path) one.setAttribute(mark$2, one === element ? "element" : "ancestor");
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const one of path) one.removeAttribute(mark$2);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
function withAncestors(element) {
  const around = element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  return around ? [element, ...withAncestors(around)] : [element];
}

const requests = /* @__PURE__ */ new WeakSet();
class RequestEvent extends CustomEvent {
  constructor(type, ...[detail]) {
    super(type, { bubbles: true, ...detail === void 0 ? {} : { detail } });
    requests.add(this);
  }
  static isRequest(event) {
    return requests.has(event);
  }
}

function obeyRequests(root, effects) {
  const onRequest = (event) => {
    const { target } = event;
    if (!(RequestEvent.isRequest(event) && target instanceof Element && root.contains(target))) return;
    event.stopPropagation();
    obey(event, target, effects);
  };
  for (const name of Object.keys(effects)) root.addEventListener(name, onRequest);
}
function obeyLinks(root, effects) {
  root.addEventListener("click", (event) => {
    const { button, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = target.closest("[data-page], [data-action]");
    if (!link || !root.contains(link)) return;
    const { page, action } = link.dataset;
    if (page) {
      event.preventDefault();
      effects["kpg-navigate-request"]({ page }, link);
    }
    if (action) effects["kpg-action-request"]({ action }, link);
  });
}
function obey({ type, detail }, from, effects) {
  effects[type](detail, from);
}

class PublicEvent extends CustomEvent {
  constructor(type, ...[detail]) {
    super(type, { bubbles: true, composed: true, ...detail === void 0 ? {} : { detail } });
  }
}

const doneWords = {
  copy: "action.done-copy",
  share: "action.done-share",
  export: "action.done-export",
  remind: "action.done-remind"
};
class SiteEvents {
  constructor(host, sharesAnswers, language) {
    this._host = host;
    this._sharesAnswers = sharesAnswers;
    this._language = language;
  }
  ready() {
    this._host.dispatchEvent(new PublicEvent("kpg-ready"));
  }
  /** Pages opened from a result would reveal it, so their ids are left out. */
  navigated(page, isFromResult) {
    this._host.dispatchEvent(new PublicEvent("kpg-navigate", isFromResult && !this._sharesAnswers() ? {} : { page }));
  }
  started() {
    this._host.dispatchEvent(new PublicEvent("kpg-checker-start"));
  }
  answered(step, { question, answer }) {
    const shared = this._sharesAnswers() && { question, answer };
    this._host.dispatchEvent(new PublicEvent("kpg-answer", { step, ...shared }));
  }
  finished({ level, causes }, answers, denied) {
    const shared = this._sharesAnswers() && {
      level,
      causes: causes.map(({ id }) => id),
      answers,
      denied,
      language: this._language()
    };
    this._host.dispatchEvent(new PublicEvent("kpg-result", { ...shared }));
  }
  acted(action) {
    this._host.dispatchEvent(new PublicEvent("kpg-action", { action }));
  }
  failed(error) {
    const message = error instanceof Error ? error.message : String(error);
    const isRefused = /polic|trusted/i.test(message);
    const advice = isRefused ? ' This page uses Trusted Types: allow the policy "knee-pain-guide".' : "";
    console.error(`<knee-pain-guide> failed: ${message}.${advice}`);
    this._host.dispatchEvent(new PublicEvent("kpg-error", { message }));
  }
}

class StructuredData {
  /** `shown` is undefined if there is nothing to add. */
  constructor(host, shown) {
    this._isRefused = false;
    this._host = host;
    this._shown = shown;
    host.addController(this);
  }
  // Moving the element does not redraw it.
  hostConnected() {
    this.hostUpdated();
  }
  hostUpdated() {
    const shown = this._host.isConnected && !this._isRefused && this._shown();
    const text = shown && describe(shown) || "";
    if (text === (this._script?.text ?? "") && (!text || this._script?.isConnected)) return;
    this.hostDisconnected();
    if (text) this._write(text);
  }
  hostDisconnected() {
    this._script?.remove();
    this._script = void 0;
  }
  _write(text) {
    const { ownerDocument } = this._host;
    const said = ownerDocument.head.querySelectorAll('script[type="application/ld+json"]');
    this._script = [...said].find((one) => one.text === text);
    if (this._script) return;
    const script = ownerDocument.createElement("script");
    script.type = "application/ld+json";
    try {
      script.textContent = text;
      ownerDocument.head.append(script);
      this._script = script;
    } catch {
      this._isRefused = true;
      console.warn(
        "<knee-pain-guide> structured-data: refused by the Trusted Types of this page. Paste dist/fallback.html between the tags: search engines read it."
      );
    }
  }
}
function describe({ content, config, page: id, localise }) {
  const page = content.pages.find((one) => one.id === id);
  if (!page) return void 0;
  const name = localise(page.title);
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": "MedicalWebPage",
    name,
    description: localise(page.summary),
    inLanguage: content.lang,
    dateModified: page.updated,
    lastReviewed: (config.reviewedBy && config.reviewedOn) ?? void 0,
    // There is no `alternateName`, because search words may be signs of a condition and not names.
    about: page.kind === "condition" ? {
      "@type": "MedicalCondition",
      name,
      code: page.icd10 && { "@type": "MedicalCode", codeValue: page.icd10, codingSystem: "ICD-10" }
    } : void 0
  });
}

function foldLine(inline, visitor) {
  return inline.map((part) => {
    if (typeof part === "string") return visitor.text(part);
    switch (part[0]) {
      case "b":
        return visitor.bold(foldLine(part.slice(1), visitor));
      case "i":
        return visitor.italic(foldLine(part.slice(1), visitor));
      case "a": {
        const [, pageId, ...inner] = part;
        return visitor.link(pageId, foldLine(inner, visitor));
      }
      case "n":
        return visitor.service(part[1]);
    }
  });
}
function foldBlocks(blocks, visitor) {
  const lines = (items) => items.map((item) => visitor.line(item));
  return blocks.map((block) => {
    switch (block[0]) {
      case "p":
      case "h": {
        const [name, ...inline] = block;
        const line = visitor.line(inline);
        return name === "p" ? visitor.paragraph(line) : visitor.heading(line);
      }
      case "stage":
        return visitor.stage(block[1]);
      case "ul":
      case "ol": {
        const [name, ...items] = block;
        return visitor.list(lines(items), name === "ol");
      }
      case "table": {
        const [, head, ...rows] = block;
        return visitor.table(lines(head), rows.map(lines));
      }
      case "care": {
        const [, level, lead, ...inner] = block;
        return visitor.care(level, lead.length > 0 ? visitor.line(lead) : void 0, foldBlocks(inner, visitor));
      }
      case "picture": {
        const [, id, ...alternative] = block;
        return visitor.picture(id, visitor.line(alternative));
      }
      case "exercise":
        return visitor.exercise(block[1]);
      case "programme":
        return visitor.programme(block[1]);
    }
  });
}

function plainText(inline, sayService = (id) => `{${id}}`, localise = (text) => text) {
  const join = (inner) => inner.join("");
  const parts = foldLine(inline, {
    text: localise,
    bold: join,
    italic: join,
    link: (_, inner) => join(inner),
    service: sayService
  });
  return join(parts);
}
const toLines = {
  line: (inline) => plainText(inline),
  paragraph: (line) => [line],
  heading: (line) => [line],
  stage: () => [],
  list: (items) => items,
  table: (head, rows) => [head, ...rows].map((row) => row.join(" | ")),
  care: (_, lead, inner) => [...lead === void 0 ? [] : [lead], ...inner.flat()],
  picture: (_, alternative) => [alternative],
  exercise: () => [],
  programme: () => []
};
function blockLines(blocks) {
  return foldBlocks(blocks, toLines).flat();
}

const months = "January February March April May June July August September October November December".split(" ");
function dateIn(guide, date) {
  if (guide.content.lang !== "en") return formatDate(guide, date, { dateStyle: "long" });
  const [day, month, year] = [date.getDate(), months[date.getMonth()], date.getFullYear()];
  return ["us", "ca"].includes(guide.config.region.id) ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`;
}
function weekdaysIn(guide) {
  return [1, 2, 3, 4, 5, 6, 7].map((day) => formatDate(guide, new Date(2024, 0, day), { weekday: "short" }));
}
function formatDate({ content, config }, date, form) {
  const country = config.region.id.toUpperCase();
  const isCountry = country !== "NONE" && country !== "EU";
  const locale = content.lang === "en" && isCountry ? `en-${country}` : content.locale;
  try {
    return new Intl.DateTimeFormat(locale, form).format(date);
  } catch {
    return date.toDateString();
  }
}
function sayDay(day, guide) {
  return dateIn(guide, /* @__PURE__ */ new Date(`${day}T12:00`));
}
function sayContentAge(guide, now = /* @__PURE__ */ new Date()) {
  const { updated, due } = guide.content;
  const isDue = now >= /* @__PURE__ */ new Date(`${due}T00:00`);
  return guide.say(isDue ? "result.overdue" : "result.updated", { date: sayDay(isDue ? due : updated, guide) });
}

const daysIn = { day: 1, week: 7, month: 30 };
function sayWhen({ unit, from, to }, say) {
  return to === void 0 ? say("when.from-week", { from }) : say(`when.${unit}`, { range: sayRange([from, to], say) });
}
function stageOn({ stages }, day) {
  return stages.find(({ when }) => day <= lastDayOf(when)) ?? stages.at(-1);
}
function daysOf({ unit, from, to }) {
  return to === void 0 ? void 0 : (to - from + 1) * daysIn[unit];
}
function lastDayOf({ unit, to = Infinity }) {
  return unit === "day" ? to : to * daysIn[unit] - 1;
}

function notesOf({ feel, stopIf, progress, stepBack, harder, easier }, dose, { say, localise }) {
  const goal = progress ?? say("exercise.progress-goal", { goal: sayGoal(dose, say) });
  const back = [say("exercise.step-back-light"), ...stepBack === void 0 ? [] : [localise(stepBack)]];
  return [
    ["feel", localise(feel)],
    ["stop", localise(stopIf)],
    ["progress", localise(goal)],
    ["harder", localise(harder)],
    ["step-back", back.join(" ")],
    ["easier", localise(easier)]
  ];
}
function painLightWords({ id, pain: [from, to], nextDay, do: action }, { say, localise }) {
  return [say(`pain-light.${id}`, { from, to }), `${localise(nextDay)} ${localise(action)}`];
}
function programmeLines(programme, guide) {
  const { say } = guide;
  return [
    ...safetyLines(guide),
    ...programme.stages.flatMap((stage) => [
      `${sayWhen(stage.when, say)}: ${say(`stage.${stage.id}`)}`,
      ...exercisesOf(stage, guide.content).map((exercise) => exerciseLine(exercise, doseIn(stage, exercise), guide)),
      goalOf(stage, programme, guide).join(" ")
    ])
  ];
}
function sheetText({ programme, stage, exercises }, guide, now) {
  const { say, localise, config } = guide;
  const lines = [
    ...safetyLines(guide),
    ...exercises.map((exercise) => exerciseLine(exercise, doseIn(stage ?? {}, exercise), guide)),
    ...stage ? [goalOf(stage, programme, guide).join(" ")] : []
  ];
  return [
    say("result.summary-title", { date: dateIn(guide, now) }),
    ...programme && stage ? [`${localise(programme.title)}: ${sayWhen(stage.when, say)}, ${say(`stage.${stage.id}`)}`] : [],
    lines.map((line) => `- ${line}`).join("\n"),
    ...[lastingAddress(guide, guide.page), config.clinicName, config.phone].filter(Boolean)
  ].join("\n\n");
}
function safetyLines(guide) {
  return [
    guide.say("programme.gate"),
    ...guide.content.painLights.map((light) => painLightWords(light, guide).join(" "))
  ];
}
function exerciseLine(exercise, dose, guide) {
  const { say, localise } = guide;
  const notes = notesOf(exercise, dose, guide).filter(([note]) => note !== "feel").map(([note, words]) => `${say(`exercise.${note}`)}: ${words}`);
  return [`${localise(exercise.name)}: ${sayDose(dose, say)}.`, ...exercise.steps.map(localise), ...notes].join(" ");
}
function goalOf(stage, programme, { say, localise }) {
  return [say(programme?.stages.at(-1) === stage ? "programme.end" : "programme.goal"), localise(stage.goal)];
}

function adviceIn(sections) {
  const blocksOf = (id) => sections.find((section) => section.id === id)?.blocks ?? [];
  const treatment = blocksOf("treatment");
  const start = treatment.findIndex(([name, stage]) => name === "stage" && stage === "now") + 1;
  const length = treatment.slice(start).findIndex(([name]) => name === "stage");
  const now = start > 0 ? treatment.slice(start, length < 0 ? void 0 : start + length) : [];
  return { now: now.flatMap(itemsOf), avoid: blocksOf("avoid").flatMap(itemsOf) };
}
function itemsOf(block) {
  switch (block[0]) {
    case "p":
      return [block.slice(1)];
    case "ul":
    case "ol": {
      const [, ...items] = block;
      return items;
    }
    default:
      return [];
  }
}

const mostOnScreen = 8;
const mostAtOnce = 9;
function groupsOf({ groups = [] }, options) {
  return [{ id: "", text: "" }, ...groups].map((group) => ({
    ...group,
    options: options.filter((option) => !option.within && (option.group ?? "") === group.id)
  })).filter((group) => group.options.length > 0);
}
function screensOf(question) {
  if (!question.inScreens) return [question.options];
  const screens = [];
  for (const { options } of groupsOf(question, question.options)) {
    const last = screens.at(-1);
    if (last && last.length + options.length <= mostOnScreen) last.push(...options);
    else screens.push([...options]);
  }
  return screens;
}
function hasOption(answer) {
  return answer.some((id) => id !== "none" && id !== "not-sure");
}
function joinScreens(parts) {
  const chosen = [...new Set(parts.flat())].filter((id) => id !== "none");
  return chosen.length > 0 ? chosen : ["none"];
}
function partsBefore(question, answer) {
  const chosen = typeof answer === "object" ? answer : [];
  const parts = screensOf(question).map((options, at) => {
    const ids = chosen.filter((id) => options.some((option) => option.id === id) || at === 0 && id === "not-sure");
    return ids.length > 0 ? ids : ["none"];
  });
  const chosenLast = parts.findLastIndex(hasOption);
  return parts.slice(0, chosenLast < 0 ? parts.length - 1 : chosenLast);
}

function deniedOf(question, { answer, offered }, level) {
  if (typeof answer !== "object" || answer.includes("not-sure") || !(question.safety || question.after)) return [];
  if (privateIn(question, answer).length > 0) return [];
  const screens = screensOf(question);
  const last = screens.findLastIndex((options) => options.some(({ id }) => answer.includes(id)));
  const seen = level === "emergency" && hasOption(answer) ? screens.slice(0, last + 1) : screens;
  return seen.flat().filter((one) => !one.private && !answer.includes(one.id) && (offered?.includes(one.id) ?? true));
}

function resultDocument(guide, checker) {
  const { assessment } = checker;
  if (!assessment) return void 0;
  const { outcomes, sources } = guide.content;
  const [outcome] = [assessment.outcome, assessment.level].flatMap((id) => outcomes.filter((one) => one.id === id));
  if (!outcome) throw new Error(`No words for ${assessment.outcome}`);
  const { level, reasons } = assessment;
  const causes = level === "emergency" ? [] : assessment.causes;
  const { card, urging } = emergencyIn(reasons, outcome);
  const named = merged(causes, guide);
  const dangers = named.filter(({ danger }) => danger);
  const [lead, ...others] = named.filter(({ danger }) => !danger);
  const plan = isAtLeast(level, "urgent") ? void 0 : lead?.page;
  const page = plan ?? (dangers.length === 1 && (isAtLeast(level, "urgent") || !lead) ? dangers[0]?.page : void 0);
  const hasAdvice = page && (isAtLeast(level, "urgent") ? !page.grades : !isAtLeast(page.level, "urgent"));
  const advice = doAndAvoid(outcome, card, hasAdvice ? page : void 0);
  const programme = guide.content.programmes.find(({ id }) => id === plan?.programme);
  const aim = aimIn(checker, guide);
  const cited = /* @__PURE__ */ new Set([...reasons.flatMap((reason) => reason.sources), ...page?.sources ?? []]);
  return {
    assessment,
    outcome,
    title: card?.title ?? outcome.title,
    urging,
    reasons: withoutRepeats(assessment, urging).filter(({ rule }) => rule !== outcome.says),
    ...advice,
    dangers,
    lead,
    others,
    programme: programme && aimedAt(programme, aim?.chosen),
    aim,
    answers: answersIn(checker, guide, level),
    day: daysSinceStart(checker),
    places: placesIn$1(checker),
    sources: sources.filter(({ id }) => cited.has(id))
  };
}
function emergencyIn(reasons, { id, cards = [] }) {
  if (id !== "emergency") return {};
  const card = cards.find(({ rules }) => reasons.some(({ rule }) => rules.includes(rule)));
  return { card, urging: reasons.find(({ rule }) => card?.rules.includes(rule)) ?? reasons[0] };
}
function withoutRepeats({ reasons, causes }, urging) {
  const isOfScore = ({ rule }) => causes.some(({ id }) => id === rule);
  const quoted = reasons.flatMap((reason) => isOfScore(reason) || reason.private ? [] : reason.quotes);
  let told = [];
  for (const reason of reasons) {
    const shares = ({ text, quotes }) => text === reason.text || quotes.some((quote) => reason.quotes.includes(quote));
    if (urging && shares(urging)) continue;
    if (isOfScore(reason) && reason.quotes.every((quote) => quoted.includes(quote))) continue;
    const [first, ...others] = [...told.filter(shares), reason];
    told = [...told, reason].filter((one) => one === first || !shares(one)).map((one) => one === first ? others.reduce(joined, one) : one);
  }
  return told;
}
function joined(one, { quotes, text }) {
  return {
    ...one,
    quotes: [.../* @__PURE__ */ new Set([...one.quotes, ...quotes])],
    text: [...new Set(`${one.text} ${text}`.split(/(?<=\.) /))].join(" ")
  };
}
function sayReason({ quotes, text }, { say, localise }) {
  const reason = localise(text);
  return quotes.length > 0 ? say("result.reason", { answers: quotes.map(localise).join("; "), reason }) : reason;
}
function conditionPage(id, { content }) {
  return content.pages.find((page) => page.id === id && page.kind === "condition");
}
function doAndAvoid({ do: dos, avoid, general }, card, page) {
  if (card) return { do: card.do, avoid: [] };
  const care = adviceIn(page?.sections ?? []);
  const more = care.now.length > 0 ? { do: care.now, avoid: care.avoid } : general;
  return { do: [...dos, ...more?.do ?? []], avoid: [...avoid, ...more?.avoid ?? []] };
}
function merged(causes, guide) {
  const rest = [...causes];
  const found = [];
  for (let first = rest.shift(); first; first = rest.shift()) {
    const page = conditionPage(first.page, guide);
    const gradeOf = ({ id }) => page?.grades?.find(({ cause }) => cause === id);
    const isGrade = (one) => gradeOf(first) !== void 0 && gradeOf(one) !== void 0;
    const all = [first, ...rest.filter(isGrade)];
    for (const one of all.slice(1)) rest.splice(rest.indexOf(one), 1);
    const weeks = all.flatMap((one) => gradeOf(one)?.weeks ?? []);
    found.push({
      ...first,
      name: all.length > 1 && page ? page.title : first.name,
      because: [...new Set(all.flatMap(({ because }) => because))],
      // An answer against one grade may speak for another.
      against: all.length > 1 ? [] : first.against,
      danger: all.some(({ danger }) => danger),
      page,
      weeks: weeks.length > 0 ? [Math.min(...weeks), Math.max(...weeks)] : page?.weeks
    });
  }
  return found;
}
function answersIn({ questions, answered }, { say, localise }, level) {
  return questions.flatMap((question) => {
    const given = answered.find((one) => one.question === question.id);
    if (!given) return [];
    if (typeof given.answer === "number") {
      const { most } = question;
      const count = given.answer;
      const words = most === void 0 ? sayCount("count.year", count, say) : say("result.scale", { count, most });
      return [{ question, words: [words], privateWords: [], denied: [], isOpen: false, isDenial: false }];
    }
    const ids = chosenIn(given.answer);
    const chosen = ids.map((id) => {
      const option = question.options.find((one) => one.id === id);
      const word = option ? localise(option.text) : say(id === "none" ? "checker.none" : "checker.not-sure");
      return { word, isPrivate: option?.private ?? false };
    });
    const wordsOf = (isPrivate) => chosen.filter((one) => one.isPrivate === isPrivate).map(({ word }) => word);
    const denied = deniedOf(question, given, level).map(({ text }) => localise(text));
    const isOpen = !hasOption(ids);
    const isDenial = isOpen && denied.length > 0;
    return [{ question, words: wordsOf(false), privateWords: wordsOf(true), denied, isOpen, isDenial }];
  });
}
function aimIn({ questions, answered }, guide) {
  const question = questions.find(({ after }) => after === "plan");
  const given = answered.find((one) => one.question === question?.id)?.answer ?? guide.aim;
  return question && { question, chosen: question.options.find(({ id }) => id === given) ?? question.options[0] };
}
function daysSinceStart({ questions, answered }) {
  const days = questions.flatMap(
    ({ id, options }) => options.filter((option) => answered.some((given) => given.question === id && given.answer === option.id))
  );
  return days.find((option) => option.days !== void 0)?.days;
}
function placesIn$1({ questions, answered }) {
  const place = questions.find((question) => question.place)?.id;
  return chosenIn(answered.find(({ question }) => question === place)?.answer);
}

const soonerLevels = ["emergency", "urgent", "soon"];
function signsOf({ content }, level) {
  return content.outcomes.find(({ id }) => id === level)?.sooner ?? [];
}
function levelsAbove(level) {
  return soonerLevels.filter((one) => one !== level && isAtLeast(one, level));
}

function summaryText(guide, checker, now = /* @__PURE__ */ new Date()) {
  const result = resultDocument(guide, checker);
  if (!result) return null;
  const { say, localise, config } = guide;
  const { assessment, outcome, urging } = result;
  const plain = (content) => sayLine(content, guide);
  const cause = ({ name, because, against }) => [
    localise(name),
    because.length > 0 && `${say("result.because")} ${because.map(localise).join("; ")}`,
    against.length > 0 && `${say("result.against")} ${against.map(localise).join("; ")}`
  ].filter((part) => part !== false).join(". ");
  const sections = [
    [plain(result.title), [urging ? sayReason(urging, guide) : plain(outcome.lead)]],
    [say("result.why"), result.reasons.filter((reason) => !reason.private).map((reason) => sayReason(reason, guide))],
    [say("result.dangers"), result.dangers.map(cause)],
    [say("result.causes"), result.lead ? [cause(result.lead)] : []],
    [say("result.others"), result.others.map(({ name }) => localise(name))],
    [say("result.do"), result.do.map(plain)],
    [say("result.avoid"), result.avoid.map(plain)],
    [say("result.exercises"), result.programme ? programmeLines(result.programme, guide) : []],
    [
      say("result.sooner"),
      levelsAbove(assessment.level).map(
        (level) => `${say(`result.sooner-${level}`)} ${signsOf(guide, level).map(plain).join("; ")}`
      )
    ],
    [say("result.say"), outcome.say ? [plain(outcome.say)] : []],
    [
      say("result.answers"),
      result.answers.filter(({ words, isDenial }) => words.length > 0 && !isDenial).map(({ question, words }) => `${localise(question.text)} ${words.join("; ")}`)
    ],
    [
      say("result.denied"),
      result.answers.filter(({ denied }) => denied.length > 0).map(({ question, denied }) => `${localise(question.text)} ${denied.join("; ")}`)
    ]
  ];
  return [
    say("result.summary-title", { date: dateIn(guide, now) }),
    `${say("result.limits")} ${sayContentAge(guide, now)}`,
    ...sections.filter(([, lines]) => lines.length > 0).map(
      ([heading, lines]) => `${heading.toLocaleUpperCase(guide.content.lang)}
${lines.map((line) => `- ${line}`).join("\n")}`
    ),
    ...config.clinicName ? [config.clinicName] : []
  ].join("\n\n");
}
function sayLine(content, { config, localise }) {
  return plainText(content, (id) => nameOf(id, config.region), localise);
}

class ViewFocus {
  constructor(host) {
    this._host = host;
  }
  /**
   * After the visitor's own step, focuses the heading or the input field and scrolls the heading into view; to the upper
   * edge if the question does not fit below it, so that as many options as possible are in sight.
   */
  showStep() {
    this._showStep().catch(() => void 0);
  }
  announce(text) {
    if (text) this._say(text);
  }
  async _showStep() {
    this._say("");
    this._host.requestUpdate();
    await this._host.updateComplete;
    const heading = this._host.renderRoot?.querySelector("[data-view-heading]");
    if (!heading) return;
    const field = this._host.renderRoot?.querySelector("[data-view-field]");
    (field ?? heading).focus({ preventScroll: true });
    const { top } = heading.getBoundingClientRect();
    const show = () => heading.scrollIntoView({ block: "start", behavior: "instant" });
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    const buttons = this._host.renderRoot?.querySelector(".question-foot");
    const end = buttons?.parentElement?.getBoundingClientRect().bottom ?? 0;
    if (top < offsetTop || top > offsetTop + height / 2 || end > offsetTop + height) show();
    else whenOutOfSight(heading, show);
    if (buttons) raise(buttons);
  }
  _say(text) {
    const status = this._host.renderRoot?.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}
function isVisitorActive() {
  try {
    return navigator.userActivation?.isActive ?? false;
  } catch {
    return false;
  }
}
function raise(row) {
  const root = row.getRootNode();
  const { left, width, bottom } = row.getBoundingClientRect();
  let lift = 0;
  while (lift < innerHeight / 2 && !row.contains(root.elementFromPoint(left + width / 2, bottom - lift - 2))) lift += 8;
  if (lift > 0 && lift < innerHeight / 2 && bottom <= innerHeight)
    row.style.setProperty("inset-block-end", `${lift}px`);
}
function whenOutOfSight(element, act) {
  try {
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      if (entry && entry.intersectionRatio < 0.9) act();
    }).observe(element);
  } catch {
  }
}

const noParts = Object.freeze([]);
const emptySession = Object.freeze({
  answered: Object.freeze([]),
  takenBack: Object.freeze([]),
  returnedTo: null,
  parts: noParts,
  isTelling: false
});
function answersOf(answered) {
  return Object.fromEntries(answered.map(({ question, answer }) => [question, answer]));
}

function snapshotOf(session, engine) {
  const run = engine.run(answersOf(session.answered));
  const question = shownQuestion(session, engine, run);
  const known = {
    ...withoutQuestion(session, engine.questions),
    isChanging: isChanging(session),
    isTelling: session.isTelling,
    untold: untold(session, engine).length
  };
  if (!question) return Object.freeze({ ...known, assessment: run.assessment });
  const screens = screensOf(question);
  const further = toTell(session, engine);
  const beside = engine.questions.find((one) => one.beside === question.id && run.remaining.includes(one.id));
  return Object.freeze({
    ...known,
    phase: "question",
    question,
    ...further?.question === question ? further : listOf(session, question, run),
    ...screens.length > 1 && { options: screens[session.parts.length] ?? [] },
    screen: session.parts.length + 1,
    screens: screens.length,
    draft: draftOf(session, question),
    beside: beside ? { question: beside, draft: draftOf(session, beside) } : null,
    progress: session.isTelling ? 1 : progressOf(session, run, screens.length)
  });
}
function failedSnapshot(session, questions) {
  return Object.freeze({ ...withoutQuestion(session, questions), phase: "failed" });
}
function withoutQuestion({ answered }, questions) {
  return {
    phase: "result",
    question: null,
    options: [],
    more: [],
    screen: 1,
    screens: 0,
    draft: null,
    beside: null,
    questions,
    answered: Object.freeze([...answered]),
    isChanging: false,
    isTelling: false,
    untold: 0,
    progress: 1,
    assessment: null
  };
}
function shownQuestion(session, engine, run = engine.run(answersOf(session.answered))) {
  const asked = session.returnedTo ?? toTell(session, engine)?.question.id ?? run.next?.id;
  return engine.questions.find(({ id }) => id === asked) ?? null;
}
function toTell(session, engine) {
  return session.isTelling ? untold(session, engine)[0] : void 0;
}
function listOf(session, question, run) {
  const next = isNarrowed(question) ? run.next : null;
  if (next?.id !== question.id) return { options: question.options, more: [] };
  const draft = chosenIn(draftOf(session, question));
  const chosen = question.options.filter(({ id }) => draft.includes(id));
  const offered = [.../* @__PURE__ */ new Set([...chosen, ...next.options])];
  const shown = Math.max(mostAtOnce, chosen.length);
  return { options: offered.slice(0, shown), more: offered.slice(shown) };
}
function isNarrowed({ kind, place, inScreens }) {
  return kind === "many" && !place && !inScreens;
}
function untold({ answered }, { questions }) {
  const givenTo = (id) => answered.find(({ question }) => question === id);
  const own = questions.filter(({ id, after }) => after === "doctor" && !givenTo(id));
  const more = questions.flatMap((question) => {
    const given = givenTo(question.id);
    const asked = given && (given.offered ?? question.options.map(({ id }) => id));
    const options = question.options.filter(({ id, after }) => after === "doctor" && !asked?.includes(id));
    return options.length > 0 ? [{ question, options, more: [] }] : [];
  });
  return [...own.map((question) => ({ question, options: question.options, more: [] })), ...more];
}
function draftOf({ answered, takenBack, returnedTo }, { id, options }) {
  const given = returnedTo === id ? [...answered, ...takenBack] : [...takenBack, ...answered];
  const earlier = given.findLast(({ question }) => question === id);
  if (earlier) return earlier.answer;
  const literals = answered.flatMap(({ question, answer }) => chosenIn(answer).map((one) => `${question}.${one}`));
  const said = options.filter((option) => literals.includes(option.said ?? "")).map((option) => option.id);
  return said.length > 0 ? said : null;
}
function isChanging(session) {
  return session.answered.some((one) => one.question === session.returnedTo);
}
function progressOf({ answered, parts }, { remaining }, screens) {
  return (answered.length + parts.length / screens) / (answered.length + Math.max(remaining.length, 1));
}

function answer(session, engine, { question, answer: given }) {
  const isMore = toTell(session, engine)?.question.id === question;
  const before = session.answered.find((one) => one.question === question);
  const isJoined = isMore && typeof before?.answer === "object" && typeof given === "object";
  const whole = isJoined ? joinScreens([before.answer, given]) : given;
  const now = freezeAnswered(question, whole, offeredIds(session, engine, question));
  const changed = before ? session.answered.map((one) => one === before ? now : one) : [...session.answered, now];
  const answered = isMore || !before ? dropUnasked(changed, engine) : dropOutgrown(dropUnasked(changed, engine), engine);
  const takenBack = [...session.takenBack, ...changed.filter((one) => !answered.includes(one))];
  const levelOf = (list) => engine.run(answersOf(list)).assessment.level;
  const isTelling = session.isTelling && levelOf(answered) === levelOf(session.answered);
  return Object.freeze({ answered, takenBack, returnedTo: null, parts: noParts, isTelling });
}
function tell(session) {
  return Object.freeze({ ...session, isTelling: true });
}
function answerScreen(session, engine, given) {
  const { question, answer: part } = given;
  const asked = engine.questions.find(({ id }) => id === question);
  if (!asked?.inScreens || typeof part !== "object") return answer(session, engine, given);
  const parts = [...session.parts, part];
  const whole = { question, answer: joinScreens(parts) };
  const isWhole = parts.length >= screensOf(asked).length || hasOption(part) && isEmergency();
  return isWhole ? answer(session, engine, whole) : Object.freeze({ ...session, parts: Object.freeze(parts) });
  function isEmergency() {
    return engine.run(answersOf([...session.answered, whole])).assessment.level === "emergency";
  }
}
function back$2(session, engine) {
  if (session.parts.length > 0) return backToPart(session, engine);
  if (isChanging(session)) return Object.freeze({ ...session, returnedTo: null });
  const last = session.answered.at(-1);
  if (!last) return session;
  const question = engine.questions.find(({ id }) => id === last.question);
  if (toTell(session, engine) && question?.after !== "doctor")
    return Object.freeze({ ...session, returnedTo: null, isTelling: false });
  const before = session.answered.at(-2);
  const shown = before && question?.beside === before.question ? [before, last] : [last];
  return Object.freeze({
    ...session,
    answered: session.answered.slice(0, -shown.length),
    takenBack: [...session.takenBack, ...shown],
    returnedTo: shown[0].question,
    parts: question?.inScreens ? Object.freeze(partsBefore(question, last.answer)) : noParts
  });
}
function backToPart(session, engine) {
  const parts = session.parts.slice(0, -1);
  const question = shownQuestion(session, engine);
  const draft = question && draftOf(session, question);
  if (!question) return Object.freeze({ ...session, parts });
  const shown = (screensOf(question)[parts.length] ?? []).map(({ id }) => id);
  const others = chosenIn(draft).filter((id) => !shown.includes(id));
  const chosen = joinScreens([others, session.parts.at(-1) ?? []]);
  const takenBack = [...session.takenBack, freezeAnswered(question.id, chosen)];
  return Object.freeze({ ...session, takenBack, parts: Object.freeze(parts) });
}
function change(session, question) {
  const isThis = (one) => one.question === question;
  if (!session.answered.some(isThis)) return session;
  const takenBack = session.takenBack.filter((one) => !isThis(one));
  return Object.freeze({ ...session, takenBack, returnedTo: question, parts: noParts, isTelling: false });
}
function offer(session, question, offered) {
  if (session.answered.some((one) => one.question === question)) return session;
  return Object.freeze({ ...session, takenBack: [...session.takenBack, freezeAnswered(question, offered)] });
}
function resume(kept, engine) {
  const known = new Set(engine.questions.map(({ id }) => id));
  const byQuestion = new Map(
    kept.filter(({ question }) => known.has(question)).map((one) => [one.question, freezeAnswered(one.question, one.answer, one.offered)])
  );
  return Object.freeze({
    ...emptySession,
    answered: dropOutgrown(dropUnasked([...byQuestion.values()], engine), engine)
  });
}
function offeredIds(session, engine, id) {
  const question = engine.questions.find((one) => one.id === id);
  if (!question) return void 0;
  const further = toTell(session, engine);
  const { options, more } = further?.question === question ? further : listOf(session, question, engine.run(answersOf(session.answered)));
  const before = session.answered.find((one) => one.question === id)?.offered;
  const offered = [...before ?? [], ...[...options, ...more].map((option) => option.id)];
  return offered.length < question.options.length ? offered : void 0;
}
function freezeAnswered(question, given, offered) {
  const copy = typeof given === "object" ? Object.freeze([...given]) : given;
  return Object.freeze({ question, answer: copy, ...offered && { offered: Object.freeze([...offered]) } });
}
function dropUnasked(answered, engine) {
  const { asked } = engine.run(answersOf(answered));
  return answered.filter(({ question }) => asked.includes(question));
}
function dropOutgrown(answered, engine) {
  return answered.reduce((kept, one) => {
    const { question, offered } = one;
    const isWhole = !offered || engine.run(answersOf(kept)).relevantOptions(question).every(({ id }) => offered.includes(id));
    return isWhole ? [...kept, one] : kept;
  }, []);
}

function keepAnswers(remember, answered, rulesVersion) {
  if (answered.length > 0) keep("answers", remember, { answered, rulesVersion });
  else forget("answers", remember);
}
function keptAnswers(remember, rulesVersion) {
  const value = kept("answers", remember);
  if (!value) return null;
  const { at, answered, rulesVersion: given } = value;
  if (Array.isArray(answered) && given === rulesVersion) return { at, answered: answered.filter(isAnswered) };
  forget("answers", remember);
  return null;
}
function isAnswered(value) {
  const { question, answer, offered } = value ?? {};
  const isAnswer = typeof answer === "string" || typeof answer === "number" || isListOfIds(answer);
  return typeof question === "string" && isAnswer && (offered === void 0 || isListOfIds(offered));
}
function isListOfIds(value) {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

class Visit {
  /** `remember` returns where the site lets answers be kept, `engine` the engine of the current language. */
  constructor(host, engine, remember, report) {
    this._session = emptySession;
    this._step = {};
    this._hasStarted = false;
    this._host = host;
    this._engineNow = engine;
    this._remember = remember;
    this._report = report;
  }
  get _engine() {
    return this._engineNow();
  }
  /** The snapshot for the screen; undefined until the checker was opened, so that reading never runs the engine. */
  get snapshot() {
    return this._snapshot;
  }
  /** Identifies the step of the snapshot; it stays the same in another language. */
  get step() {
    return this._step;
  }
  /** Time of the answers on the screen, if they are from an earlier visit. */
  get keptAt() {
    return this._keptAt;
  }
  /** Whether the screen shows a result. */
  get isResult() {
    return this._snapshot?.phase === "result";
  }
  /** Option id of the visitor's aim; undefined until given. */
  get aim() {
    const question = this._snapshot?.questions.find(({ after }) => after === "plan")?.id;
    const given = this._session.answered.find((one) => one.question === question)?.answer;
    return typeof given === "string" ? given : void 0;
  }
  /** Asks the first question, or continues where the visitor was in this or an earlier visit. */
  open() {
    if (this._snapshot) return;
    const kept = keptAnswers(this._remember(), this._engine.version);
    this._keptAt = kept?.at;
    this._attempt(() => this._show(kept ? resume(kept.answered, this._engine) : this._session));
  }
  /** The visitor begins; reported once until they start again. */
  start() {
    if (this._hasStarted) return;
    this._hasStarted = true;
    this._report.started();
  }
  /** Preselects the place that the visitor pointed at when its question is asked. */
  offer(place) {
    this.open();
    const question = this._engine.questions.find((one) => one.place);
    if (question) this._show(offer(this._session, question.id, [place]));
  }
  /** Answers the screen shown: its question, and the one beside it. */
  answer(...given) {
    this._attempt(() => {
      const { _step, isResult, _prepared: ahead } = this;
      if (ahead?.key === keyOf(given)) {
        this._session = ahead.session;
        this._set(ahead.snapshot);
      } else this._show(this._after(given));
      const { answered, parts } = this._session;
      if (isResult && this.isResult) this._step = _step;
      this.start();
      if (parts.length > 0) return;
      this._keep(answered);
      given.forEach((one, at) => this._report.answered(answered.length - given.length + at + 1, one));
      const { assessment } = this._snapshot ?? {};
      if (assessment && !isResult) this._report.finished(assessment, answersOf(answered), this._deniedAt(assessment));
    });
  }
  /** Works out where these answers lead and has that drawn ahead. A failure is reported only by the step itself. */
  prepare(given, drawAhead) {
    const key = keyOf(given);
    if (this._prepared?.key === key) return;
    try {
      const session = this._after(given);
      const snapshot = snapshotOf(session, this._engine);
      this._prepared = { key, session, snapshot };
      drawAhead(snapshot);
    } catch {
      this._prepared = void 0;
    }
  }
  _after(given) {
    const { _session, _engine: engine } = this;
    return given.reduce((session, one) => answerScreen(session, engine, one), _session);
  }
  back() {
    this._attempt(() => this._show(back$2(this._session, this._engine)));
  }
  /** Number of screens before the one shown. */
  get passed() {
    return this._session.answered.length + this._session.parts.length;
  }
  /** Goes back to the screen with so many before it, or as far as `back` leads. */
  backTo(passed) {
    for (let before = Infinity; this.passed > passed && this.passed < before; ) {
      before = this.passed;
      this.back();
    }
  }
  change(question) {
    this._show(change(this._session, question));
  }
  /** Asks the further questions for a doctor. */
  tell() {
    this._show(tell(this._session));
  }
  /** Deletes the answers, also the kept ones, and asks the first question again. */
  restart() {
    this._keptAt = void 0;
    this._hasStarted = false;
    this._keep([]);
    this._show(emptySession);
  }
  /**
   * A screen of the checker could not be drawn; a failure is reported once, although the screen may be drawn again
   * before it is removed.
   */
  fail(error) {
    if (this._snapshot?.phase !== "failed") this._fail(error);
  }
  /** Redraws the same screen in another language. */
  reword() {
    const { _step } = this;
    if (this._snapshot && this._snapshot.phase !== "failed") this._show(this._session);
    this._step = _step;
  }
  _deniedAt({ level }) {
    const { answered } = this._session;
    return Object.fromEntries(
      this._engine.questions.flatMap((question) => {
        const given = answered.find((one) => one.question === question.id);
        const options = given ? deniedOf(question, given, level) : [];
        return options.length > 0 ? [[question.id, options.map(({ id }) => id)]] : [];
      })
    );
  }
  // An answer with a private option is not stored. Its question is asked again, because without the option the answer
  // could lead to a milder level.
  _keep(answered) {
    const { questions, version } = this._engine;
    const kept = answered.filter(
      ({ question, answer }) => questions.every((one) => one.id !== question || privateIn(one, answer).length === 0)
    );
    keepAnswers(this._remember(), kept, version);
  }
  _show(session) {
    this._session = session;
    this._attempt(() => this._set(snapshotOf(session, this._engine)));
  }
  _attempt(step) {
    try {
      step();
    } catch (error) {
      this._fail(error);
    }
  }
  // Fails safe: after any failure, the screen says when and where to get help.
  _fail(error) {
    this._set(failedSnapshot(this._session, this._engine.questions));
    this._report.failed(error);
  }
  _set(snapshot) {
    this._snapshot = snapshot;
    this._prepared = void 0;
    this._step = {};
    this._host.requestUpdate();
  }
}
function keyOf(given) {
  return given.map(({ question, answer }) => `${question} ${String(answer)}`).join();
}

function showFailure(root, host, guide) {
  const hasFallback = [...host.childNodes].some(
    (node) => !(node instanceof Element && node.slot) && (node.textContent ?? "").trim() !== ""
  );
  const slot = make("slot");
  const isInUse = root.querySelector(".base") !== null;
  root.replaceChildren(...guide && (isInUse || !hasFallback) ? [safeWords(guide)] : [], slot);
}
function safeWords({ say, config }) {
  const box = make("div");
  box.className = `base theme-${config.theme} failure prose`;
  for (const key of ["emergency.line", "failure.contact"]) {
    const line = make("p");
    line.textContent = say(key);
    box.append(line);
  }
  return box;
}
function make(name) {
  return Document.prototype.createElement.call(document, name);
}

const placeholders = /\{(level|page)\}/g;
function asksForResult(address) {
  return address.search(placeholders) >= 0;
}
function bookingAddress(address, details) {
  return address.replace(placeholders, (_, name) => details?.[name] ?? "");
}

function drawCall(number, words, look, isTold = true) {
  return html`<a
    part=${look.includes("button") ? "button action" : "action"}
    class=${look}
    href="tel:${dialled(number)}"
    data-action=${isTold ? "call" : nothing$1}
    translate="no"
    >${words}</a
  >`;
}
function drawBooking({ config: { bookingUrl, bookingLabel }, say }, look) {
  if (!bookingUrl) return void 0;
  const parts = look.includes("button") ? "button action" : "action";
  return html`<a part=${parts} class=${look} href=${bookingAddress(bookingUrl)} data-action="book"
    >${bookingLabel ?? say("action.book")}</a
  >`;
}

const stopSign = "M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM12 7v6m0 3.6v.2";
const calendarSheet = "M3 4.5h18V21H3zm0 5h18m-13-7v4m8-4v4";
const icons = {
  // Icons of the levels, distinct by their outline: a stop sign, a clock, a calendar sheet, a house.
  emergency: stopSign,
  urgent: "M12 2.5a9.5 9.5 0 0 1 0 19 9.5 9.5 0 0 1 0-19zm0 4V12l3.6 2.4",
  soon: calendarSheet,
  "self-care": "m3 11.5 9-8 9 8M5.5 9.8v10.7h13V9.8M10 20.5v-6h4v6",
  alarm: stopSign,
  back: "M14.5 5.5 8 12l6.5 6.5",
  next: "M9.5 5.5 16 12l-6.5 6.5",
  search: "M10.5 4a6.5 6.5 0 0 1 0 13 6.5 6.5 0 0 1 0-13zm5 11.5L21 21",
  check: "m4.5 12.5 5 5 10-11",
  play: "M8 4.5v15l11.5-7.5z",
  aloud: "M4 9.5v5h4l5 4.5V5L8 9.5zm12.5-1a5 5 0 0 1 0 7",
  stop: "M6 6h12v12H6z",
  phone: "M6.2 3h3.3L11 7.7 9 9.4a12 12 0 0 0 5.6 5.6l1.7-2 4.7 1.5v3.3a2.6 2.6 0 0 1-2.8 2.6A16.6 16.6 0 0 1 3.6 5.8 2.6 2.6 0 0 1 6.2 3z",
  calendar: calendarSheet,
  print: "M7 8.5v-6h10v6m-10 9H3.5v-9h17v9H17M7 14h10v7.5H7z",
  copy: "M9 8.5h11.5V21H9zm6.5 0V3H4v12.5h5",
  share: "M12 15V3M7.5 7.2 12 2.8l4.5 4.4M7 11.5H4.5V21h15v-9.5H17",
  save: "M12 3v12m-4.5-4.2 4.5 4.2 4.5-4.2M4.5 20.5h15"
};
function drawIcon(id) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${icons[id]}></path></svg>`;
}

const ids = /* @__PURE__ */ new Map();
let last = 0;
function opaqueId(name) {
  const known = ids.get(name);
  if (known) return known;
  last += 1 + Math.floor(Math.random() * 1e5);
  const id = `kpg-${last}`;
  ids.set(name, id);
  return id;
}

function ask(name, ...detail) {
  return ({ currentTarget }) => currentTarget?.dispatchEvent(new RequestEvent(name, ...detail));
}

function drawPageLink({ config, page: shown }, page, content, look = "") {
  if (!isOffered(page, config)) return content;
  if (shown === "checker" && !config.shareAnswers) {
    const open = ask("kpg-navigate-request", { page });
    const onClick = (event) => {
      event.preventDefault();
      open(event);
    };
    return html`<a class=${look || nothing$1} href=${hrefOf(opaqueId(page))} @click=${onClick}>${content}</a>`;
  }
  return html`<a class=${look || nothing$1} href=${hrefOf(page)} data-page=${page}>${content}</a>`;
}
function drawService({ config: { region } }, id, aside) {
  const { name, note, tel } = partsOf(id, region, aside);
  const beside = note ? html` <span class=${tel ? "country" : nothing$1}>${`(${note})`}</span>` : nothing$1;
  return html`${tel ? html`<a class="tel" href="tel:${tel}" translate="no">${name}</a>` : name}${beside}`;
}
function drawWords(guide, key) {
  const { strings } = guide.content;
  return cutAtServices(strings[key]).map(
    (part) => typeof part === "string" ? guide.localise(part) : drawService(guide, part[1])
  );
}
function drawOutsideLink(url, content, say) {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer" data-outside
    >${content}<span class="visually-hidden"> ${say("link.outside")}</span></a
  >`;
}

function drawFooter(guide) {
  const { say } = guide;
  return html`<footer part="footer" class="footer stack ruled small">
    <div part="disclaimer" class="disclaimer stack text">
      <p>${drawWords(guide, "disclaimer.what")}</p>
      ${guide.page === "home" ? html`<p>${drawWords(guide, "disclaimer.purpose")}</p>` : nothing$1}
      <slot name="disclaimer"></slot>
    </div>
    <p class="muted">
      ${drawPageLink(guide, aboutPage, say("footer.about"))}
      <span class="tabular">· ${say("footer.version", { version })}</span>
    </p>
    <slot name="footer"></slot>
  </footer>`;
}

function drawLanguageSwitch({ content }) {
  return html`<p class="languages row" translate="no">
    ${languages.map(
    ({ guide: { lang, dir, language } }) => html`<button
          type="button"
          part="button"
          class="link"
          lang=${lang}
          dir=${dir}
          aria-pressed=${lang === content.lang}
          @click=${({ target }) => target?.dispatchEvent(new RequestEvent("kpg-language-request", { lang }))}
        >
          ${language}
        </button>`
  )}
  </p>`;
}

function drawWayBack(guide, previous) {
  const { page, say, config } = guide;
  const isAlone = config.layout === "page";
  if (page === "home" || page === "checker" || isAlone && !previous) return nothing$1;
  const title = titleOf(previous, guide);
  return keyed(
    `${page} ${previous}`,
    html`<nav class="way row" aria-label=${say("way.label")}>
      ${isAlone ? nothing$1 : drawPageLink(guide, "home", html`${drawIcon("back")}${say("way.home")}`, "row-link")}
      ${previous === "checker" || title ? drawPageLink(
      guide,
      previous ?? "home",
      html`${drawIcon("back")}${title ? say("way.page", { title }) : say("way.checker")}`,
      "row-link"
    ) : nothing$1}
    </nav>`
  );
}

function drawFrame(guide, view, { previous, drawn = "all", hasColours = true } = {}) {
  const { lang, dir } = guide.content;
  return html`<div
    part="base"
    class="base theme-${guide.config.theme} amp-block fs-exclude highlight-block mp-block nr-block ph-no-capture rr-block sentry-block ym-hide-content"
    lang=${lang}
    dir=${dir}
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    data-hj-suppress
    data-openreplay-hidden
    data-private
    data-sentry-block
  >
    <div class="visually-hidden" role="status"></div>
    ${drawHeader(guide)} ${drawEmergencyLine(guide)} ${drawWayBack(guide, previous)}
    <div part="main" class="main" data-view=${guide.page}>${view}</div>
    ${guide.page !== "home" || drawn === "all" ? drawFooter(guide) : nothing$1}
    ${hasColours ? html`<i class="colours"></i>` : nothing$1}
  </div>`;
}
function drawHeader(guide) {
  const { config, page, say } = guide;
  const { clinicName, phone, bookingUrl } = config;
  return html`<header part="header" class="header row">
    <slot name="logo"></slot>
    ${clinicName ? html`<p class="clinic">${clinicName}</p>` : nothing$1}
    ${config.layout === "page" ? nothing$1 : html`<nav part="nav" class="nav row" aria-label=${say("nav.label")}>
            ${drawNavLink("home", say("nav.home"), page)}
            ${hasChecker(config) ? drawNavLink("checker", say("nav.checker"), page) : nothing$1}
          </nav>`}
    ${phone || bookingUrl ? html`<p class="contact row">
            ${phone ? drawCall(phone, phone, "row-link tel") : nothing$1} ${drawBooking(guide, "row-link")}
          </p>` : nothing$1}
    ${languages.length > 1 ? drawLanguageSwitch(guide) : nothing$1}
  </header>`;
}
function drawNavLink(target, words, page) {
  const isHere = target === "checker" === (page === "checker");
  const current = page === target ? "page" : "true";
  return html`<a
    part="nav-link"
    class="nav-link row-link"
    href=${hrefOf(target)}
    data-page=${target}
    aria-current=${isHere ? current : nothing$1}
    >${words}</a
  >`;
}
function drawEmergencyLine(guide) {
  return html`<p class="emergency-line split">
    ${drawIcon("alarm")}
    <span
      >${drawWords(guide, "emergency.line")}
      ${drawPageLink(guide, "when-to-get-help", guide.say("emergency.more"), "emergency-more")}</span
    >
  </p>`;
}

const versions = [
  [55, 15, 1],
  [80, 20, 1],
  [108, 26, 1],
  [136, 18, 2],
  [156, 20, 2],
  [194, 24, 2],
  [232, 30, 2]
];
const firstVersion = 3;
const format = 30660;
const versionBits = [31892, 34236, 39577];
function qrRows(text) {
  const bytes = [...new TextEncoder().encode(text)];
  const index = versions.findIndex(([capacity2]) => bytes.length + 2 <= capacity2);
  if (index < 0) return null;
  const [capacity, correction, count] = versions[index];
  const binary = [64 + (bytes.length >> 4), ((bytes.length & 15) << 4) + (bytes[0] >> 4)];
  const shifted = bytes.map((byte, at) => ((byte & 15) << 4) + ((bytes[at + 1] ?? 0) >> 4));
  const used = [...binary, ...shifted];
  const data = Array.from({ length: capacity }, (_, at) => used[at] ?? ((at - used.length) % 2 ? 17 : 236));
  const length = capacity / count;
  const blocks = Array.from({ length: count }, (_, at) => data.slice(at * length, (at + 1) * length));
  const corrections = blocks.map((block) => correct(block, correction));
  return modulesOf([...interleaved(blocks), ...interleaved(corrections)], index + firstVersion);
}
function interleaved([first = [], ...others]) {
  return first.flatMap((codeword, at) => [codeword, ...others.map((block) => block[at])]);
}
function correct(block, length) {
  let divisor = [1];
  for (let root = 1, at = 0; at < length; at += 1, root = multiply(root, 2)) {
    divisor = [...divisor, 0].map((factor, index) => factor ^ multiply(divisor[index - 1] ?? 0, root));
  }
  let rest = Array.from({ length }, () => 0);
  for (const byte of block) {
    const factor = byte ^ rest[0];
    rest = [...rest.slice(1), 0].map((value, index) => value ^ multiply(divisor[index + 1], factor));
  }
  return rest;
}
function multiply(a, b) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) product = product << 1 ^ (product >> 7) * 285 ^ (b >> bit & 1) * a;
  return product;
}
function modulesOf(codewords, version) {
  const size = 4 * version + 17;
  const modules = Array.from({ length: size }, () => Array.from({ length: size }));
  placePatterns(version, size, modules);
  let at = 0;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
    const isUpward = (right + 1 & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const y = isUpward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (modules[y][x] !== void 0) continue;
        const bit = (codewords[at >> 3] ?? 0) >> 7 - (at & 7) & 1;
        at += 1;
        modules[y][x] = bit ^ x + y + 1 & 1;
      }
    }
  }
  return modules.map((row) => row.join(""));
}
function placePatterns(version, size, modules) {
  const set = (x, y, dark) => {
    if (x in (modules[y] ?? [])) modules[y][x] = dark ? 1 : 0;
  };
  const rings = (x, y, reach, light) => {
    for (let dy = -reach; dy <= reach; dy += 1)
      for (let dx = -reach; dx <= reach; dx += 1)
        set(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
  };
  const end = size - 4;
  for (const [x, y] of [
    [3, 3],
    [end, 3],
    [3, end]
  ])
    rings(x, y, 4, [2, 4]);
  const centres = version < 7 ? [6, size - 7] : [6, (size - 1) / 2, size - 7];
  for (const x of centres) for (const y of centres) if (modules[y][x] === void 0) rings(x, y, 2, [1]);
  for (let at = 8; at < size - 8; at += 1) {
    set(at, 6, at % 2 === 0);
    set(6, at, at % 2 === 0);
  }
  for (let at = 0; at < 15; at += 1) {
    const dark = format >> at & 1;
    const near = at + (at < 6 ? 0 : 1);
    if (at < 8) set(8, near, dark);
    else set(at === 8 ? 7 : 14 - at, 8, dark);
    if (at < 8) set(size - 1 - at, 8, dark);
    else set(8, size - 15 + at, dark);
  }
  set(8, size - 8, true);
  const bits = versionBits[version - 7];
  if (bits === void 0) return;
  for (let at = 0; at < 18; at += 1) {
    const [a, b] = [size - 11 + at % 3, Math.floor(at / 3)];
    set(a, b, bits >> at & 1);
    set(b, a, bits >> at & 1);
  }
}

const margin = 4;
function drawQr(text, label) {
  const rows = qrRows(text);
  if (!rows) return null;
  const size = rows.length + 2 * margin;
  const path = rows.flatMap(
    (row, y) => [...row.matchAll(/1+/g)].map(
      ({ index, 0: run }) => `M${index + margin} ${y + margin}h${run.length}v1h-${run.length}z`
    )
  );
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}>
    ${svg`<path class="qr-ground" d="M0 0h${size}v${size}H0z"></path><path class="qr-dark" d=${path.join("")}></path>`}
  </svg>`;
}

const levels = [
  (its) => html`<h1 part="heading" class=${its.look} tabindex=${its.tabindex} ?data-view-heading=${its.isView}>${its.content}</h1>`,
  (its) => html`<h2 part="heading" class=${its.look} tabindex=${its.tabindex} ?data-view-heading=${its.isView}>${its.content}</h2>`,
  (its) => html`<h3 part="heading" class=${its.look} tabindex=${its.tabindex} ?data-view-heading=${its.isView}>${its.content}</h3>`,
  (its) => html`<h4 part="heading" class=${its.look} tabindex=${its.tabindex} ?data-view-heading=${its.isView}>${its.content}</h4>`,
  (its) => html`<h5 part="heading" class=${its.look} tabindex=${its.tabindex} ?data-view-heading=${its.isView}>${its.content}</h5>`,
  (its) => html`<h6 part="heading" class=${its.look} tabindex=${its.tabindex} ?data-view-heading=${its.isView}>${its.content}</h6>`
];
function drawHeading(depth, content, { look = "heading", isView = false } = {}) {
  const draw = levels[Math.min(depth, levels.length) - 1];
  return draw({ look, isView, content, tabindex: isView ? "-1" : nothing$1 });
}

function drawProgramme(id, guide, depth, day, programme = programmeIn(guide, id)) {
  if (!programme) return nothing$1;
  const { stages, afterInjury } = programme;
  const kept = keptPlan(guide.config.remember, guide.content);
  const keptStage = stages.find((stage) => kept?.programme === id && stage.id === kept.stage);
  const today = keptStage ?? (afterInjury && day !== void 0 ? stageOn(programme, day) : stages[0]);
  return html`<div class="exercise-programme">
    ${drawStopSigns(guide)}
    <kpg-plan .guide=${guide} .programme=${id} .depth=${depth}></kpg-plan>
    ${drawPainLights(guide, depth)}
    <ol part="plan" class="programme rows">
      ${stages.map((stage, at) => drawStage({ programme, stage, before: stages[at - 1], isKept: stage === keptStage }, stage === today, guide, depth))}
    </ol>
    <p part="text" class="muted">${guide.say("programme.confirm")}</p>
  </div>`;
}
function drawStopSigns({ say }) {
  return html`<p part="text" class="note note-warning programme-gate">${say("programme.gate")}</p>`;
}
function drawPainLights(guide, depth) {
  return html`${drawHeading(depth, guide.say("pain-light.title"), { look: "subheading" })}
    <ul part="text" class="pain-lights stack">
      ${guide.content.painLights.map((light) => {
    const [name, words] = painLightWords(light, guide);
    return html`<li class="pain-light pain-light-${light.id}"><strong>${name}</strong> ${words}</li>`;
  })}
    </ul>`;
}
function drawGoal(stage, programme, guide) {
  const [name, goal] = goalOf(stage, programme, guide);
  return html`<p part="text" class="text"><strong>${name}</strong> ${goal}</p>`;
}
function drawStage({ programme, stage, before, isKept }, isToday, guide, depth) {
  const { localise, say } = guide;
  return html`<li class="stage">
    <details class="fold stage-fold" ?open=${isToday}>
      <summary>
        ${drawHeading(
    depth,
    html`<span class="eyebrow tabular">${sayWhen(stage.when, say)}</span> ${say(`stage.${stage.id}`)}`,
    { look: "subheading" }
  )}
      </summary>
      <div class="stack">
        ${before ? html`<p part="text" class="text"><strong>${say("programme.begin")}</strong> ${localise(before.goal)}</p>` : nothing$1}
        <ul class="rows stage-exercises">
          ${exercisesOf(stage, guide.content).map(
    (exercise) => html`<li>
                <kpg-exercise
                  .guide=${guide}
                  .exercise=${exercise.id}
                  .dose=${doseIn(stage, exercise)}
                  .isRow=${true}
                ></kpg-exercise>
              </li>`
  )}
        </ul>
        ${isKept ? nothing$1 : html`<p>${drawStart(programme, stage, guide)}</p>`} ${drawGoal(stage, programme, guide)}
        <p class="sheet-link">${drawPageLink(guide, sheetOf(programme, stage), say("sheet.link"))}</p>
      </div>
    </details>
  </li>`;
}
function drawStart({ id }, stage, { say }) {
  const onClick = ({ target }) => target?.dispatchEvent(new RequestEvent("kpg-session-request", { programme: id, stage: stage.id }));
  return html`<button type="button" part="button" class="button" @click=${onClick}>${say("session.open")}</button>`;
}

function drawExercisePage(shown, guide) {
  return shown.exercises ? drawSheet(shown, guide) : drawWhole(shown.programme, guide);
}
function drawPlanPage(guide, checker) {
  const { content, config, localise } = guide;
  const result = checker && resultDocument(guide, checker);
  if (result?.programme) return drawWhole(result.programme, guide, result.day);
  if (result) return html`<kpg-checker .guide=${guide} .checker=${checker}></kpg-checker>`;
  const kept = programmeIn(guide, keptPlan(config.remember, content)?.programme);
  if (kept) return drawWhole(kept, guide);
  return html`<article class="programme-page stack">
    ${drawTitle(guide.page, guide)}
    <ul class="rows">
      ${content.programmes.map(
    (one) => html`<li class="ruled">${drawPageLink(guide, `programme/${one.id}`, localise(one.title), "row-link")}</li>`
  )}
    </ul>
  </article>`;
}
function drawTitle(page, guide) {
  return drawHeading(guide.config.headingLevel, titleOf(page, guide), { look: "title", isView: true });
}
function drawWhole(programme, guide, day) {
  return html`<article class="programme-page stack">
    ${drawTitle(`programme/${programme.id}`, guide)}
    ${drawProgramme(programme.id, guide, guide.config.headingLevel + 1, day, programme)}
  </article>`;
}
function drawSheet(sheet, guide) {
  const { programme, stage, exercises } = sheet;
  const { say, config } = guide;
  const depth = config.headingLevel + 1;
  return html`<article class="sheet stack">
    <header class="sheet-head row">
      <div class="stack">
        ${drawTitle(guide.page, guide)}
        <p class="lead row">
          ${stage ? html`<span>${say(`stage.${stage.id}`)}</span><span class="muted tabular">${sayWhen(stage.when, say)}</span>` : nothing$1}
          <span class="print-only muted">${dateIn(guide, /* @__PURE__ */ new Date())}</span>
        </p>
        <p class="row">
          ${programme && stage ? drawStart(programme, stage, guide) : nothing$1}
          <button type="button" part="button action" class="button" data-action="print">
            ${drawIcon("print")} ${say("action.print")}
          </button>
          <kpg-aloud .guide=${guide}></kpg-aloud>
        </p>
      </div>
      ${drawCode(guide)}
    </header>
    ${drawStopSigns(guide)}
    ${stage ? html`<ul class="sheet-exercises rows">
            ${exercises.map((exercise) => html`<li class="sheet-exercise">${drawCard$1(exercise, sheet, guide, depth)}</li>`)}
            <li>${drawGoal(stage, programme, guide)}</li>
          </ul>` : exercises.map(({ id }) => html`<kpg-exercise .guide=${guide} .exercise=${id} .depth=${0}></kpg-exercise>`)}
    <div class="sheet-pain">${drawPainLights(guide, depth)}</div>
    ${drawWeek(exercises, guide)}
    <kpg-take-along .guide=${guide} .sheet=${sheet} .depth=${depth}></kpg-take-along>
    ${programme ? html`<p class="screen-only">${drawPageLink(guide, `programme/${programme.id}`, say("programme.all"))}</p>` : nothing$1}
  </article>`;
}
function drawCode(guide) {
  const address = lastingAddress(guide, guide.page);
  const code = address && drawQr(address, guide.say("sheet.scan"));
  return code ? html`<figure part="figure" class="sheet-code">
        ${code}
        <figcaption class="small muted" aria-hidden="true">${guide.say("sheet.scan")}</figcaption>
      </figure>` : nothing$1;
}
function drawCard$1(exercise, { stage }, guide, depth) {
  const { say, localise } = guide;
  const dose = doseIn(stage ?? {}, exercise);
  return html`<div class="stack" part="card">
    <kpg-figure class="exercise-figure" .guide=${guide} .picture=${exercise.picture} .dose=${dose}></kpg-figure>
    ${drawHeading(depth, drawPageLink(guide, `exercise/${exercise.id}`, localise(exercise.name)), { look: "subheading" })}
    <p part="text" class="exercise-dose small tabular">${sayDose(dose, say)}</p>
    <ol part="text" class="small">
      ${exercise.steps.map((step) => html`<li>${localise(step)}</li>`)}
    </ol>
    <p part="text" class="note note-warning small">
      <strong>${`${say("exercise.stop")}:`}</strong> ${localise(exercise.stopIf)}
    </p>
  </div>`;
}
function drawWeek(exercises, guide) {
  const { say, localise } = guide;
  const days = weekdaysIn(guide);
  const row = (name) => html`<tr>
      <th scope="row">${name}</th>
      ${days.map(() => html`<td></td>`)}
    </tr>`;
  return html`<table class="sheet-week print-only">
    <tr>
      <th scope="col">${say("sheet.week")}</th>
      ${days.map((day) => html`<th scope="col">${day}</th>`)}
    </tr>
    ${exercises.map(({ name }) => row(localise(name)))} ${row(say("sheet.pain"))}
  </table>`;
}

function drawKeptNotice(at, guide) {
  const date = dateIn(guide, new Date(at));
  return html`<p class="note kept">
    ${guide.say("kept.notice", { date })}
    <button
      type="button"
      class="link"
      @click=${({ target }) => target?.dispatchEvent(new RequestEvent("kpg-restart-request"))}
    >
      ${guide.say("kept.restart")}
    </button>
  </p>`;
}
function drawPlanLink(guide) {
  const { config, content, say } = guide;
  if (config.remember !== "device") return nothing$1;
  const plan = keptPlan(config.remember, content);
  const programme = programmeIn(guide, plan?.programme);
  const stage = plan && programme && stageOf(plan, programme);
  return stage ? html`<p class="row">
        ${drawStart(programme, stage, guide)}
        ${drawPageLink(guide, `programme/${programme.id}`, say("plan.open"), "button")}
      </p>` : nothing$1;
}

function drawFirstView(guide, drawn) {
  return html`<slot name="intro"></slot>${drawPlanLink(guide)}<kpg-home .guide=${guide} .drawn=${drawn}></kpg-home>`;
}
function drawHome(guide, onCheck, parts, isWhole) {
  const { say, config } = guide;
  return html`<div class="home stack ${isWhole ? "" : "home-begun"}">
    <div class="home-start stack">
      ${drawHeading(config.headingLevel, say("home.title"), { look: "title", isView: true })}
      <p part="text" class="lead text">${say("home.lead")}</p>
      ${hasChecker(config) ? drawCheck(guide, onCheck) : nothing$1}
    </div>
    ${parts}
  </div>`;
}
function drawCheck({ say, config, content }, onCheck) {
  const privacy = config.shareAnswers ? "shared" : config.remember;
  return html`<div class="home-check stack">
    <button type="button" part="button button-primary" class="button button-primary" @click=${onCheck}>
      ${say("checker.open")}${drawIcon("next")}
    </button>
    <p class="small muted">
      ${say("home.check-time", { minutes: sayCount("count.minute", content.checkMinutes, say) })}
      ${say(`privacy.${privacy}`)}
    </p>
  </div>`;
}

function drawLabels(labels, { left, right, letters, size }, say) {
  if (!say) return nothing$1;
  return svg`${labels.map(([words, side, y, toX, toY]) => {
    const isLeft = side === "left";
    const x = isLeft ? left : right;
    const lines = breakLines(say(words), letters);
    const lineHeight = size * 1.12;
    const top = y - (lines.length - 1) * lineHeight / 2;
    return svg`<path class="drawing-leader" d="M${isLeft ? x + 2 : x - 2} ${y}L${toX} ${toY}"></path
      ><circle class="drawing-dot" cx=${toX} cy=${toY} r=${size / 7}></circle
      ><text class="drawing-label" font-size=${size} text-anchor=${isLeft ? "end" : "start"}>${lines.map(
      (line, index) => svg`<tspan x=${x} y=${(top + index * lineHeight + size * 0.35).toFixed(1)}>${line}</tspan>`
    )}</text>`;
  })}`;
}
function breakLines(text, letters) {
  const lines = [];
  for (const word of text.split(" ").flatMap((whole) => divide(whole, letters))) {
    const line = lines.at(-1);
    if (line !== void 0 && line.length + word.length < letters) lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines;
}
function divide(word, letters) {
  const parts = word.split("\xAD");
  if (parts.join("").length < letters) return [parts.join("")];
  return parts.map((part, index) => index < parts.length - 1 ? `${part}-` : part);
}

const zero = 80;
const mark$1 = "~";
function isClosed(points) {
  return points.endsWith(" z") || points.endsWith(` z${mark$1}`);
}
function readPoints(list) {
  return list.split(mark$1).flatMap((part, index) => index % 2 ? unpackPoints(part) : part.split(" ").flatMap(readPoint));
}
function unpack(list) {
  const words = readPoints(list).map(({ x, y, isCorner }) => `${x},${y}${isCorner ? "!" : ""}`);
  return words.join(" ") + (isClosed(list) ? " z" : "");
}
function readPoint(word) {
  const [x, y] = word.split(",");
  return y ? [{ x: Number(x), y: parseFloat(y), isCorner: word.endsWith("!") }] : [];
}
function unpackPoints(packed) {
  const [left = "", top = ""] = packed.split(",", 2);
  let x = Number(left);
  let y = Number(top);
  let right = 0;
  let down = 0;
  let at = left.length + top.length + 2;
  const points = [];
  for (; ; ) {
    const isCorner = packed[at] === "!";
    if (isCorner) at++;
    points.push({ x, y, isCorner });
    if (at >= packed.length || packed[at] === " ") return points;
    let isPart;
    do {
      isPart = packed[at] === "#";
      if (isPart) at++;
      right += (packed.charCodeAt(at++) - zero) / 2;
      down += (packed.charCodeAt(at++) - zero) / 2;
    } while (isPart);
    x += right;
    y += down;
  }
}

const drawn$1 = /* @__PURE__ */ new Map();
function curve(points) {
  let path = drawn$1.get(points);
  if (path === void 0) drawn$1.set(points, path = smoothPath(readPoints(points), isClosed(points)));
  return path;
}
function pathOf(lines) {
  return lines.map(curve).join("");
}
function mirrored(points, width) {
  return unpack(points).replace(/(-?[\d.]+),/g, (_, x) => `${Math.round((width - Number(x)) * 10) / 10},`);
}
function smoothPath(points, isClosed2) {
  const count = points.length;
  const last = isClosed2 ? count : count - 1;
  let from = points[0];
  const path = [`M${round(from.x)} ${round(from.y)}`];
  let right = 0;
  let down = 0;
  for (let index = 0; index <= last; index++) {
    const here = points[index % count];
    const before = points[(index + count - 1) % count];
    const after = points[(index + 1) % count];
    const near = distance(before, here);
    const isSmooth = !here.isCorner && (isClosed2 || index > 0 && index < last);
    let x = 0;
    let y = 0;
    if (isSmooth) {
      const pull = distance(here, after) / near;
      x = (here.x - before.x) * pull + (after.x - here.x) / pull;
      y = (here.y - before.y) * pull + (after.y - here.y) / pull;
      const length = Math.sqrt(x * x + y * y) || 1;
      x /= length;
      y /= length;
    }
    if (index > 0) {
      const reach = near / 3;
      const x1 = from.x + right * reach;
      const y1 = from.y + down * reach;
      const x2 = here.x - x * reach;
      const y2 = here.y - y * reach;
      const first = right || down ? `${round(x1)} ${round(y1)}` : `${round((from.x + x2) / 2)} ${round((from.y + y2) / 2)}`;
      const second = isSmooth ? `${round(x2)} ${round(y2)}` : `${round((here.x + x1) / 2)} ${round((here.y + y1) / 2)}`;
      path.push(`C${first} ${second} ${round(here.x)} ${round(here.y)}`);
    }
    from = here;
    right = x;
    down = y;
  }
  return path.join("") + (isClosed2 ? "z" : "");
}
function distance(a, b) {
  return Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
}
function round(value) {
  return Math.round(value * 10) / 10;
}

function drawLines(lines, look) {
  return drawPath(pathOf(lines), look);
}
function drawPath(path, look) {
  return svg`<path class=${look} d=${path}></path>`;
}
function drawLine(points, look) {
  return drawLines([points], look);
}

const legViews = ["back", "inner", "outer", "front"];
const legWidth = 150;
const legHeight = 340;
const innerSide = "~45,64,NlSTTTRLNLLHNLONTRNRKTQRTPTRTTPPMNMLLJ~";
const outerSide = "~83.5,298,O>SJSLRLPPNTLRMRMRRUTNOQSLTHSLNPMRLVNRTNONLTMR!~";
const backSide = "~31,3,!IdVTURTJPO!GZS[UTTTL@JHKPNPSPSTWTRPMPMPLL~";
const frontSide = "~80.5,290,P>THQJOLPPNTOXQXQPQRNPLPPSUHTGOHMPKLMPOTVXRV!~";
const backFoot = "~60,303,Q[ROKSROTOVKQKPMLL!V\\QLLMNMINJOMPMNRQTOSM~";
const frontFoot = "~90,303,N\\RNURNPLPJMLIRH!X[IMRG!S[LMSG!Q\\MKTJ!NYNLUKSOUMPQKPPP~";
const back$1 = () => ({
  contour: `${"~47.5,3,IbRVTPTLVM!~"} ${innerSide} ${backFoot} ${outerSide}`,
  top: "~107.5,3,5KISPUYQ~",
  shades: [
    // the outer side, thigh and lower leg
    "~107.5,3,!UfMRLTONTNNRLVMRNPSLTHSLOQ!M$RMWHTPNPLTJTNT!^XLHKL z~",
    "~91.5,172.5,!SaRUMRMRLRNTPPRLSLSJSINQSMTO!8BVHUJTHTHSPPTNRLTMN z~",
    // under the buttock
    "~47,54.5,![YVMSGPJLJ!7tDJKCXGWK z~",
    // the groove between the hamstrings, the hollow of the knee, the groove between the calf heads
    "~74.5,88,!R|QLUHOLJLFNQPVVQX!#O$P4OXKVORZLXJONJH z~",
    // below the calf heads, on both sides of the Achilles tendon
    "~54,231,![^QFOBMH!MnSJQDQF!#B|PTJTTLRX!#O$P0SXN\\OpR\\NX!#Q$P0NXNR z~"
  ],
  details: [
    "~43,47,X_SJVMSGPJLJ~",
    "~68,147,IdQRUL~",
    "~82,147,VdORMN~",
    "~64.5,170,[TQLSL~",
    "~56.5,234.5,YYQIPDNH~",
    "~77.5,232,XVQD~",
    "~70.5,280,PhMNMN~",
    "~77.5,280,OhTNRJ~",
    "~62.5,304,SVMQ~",
    "~83.5,306,NWSP~",
    "~82.5,331,SFLN~",
    "~99.5,334,OKTQ~"
  ]
});
const mirror = (points) => mirrored(points, legWidth);
const front = () => ({
  contour: `99,50 ${mirror(innerSide)} ${frontFoot} ${mirror(outerSide)}`,
  top: "~42.5,3,oLURHSOT!7qLJIH~",
  shades: [
    // the inner thigh, behind the tailor's muscle
    "~99,50,!\\lFPMTLTNLRLTHRLQN!H,TRVDNLOLKPAF!#q|P` z~",
    // the inner calf behind the shin
    "~98,167,!N`RRUTORLPLRLTPPSNSLTJPJLPPN!N2SHSLTLPPNPKTLTUT z~",
    // beside and under the kneecap
    "~68.5,151,!K^YRUJH^!F.RJTLVT z~",
    "~86,150,!T^IRKLU^!^,MJJLKR z~",
    // between the shin bone and its muscle
    "~75,192,!#N|PTX\\QPN<!#A$P(PDWL z~"
  ],
  details: [
    "~48,3,dfXVPNNH~",
    "~69.5,152,VITUOUMTKTJQJMP?UL z~",
    "~88.5,110,IlVPWGRCPB~",
    "~62,140,V]RF~",
    "~67,106,SpSP~",
    "~75,188.5,TSRJ~",
    "~78,192,N|W`RLL<~",
    "~63,303,VUKS~",
    "~88,298,MXTQ~",
    "~79,334.5,OGSQ~",
    "~71.5,334.5,OGSS~",
    "~64.5,333,QIQR~",
    "~59,331,QJRR~",
    "~81,309,S^ON~",
    "~75.5,311,P\\PN~"
  ]
});
const outerFoot = "~55.5,300,K^OPSPVRUJVH\\NVOLRPPLOEOIKIOIRHMJMNNSPUQXR~";
const side = `${backSide} ${outerFoot} ${frontSide}`;
const sideShades = [
  // under the buttock, along the hamstrings to the hollow of the knee
  "~37,57.5,!OmS[UTTTL@JH!V$HHJ<PTUXU\\_R!.n z~",
  // along the calf to the heel
  "~50.5,166,!LhNPSPSTWTRPMPMPKXM6OP!e2GDIHNPKPQPVTUP z~"
];
const outer = () => ({
  contour: side,
  top: "~98,3,0KHSTUZQ~",
  shades: [
    ...sideShades,
    // between the outer hamstring and the long band of the thigh
    "~63,84,!#W|PTJPJHLH!#Z$P8QLOL z~",
    // behind and under the outer ankle
    "~61,262,!RtMLTDWBO<!ErCBT<[FUH z~"
  ],
  details: [
    "~35,51,[]TEQF~",
    "~90.5,149,JWTTURTJ~",
    "~55.5,142,TlSLPD~",
    "~62.5,176.5,ULQX~",
    "~61,190,PpLPLL~",
    "~69,184,#T|PTJXML~",
    "~63,301,RHUUOWKU~",
    "~129.5,335.5,OGWT~",
    "~121.5,335.5,NGWT~",
    "~114,335.5,MHXS~"
  ]
});
const innerFoot = "~55.5,300,K^OPSPVRUJVHTMRKTRPYJQNLLJ!NWQLMKHNHSKTOJLMLMQPUQXR~";
const inner = () => ({
  contour: mirror(`${backSide} ${innerFoot} ${frontSide}`),
  top: "~52,3,pKXSLUFQ~",
  shades: [
    ...sideShades.map(mirror),
    // between the inner hamstrings and the thigh's inner muscle
    "~88,70,!#K|PXRPVLUT!#J$#P$PDKLTP z~",
    // behind the shin bone
    "~74,196,!XxMXOXOD!#E$P$QDRX z~",
    // behind and under the inner ankle, the arch
    "~89,262,!NtSHKFKCP@![m]EL:EIKJ z~",
    "~37,335,!bJVQPYLR!*:LZP\\ z~"
  ],
  details: [
    "~115,51,E]LEOF~",
    "~59.5,149,VWLTKRLJ~",
    "~61,112,`lEPCEMA~",
    "~95,140,LpKLHL~",
    "~99.5,146,LlKP~",
    "~94.5,190,LtXPTH~",
    "~86.5,299,NHKTPWUV~",
    "~8.5,328.5,XNKV~"
  ]
});
const drawings = { back: back$1, front, inner, outer };
const drawn = {};
function drawingOf(view) {
  return drawn[view] ??= drawings[view]();
}
function legSurface(view, isFlat = false) {
  const { contour, top, shades } = drawingOf(view);
  const skin = `${curve(contour)}${curve(top).replace(/^M[^C]+/, "")}z`;
  return [["drawing-skin", skin], ...isFlat ? [] : [["drawing-shade", pathOf(shades)]]];
}
function legLines(view, isBare = false) {
  const { contour, details } = drawingOf(view);
  return [...isBare ? [] : [["drawing-hair", pathOf(details)]], ["drawing-line", curve(contour)]];
}
function drawLegSurface(view, isFlat = false) {
  return legSurface(view, isFlat).map(drawLegPath);
}
function drawLegLines(view, isBare = false) {
  return legLines(view, isBare).map(drawLegPath);
}
function drawLegPath([look, path]) {
  return drawPath(path, look);
}

const place$1 = { left: 40, right: 110, letters: 14, size: 9 };
const muscles$1 = [
  // semimembranosus
  "~48,104,lP6xKHQHRNNN!K8U8QNLJ z~",
  // semitendinosus
  "~62,104,bP=lJPPPQPTPRP!M4S2QRSRPJNT z~",
  // biceps femoris
  "~77,104,jPJT6lQLPPTLPLOL!N:S@NLLPON z~",
  // the inner head of the calf
  "~60.5,160,!XKPbOWMXLXPTL>HBNDQ@XLVPTPPPOR z~",
  // the outer head of the calf
  "~87.5,160,!HKQbQWSXRXRPT>WCQ>KCIRLPNPQT z~"
];
const fibres$1 = [
  "~54,110,V|LX~",
  "~66,108,NlLX~",
  "~84,108,XtLl~",
  "~93,110,OpNT~",
  "~62,176,HxZd~",
  "~67,178,P|Nd~",
  "~85,176,XxFX~",
  "~81,178,Q|PX~"
];
const fibula = "~88.5,184,!VKO^H[P\\#Q|Pd!#L$#P$PH!#W$#P$PH#P|Pd z~";
const tibia = "~56.5,175,!aQRKPXKJ!A_HWPXVVRz!#=$P0!#c$P0MzGVVZ z~";
const femur = "~69,104,!RpILIFRNXPWNWHPEIHOVQ^OUWIOFJFJOIQMMXFVL! z~";
const layers$1 = [
  {
    title: "picture.back-of-knee.skin",
    drawing: () => svg`${drawLegSurface("back")}${drawLegLines("back")}`,
    labels: [
      ["picture.back-of-knee.inner-cord", "left", 144, 61.5, 166],
      ["picture.back-of-knee.outer-cord", "right", 144, 87.5, 166],
      ["picture.back-of-knee.hollow", "right", 178, 78, 177],
      ["picture.back-of-knee.calf", "left", 212, 60, 212]
    ]
  },
  {
    title: "picture.back-of-knee.muscles",
    drawing: () => svg`${drawLimb()}${muscles$1.map((muscle) => drawShape(muscle, "deep"))}${drawHairs(fibres$1)}`,
    labels: [
      ["picture.back-of-knee.semimembranosus", "left", 126, 56, 126],
      ["picture.back-of-knee.semitendinosus", "left", 154, 59.5, 160],
      ["picture.back-of-knee.biceps", "right", 138, 91, 140],
      ["picture.back-of-knee.inner-head", "left", 206, 60, 206],
      ["picture.back-of-knee.outer-head", "right", 206, 86, 206]
    ]
  },
  {
    title: "picture.back-of-knee.vessels",
    drawing: () => svg`${drawLimb()}${drawHairs(muscles$1)}
      ${drawLine(vein, "drawing-vein-wall")}${drawLine(vein, "drawing-vein")}
      ${drawLine("~71.5,104,#O|PXSDPPNPOXOh~", "drawing-artery")}
      ${drawLines(nerves, "drawing-nerve")}`,
    labels: [
      ["picture.back-of-knee.artery", "left", 148, 72, 148],
      ["picture.back-of-knee.vein", "left", 196, 77.5, 190],
      ["picture.back-of-knee.nerve", "right", 196, 81, 190],
      ["picture.back-of-knee.side-nerve", "right", 150, 87, 154]
    ]
  },
  {
    title: "picture.back-of-knee.joint",
    drawing: () => svg`${drawLimb()}${drawShape(fibula, "bone")}${drawShape(tibia, "bone")}
      ${drawShape("~77.5,158.5,!UVGWNL!QB[K z~", "skin")}${drawShape(femur, "bone")}
      ${drawShape("~70.5,161,!VMOdPUHB!KFW> z~", "deep")}
      ${drawShape("~56.5,169.5,!YSQMQM!@[IIPN z~", "mark")}
      ${drawShape("~78.5,169.5,!YSQMMK!I^EIQM z~", "mark")}
      <ellipse class="drawing-cyst" cx="62.4" cy="181" rx="8" ry="12.5"></ellipse>`,
    labels: [
      ["picture.back-of-knee.thigh-bone", "right", 124, 76, 126],
      ["picture.back-of-knee.meniscus", "right", 152, 88, 171.5],
      ["picture.back-of-knee.ligament", "right", 182, 75.5, 176],
      ["picture.back-of-knee.fibula", "right", 208, 90.5, 206],
      ["picture.back-of-knee.cyst", "left", 186, 58, 184],
      ["picture.back-of-knee.shin-bone", "left", 216, 71.5, 216]
    ]
  }
];
const vein = "~76.5,104,#O|PXRDPPPPNXOh~";
const nerves = [
  "~81,104,OpRlP<NPPXPh~",
  "~80.5,120,UpSRNLONKP~"
];
function drawBackOfKnee(say) {
  return html`<div class="layers" aria-hidden="true">
    ${layers$1.map(
    ({ title, drawing, labels }) => html`<div>
          ${say ? html`<p class="small layer-name">${say(title)}</p>` : ""}
          <svg class="drawing" viewBox="-24 108 197 132">${drawing()}${drawLabels(labels, place$1, say)}</svg>
        </div>`
  )}
  </div>`;
}
function drawLimb() {
  return svg`${drawLegSurface("back", true)}${drawLegLines("back", true)}`;
}
function drawShape(points, look) {
  return drawLine(points, `drawing-${look} drawing-edge`);
}
function drawHairs(lines) {
  return drawLines(lines, "drawing-hair");
}

const hip = { x: 64, y: 10, reach: 46 };
const knee = { x: 73, y: 165, reach: 22 };
const ankle = { x: 66, y: 302, reach: 12 };
const toes = { x: 116, y: 332};
const neck = { x: 60, y: -196};
const shoulder = { x: 62, y: -158};
const elbow = { x: 62, y: -50, reach: 16 };
const back = "~50,-203,HpBZXV\\PZTTPJHFLJH~";
const chest = "~102,-10,T$HHVLTTFTFXLXRX[P~";
const smoothSide = () => unpack(side).replaceAll("3!", "3");
const body = () => `${back} ${smoothSide()} ${chest}`;
const grip = "66,62";
const heel = "50,334";
const knuckles = 54;
const farLegOutline = () => `60,-10! ${smoothSide()} 90,-8!`;
const armOutline = "~43,-148,#N|PdXPP@J@LTX`V\\B4XXVLR2P4HFX\\FHDPXT^$F`JXXTR<LPJL~";
const headOutline = "~78,-208,ZVTLPBHFHT[_!JJ?A!ZRBL@\\NdXbb\\bP\\H~";
const earOutline = "~66,-243,DJTb^VRD~";
function drawPerson(pose, held, isGhost = false) {
  const trunk = (points) => rotate(points, hip, pose.trunk);
  const leg = (outline2, [hipAngle, kneeAngle, ankleAngle = 0, toeAngle = 0]) => {
    const foot = bend(bendToes(bodyPoints(outline2), toeAngle), ankle, ankleAngle);
    return trunk(bend(bend(foot, knee, kneeAngle), hip, -hipAngle));
  };
  const arm = (outline2, [shoulderAngle, elbowAngle]) => {
    const hand = held?.by === "hand" ? bodyPoints(outline2).map(closeHand) : bodyPoints(outline2);
    return trunk(rotate(bend(hand, elbow, -elbowAngle), shoulder, -shoulderAngle));
  };
  const head = (outline2) => trunk(rotate(bodyPoints(outline2), neck, pose.neck ?? 0));
  const { leg: near, farLeg: far = near } = pose;
  const outline = [...leg(body(), near), ...head(headOutline)];
  const farLeg = leg(farLegOutline(), far);
  const stands = pose.lift === void 0 ? [...outline, ...farLeg] : leg(side, near);
  const lowest = Math.max(...stands.map(({ y }) => y));
  const [nearAnkle] = leg(`${ankle.x},${ankle.y + ankle.reach}`, near);
  const left = Math.round(pose.hip === void 0 ? (pose.ankle ?? 0) - nearAnkle.x : pose.hip - hip.x);
  const top = Math.round(-lowest - (pose.lift ?? 0));
  const [place] = (held && (held.by === "hand" ? arm(grip, pose.arm) : leg(heel, near))) ?? [];
  const draw = (points, look, isClosed = false) => svg`<path class="drawing-${look} drawing-line" d=${smoothPath(points, isClosed)}></path>`;
  return svg`<g class=${isGhost ? "drawing-ghost" : nothing$1} transform="translate(${left} ${top})">
    ${pose.farArm && draw(arm(armOutline, pose.farArm), "shade")}${pose.farLeg && draw(farLeg, "shade")}
    ${draw(outline, "skin", true)}${draw(head(earOutline), "ear")}
    ${held && place ? svg`<path class="drawing-thing" transform="translate(${Math.round(place.x)} ${Math.round(place.y)})" d=${held.path}></path>` : nothing$1}
    ${draw(arm(armOutline, pose.arm), "skin")}
  </g>`;
}
function poseBetween(from, to, share) {
  const mix = (a = 0, b = 0) => a + (b - a) * share;
  const limb = (a, b) => [mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2]), mix(a[3], b[3])];
  const farArm = from.farArm ?? to.farArm;
  return {
    ...to.hip === void 0 ? { ankle: mix(from.ankle, to.ankle) } : { hip: mix(from.hip, to.hip) },
    ...to.lift === void 0 ? {} : { lift: mix(from.lift, to.lift) },
    trunk: mix(from.trunk, to.trunk),
    leg: limb(from.leg, to.leg),
    ...(from.farLeg ?? to.farLeg) && { farLeg: limb(from.farLeg ?? from.leg, to.farLeg ?? to.leg) },
    arm: limb(from.arm, to.arm),
    ...farArm && { farArm: limb(from.farArm ?? farArm, to.farArm ?? farArm) },
    neck: mix(from.neck, to.neck)
  };
}
function bend(points, joint, degrees) {
  if (degrees === 0) return [...points];
  const half = Math.abs(degrees) * Math.PI / 360;
  const inside = degrees > 0 ? -1 : 1;
  const isInside = (point) => (point.x - joint.x) * inside > 0;
  const level = points.filter((point) => isInside(point) && Math.abs(point.height - joint.y) < joint.reach);
  const radius = level.reduce((sum, point) => sum + Math.abs(point.x - joint.x), 0) / (level.length || 1);
  const hidden = radius * Math.tan(half) * 1.06;
  const folds = hidden > 8;
  const bent = [];
  let isFolded = false;
  for (const point of points) {
    const below = point.height - joint.y;
    if (folds && isInside(point) && Math.abs(below) < hidden) {
      if (isFolded) continue;
      isFolded = true;
      const distance = radius / Math.cos(half) * 0.94 * inside;
      const [fold] = rotate(
        [{ x: joint.x + distance, y: joint.y, height: joint.y, isCorner: true }],
        joint,
        degrees / 2
      );
      bent.push(fold);
    } else {
      const share = folds && isInside(point) ? Number(below > 0) : smoothStep(below / joint.reach / 2 + 0.5);
      bent.push(...rotate([point], joint, degrees * share));
    }
  }
  return bent;
}
function bendToes(points, degrees) {
  return points.flatMap(
    (point) => point.height > 300 && point.x > toes.x ? rotate([point], toes, -degrees) : [point]
  );
}
function closeHand(point) {
  const over = Math.max(0, point.y - knuckles);
  return { ...point, x: point.x + over / 8, y: point.y - over * 0.7 };
}
function rotate(points, { x, y }, degrees) {
  const sine = Math.sin(degrees * Math.PI / 180);
  const cosine = Math.cos(degrees * Math.PI / 180);
  return points.map((point) => ({
    ...point,
    x: x + (point.x - x) * cosine - (point.y - y) * sine,
    y: y + (point.x - x) * sine + (point.y - y) * cosine
  }));
}
function smoothStep(value) {
  const share = Math.min(1, Math.max(0, value));
  return share * share * (3 - 2 * share);
}
function bodyPoints(text) {
  return readPoints(text).map((point) => ({ ...point, height: point.y }));
}

const width = 720;
const standing = 660;
const lying = 290;
const sitting = 400;
const seatedHeight = 480;
const upright = { trunk: 0, leg: [0, 0], arm: [0, 8] };
const supine = { trunk: -90, leg: [0, 0], arm: [-2, 4] };
const propped = { hip: 250, trunk: -8, arm: [24, 26] };
const bent = [48, 108, 30];
const seated = { hip: 250, trunk: 0, leg: [90, 90, 0], arm: [20, 30] };
const chair = (x, seat = 158) => `M${x - 62}-${seat + 142}v${seat + 142}m0-${seat}h150v${seat}`;
const wall = (x) => `M${x}-640v640`;
const step$1 = (x, height) => `M${x} 0v-${height}h190v${height}`;
const cloth = (x, length) => `M${x} 0v9h${length}v-9z`;
const disc = (x, y, radius) => `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0 ${radius} ${radius} 0 1 0-${2 * radius} 0z`;
const fist = { by: "hand", path: "M0 0" };
const figures = {
  "knee-bends": {
    height: lying,
    start: { ...supine, hip: 340 },
    end: { ...supine, hip: 340, leg: [48, 108, 14], farLeg: [0, 0] },
    arrows: ["~680,-116,#$@#$P0PP|~"]
  },
  "ankle-pumps": {
    height: sitting,
    tempo: 1,
    start: { ...propped, leg: [82, 0, 36] },
    end: { ...propped, leg: [82, 0, -14] },
    arrows: ["~634,-60,#L$P<#$`LP~"],
    behind: [wall(190)]
  },
  "heel-press": {
    height: lying,
    end: { ...supine, hip: 340, leg: [21, 50, -2], farLeg: [0, 0] },
    arrows: ["~574,-170,#`|PhHL~"]
  },
  "sit-bone-hold": {
    height: lying,
    start: { ...supine, hip: 340, leg: [26, 58, 0] },
    end: { ...supine, hip: 340, trunk: -104, leg: [0, 53, 0], arm: [-14, 0], neck: 14 },
    arrows: ["~340,-134,#P$PDPP~"]
  },
  "glute-bridge": {
    height: lying,
    start: { ...supine, ankle: 530, leg: bent },
    end: { ...supine, ankle: 530, trunk: -112, leg: [0, 98, 14], arm: [-22, 0], neck: 22 },
    arrows: ["~350,-172,#P$P@PP~"]
  },
  "single-leg-bridge": {
    height: 390,
    start: { ...supine, ankle: 530, leg: bent, farLeg: [48, 5] },
    end: { ...supine, ankle: 530, trunk: -112, leg: [0, 98, 14], farLeg: [6, 5], arm: [-22, 0], neck: 22 },
    arrows: ["~290,-150,#P$P6PP~"]
  },
  "heel-slide-curl": {
    height: lying,
    start: { ...supine, ankle: 500, trunk: -112, leg: [0, 98, -8], arm: [-22, 0], neck: 22 },
    end: { ...supine, ankle: 640, trunk: -102, leg: [-12, 23, 0], arm: [-12, 0], neck: 12 },
    arrows: ["~556,-150,#|X|PHl~"],
    held: { by: "heel", path: "M-40-4h80v9h-80z" }
  },
  "hip-hinge": {
    height: standing,
    start: { ...upright, ankle: 340, arm: [10, 6] },
    end: { ankle: 340, trunk: 60, leg: [82, 24, -2], arm: [50, 8], neck: -4 },
    arrows: ["~226,-300,#$L,PPX~"]
  },
  "romanian-deadlift": {
    height: standing,
    start: { ...upright, ankle: 340, arm: [12, 4] },
    end: { ankle: 340, trunk: 64, leg: [84, 24, -4], arm: [58, 0], neck: -4 },
    arrows: ["~226,-300,#$L,PPX~"],
    held: { by: "hand", path: disc(0, 0, 36) + disc(0, 0, 7) }
  },
  "single-leg-deadlift": {
    height: standing,
    start: { ...upright, ankle: 390 },
    end: { ankle: 390, trunk: 76, leg: [86, 16, -6], farLeg: [0, 6, 20], arm: [76, 0], neck: -6 },
    arrows: ["340,-60 240,-90 160,-180"]
  },
  diver: {
    height: standing,
    start: { ...upright, ankle: 333 },
    end: { ankle: 333, trunk: 66, leg: [86, 34, -14], farLeg: [-6, 80, 30], arm: [148, 4], neck: -10 },
    arrows: ["440,-600 520,-570 580,-500"]
  },
  nordic: {
    height: 590,
    start: { ankle: 130, trunk: 0, leg: [0, 90, 50], arm: [40, 90] },
    end: { ankle: 130, trunk: 50, leg: [0, 40, 50], arm: [60, 76], neck: -6 },
    arrows: ["370,-540 470,-510 550,-440"],
    behind: [cloth(90, 560)],
    partner: "~0,-226,!#||#h|PdH@H(P(L`0P0DD4P`\\`L4X<#$<LPP,TT!~"
  },
  "quad-set": {
    height: sitting,
    end: { ...propped, leg: [80, 2, -4] },
    arrows: ["~418,-190,#P|PjPP~"],
    behind: [wall(190)],
    before: [disc(412, -20, 20)]
  },
  "straight-leg-raise": {
    height: lying,
    start: { ...supine, hip: 340, farLeg: bent },
    end: { ...supine, hip: 340, leg: [28, 0], farLeg: bent },
    arrows: ["~684,-110,#L$P,8P~"]
  },
  "sit-to-stand": {
    height: standing,
    start: { ankle: 380, trunk: 20, leg: [104, 90, -6], arm: [40, 40] },
    passing: { ankle: 380, trunk: 42, leg: [98, 66, -10], arm: [60, 20] },
    end: { ...upright, ankle: 380 },
    arrows: ["226,-480 240,-550 296,-600"],
    behind: [chair(230, 144)]
  },
  "step-up": {
    height: 730,
    start: { ankle: 400, lift: 76, trunk: 12, leg: [62, 64, -14], farLeg: [-5, 8, 9], arm: [10, 20] },
    end: { ...upright, ankle: 400, lift: 76, farLeg: [8, 56, 10], arm: [6, 12] },
    arrows: ["~500,-330,#X$#P$PD@P~"],
    behind: [step$1(340, 76)]
  },
  "heel-raise": {
    height: standing,
    start: { ...upright, ankle: 330, arm: [55, 40] },
    end: { ...upright, ankle: 330, leg: [0, 0, 40, 40], arm: [55, 40] },
    arrows: ["~280,-10,#H$P,\\P~"],
    behind: [wall(568)]
  },
  "wall-sit": {
    height: standing,
    start: { hip: 264, trunk: 0, leg: [29, 0, 29], arm: [12, 12] },
    end: { hip: 264, trunk: 0, leg: [66, 66, 0], arm: [30, 20] },
    arrows: ["~480,-420,#X|#P|P\\@P~"],
    behind: [wall(226)]
  },
  "seated-knee-straighten": {
    height: seatedHeight,
    start: seated,
    end: { ...seated, leg: [86, 6, -6], farLeg: [90, 90, 0] },
    arrows: ["~560,-60,#|$`,#$<LP~"],
    behind: [chair(250, 122)]
  },
  "seated-march": {
    height: seatedHeight,
    tempo: 1,
    start: seated,
    end: { ...seated, leg: [112, 96, 8], farLeg: [90, 90, 0] },
    arrows: ["~500,-160,#X$P@@P~"],
    behind: [chair(250, 122)]
  },
  "seated-heel-raise": {
    height: seatedHeight,
    start: seated,
    end: { ...seated, leg: [96, 90, 34, 34] },
    arrows: ["~364,-10,#J$P@XP~"],
    behind: [chair(250, 122)]
  },
  "seated-heel-pull": {
    height: seatedHeight,
    end: { ...seated, leg: [88, 62, -24], farLeg: [90, 90, 0] },
    arrows: ["~600,-34,#$X@PPL~"],
    behind: [chair(250, 122)]
  },
  "seated-punches": {
    height: seatedHeight,
    tempo: 0.6,
    start: { ...seated, arm: [20, 120], farArm: [88, 6] },
    end: { ...seated, arm: [88, 6], farArm: [20, 120] },
    arrows: ["~480,-410,#|H#|P\\PP`~"],
    behind: [chair(250, 122)],
    held: fist
  },
  balance: {
    height: standing,
    start: { ankle: 340, trunk: 2, leg: [4, 8, -6], arm: [20, 30], farArm: [50, 40] },
    end: { ankle: 340, trunk: 2, leg: [4, 8, -6], farLeg: [52, 84, 10], arm: [20, 30], farArm: [50, 40] },
    arrows: ["~530,-150,#X$P,@P~"],
    behind: [wall(588)]
  },
  "leg-swing": {
    height: standing,
    tempo: 1,
    start: { hip: 330, trunk: 0, leg: [-28, 8, 10], farLeg: [0, 0], arm: [0, 8] },
    end: { hip: 330, trunk: 0, leg: [58, 4], farLeg: [0, 0], arm: [0, 8] },
    arrows: ["440,-40 520,-62 590,-110", "~300,-26,#$@#$PDPP,~"]
  },
  "hamstring-stretch": {
    height: standing,
    start: { hip: 270, trunk: 0, leg: [54, 8, -6], farLeg: [0, 0], arm: [16, 16] },
    end: { hip: 270, trunk: 34, leg: [88, 8, -6], farLeg: [34, 0], arm: [56, 20], neck: -6 },
    arrows: ["~400,-600,#||#|`pP(x~"],
    behind: [step$1(460, 112)]
  },
  "running-build-up": {
    height: standing,
    start: { hip: 190, trunk: 3, leg: [25, 6, -4], farLeg: [-16, 31, 14], arm: [-24, 20], farArm: [26, 26] },
    end: { hip: 480, trunk: 12, leg: [66, 100], farLeg: [-14, 20, 34], arm: [-44, 84], farArm: [44, 90] },
    passing: { hip: 480, trunk: 12, leg: [10, 24, -14], farLeg: [24, 110, 20], arm: [0, 86], farArm: [0, 86] },
    isStride: true,
    tempo: 0.4,
    arrows: ["~330,-560,#|DtPPh~"]
  },
  "brisk-walk": {
    height: standing,
    end: { hip: 330, trunk: 3, leg: [25, 6, -4], farLeg: [-16, 31, 14], arm: [-28, 26], farArm: [30, 32] },
    passing: { hip: 330, trunk: 3, leg: [0, 6, -3], farLeg: [16, 54, 4], arm: [0, 22], farArm: [0, 22] },
    isStride: true,
    tempo: 0.6,
    arrows: ["~520,-330,#|H#|P\\PP`~"]
  }
};
function drawExercise(id, at) {
  const figure = figures[id];
  const { height, start, end, arrows, behind = [], before = [], partner, held } = figure;
  return html`<svg class="drawing figure" viewBox="0 ${14 - height} ${width} ${height}" aria-hidden="true">
    <path class="drawing-hair" d="M0 0h${width}"></path>
    ${behind.map(drawThing)}${start && at === void 0 ? drawPerson(start, held, true) : nothing$1}
    ${drawPerson(at === void 0 ? end : poseAt(figure, at), held)}${before.map(drawThing)}
    ${partner ? drawLine(partner, "drawing-shade drawing-line") : nothing$1}
    ${at === void 0 ? arrows.map(drawArrow) : nothing$1}
  </svg>`;
}
function tempoOf(id) {
  return figures[id]?.tempo ?? 2;
}
function poseAt({ start, end, passing, isStride }, time) {
  if (isStride && passing) {
    const poses = [end, passing, exchanged(end), exchanged(passing), end];
    const index = Math.min(Math.floor(time * 2), 3);
    return poseBetween(poses[index], poses[index + 1], time * 2 - index);
  }
  const way = time > 1 ? 2 - time : time;
  const share = way * way * (3 - 2 * way);
  const from = start ?? end;
  if (!passing) return poseBetween(from, end, share);
  return share < 0.5 ? poseBetween(from, passing, share * 2) : poseBetween(passing, end, share * 2 - 1);
}
function exchanged(pose) {
  const { leg, farLeg = leg, arm, farArm = arm } = pose;
  return { ...pose, leg: farLeg, farLeg: leg, arm: farArm, farArm: arm };
}
function drawThing(path) {
  return svg`<path class="drawing-thing" d=${path}></path>`;
}
function drawArrow(points) {
  const [from, to] = readPoints(points).slice(-2);
  const direction = Math.atan2(to.y - from.y, to.x - from.x);
  const barb = (turn) => `M${to.x} ${to.y}l${Math.round(-24 * Math.cos(direction + turn))} ${Math.round(-24 * Math.sin(direction + turn))}`;
  return svg`<path class="drawing-arrow" d=${curve(points) + barb(0.5) + barb(-0.5)}></path>`;
}

const place = { left: 33, right: 117, letters: 16, size: 10 };
const bones = [
  // the sit bone with the part of the pelvis above it
  "~50,4,!hd>TBPUHYJSEOFPKPRRTN0! z~",
  // the thigh bone, from its head down to the joint
  "~80,4,!J`[PXGNPFWLRTPGlJXSDPHLBUNXPWNWHPEIHOVQ^OUWIOFJGJNIRONa@VDPLLTN\\LTITL\\! z~",
  fibula,
  tibia
];
const muscles = [
  // biceps femoris, its short head
  "~86.5,98,!YlLTKPMPRH!#M$PLPLPHRT z~",
  // semimembranosus
  "~66,46,!HlLTTTVPVPPNOHOJPJ!W>G>RJRPNHOLPHO` z~",
  // biceps femoris, its long head
  "~66.5,46,!YlSTPTLPKLPTOHOLON!I6V:NNLPNLQLSPQL z~",
  // semitendinosus
  "~64.5,46,!IlSXSPTLPLKTONPNUNTJ!O8E>UPTJRLRPOTLHLLLX z~"
];
const fibres = [
  "~66,60,LxUXPL~",
  "~68.5,66,O|PL~",
  "~72,70,YxOPQX~",
  "~76,80,ZxMPOP~",
  "~57,86,KtXXRP~"
];
const ends = [
  [65.6, 47.5],
  [90.6, 181],
  [60.2, 176],
  [62, 191.5]
];
const labels = [
  ["picture.hamstrings.sit-bone", "left", 44, 65.5, 47.5],
  ["picture.hamstrings.semitendinosus", "left", 84, 63, 92],
  ["picture.hamstrings.semimembranosus", "left", 120, 55, 120],
  ["picture.hamstrings.biceps", "right", 100, 82, 104],
  ["picture.hamstrings.thigh-bone", "right", 62, 92, 66],
  ["picture.hamstrings.fibula", "right", 181, 90.5, 181],
  ["picture.hamstrings.shin-bone", "left", 188, 62, 191.5]
];
function drawHamstrings(say) {
  return html`<svg class="drawing" viewBox="-56 8 250 218" aria-hidden="true">
    ${drawLegSurface("back", true)}${bones.map((bone) => drawLine(bone, "drawing-bone drawing-edge"))}
    ${muscles.map((muscle) => drawLine(muscle, "drawing-deep drawing-edge"))} ${drawLines(fibres, "drawing-hair")}
    ${drawLegLines("back", true)}
    ${ends.map(([x, y]) => svg`<circle class="drawing-mark" cx=${x} cy=${y} r="3"></circle>`)}
    ${drawLabels(labels, place, say)}
  </svg>`;
}

const legZones = {
  back: [
    {
      id: "sit-bone",
      area: "~48,52,^BXXTZLX<V<LFHRF^H z~",
      touch: [20, 20, 110, 45]
    },
    {
      id: "thigh-middle",
      area: "~48,80,hFVXTT@V@^GVP@CJNKNNUK]: z~",
      touch: [20, 65, 110, 44]
    },
    {
      id: "thigh-low",
      area: "~54,118,dMPRTRKR8aOTNCAGNL`GUC z~",
      touch: [20, 109, 110, 40]
    },
    {
      id: "back-inner",
      area: "~55.5,152,YLQUFZLSSTSRRLCHLD^DPNMRUP z~",
      touch: [6, 149, 56, 48]
    },
    {
      id: "back-middle",
      area: "~74.5,149,Y\\MTKPLTNLMLQ8PLTLUTTP z~",
      touch: [62, 149, 26, 48]
    },
    {
      id: "back-outer",
      area: "~91,152,ILNUYZTSMTNRLL^HSDBDONTRPP z~",
      touch: [88, 149, 56, 48]
    },
    {
      id: "calf",
      area: "~53,200,bLVSPRFSD`JTLPLHFDRFVDYLTP z~",
      touch: [20, 197, 110, 60]
    }
  ],
  front: [
    {
      id: "hip-groin",
      area: "~44,6,dNPbX\\PLBFDRBDD>HJPV`R_D z~",
      touch: [20, 6, 110, 52]
    },
    {
      id: "thigh-front",
      area: "~50,64,hZPTHV@TJF@BPT]:SB z~",
      touch: [20, 58, 66, 38]
    },
    {
      id: "thigh-inner",
      area: "~86,70,^DNXHlJTNTD0Z@VD z~",
      touch: [86, 58, 58, 38]
    },
    {
      id: "above-kneecap",
      area: "~56,112,dJTTPUCTCgNJKBEGPNWIW> z~",
      touch: [20, 96, 110, 48]
    },
    {
      id: "outer-side",
      area: "~60,150,ZPK`JTUPFHIB`@JN z~",
      touch: [6, 144, 57, 48]
    },
    {
      id: "front",
      area: "~68,150,XJSTPTMTKZHOMIOKPJQKTI z~",
      touch: [63, 144, 29, 29]
    },
    {
      id: "inner-side",
      area: "~95,150,FPW`TRLNXHUFGBNP z~",
      touch: [92, 144, 52, 37]
    },
    {
      id: "below-kneecap",
      area: "~71,175,]MPVE_JRIDP@WD z~",
      touch: [63, 173, 25, 36]
    },
    {
      id: "inner-below",
      area: "~88,184,^NGdMREHO<UD z~",
      touch: [88, 181, 56, 44]
    },
    {
      id: "shin",
      area: "~58,204,`HR`LXHhLXMLF0M4P<SPSP z~",
      touch: [20, 225, 110, 64]
    }
  ],
  inner: [
    {
      id: "sit-bone",
      area: "~116,48,@HLXV\\`X^HTF@@ z~",
      touch: [64, 20, 80, 45]
    },
    {
      id: "thigh-middle",
      area: "~111,76,>JN\\`fVPVDZ@DDP@ z~",
      touch: [64, 65, 80, 44]
    },
    {
      id: "thigh-low",
      area: "~105,117,BLPX^fTNT@ODL@ z~",
      touch: [76, 109, 68, 40]
    },
    {
      id: "front",
      area: "~61.5,146,GRV\\TRTPTBL@LN z~",
      touch: [8, 136, 56, 44]
    },
    {
      id: "inner-side",
      area: "~78,148,@T\\^VRXJVBJBHHHV z~",
      touch: [64, 149, 26, 31]
    },
    {
      id: "back-inner",
      area: "~98,150,ETX`TTTPSDP<EDOPTP z~",
      touch: [90, 149, 54, 47]
    },
    {
      id: "inner-below",
      area: "~64,182,`LPXF^FTFDN@ZB z~",
      touch: [10, 180, 79, 44]
    },
    {
      id: "calf",
      area: "~100,198,BTXdXTTLR@P0MLKT z~",
      touch: [89, 196, 55, 60]
    }
  ],
  outer: [
    {
      id: "hip-groin",
      area: "~60,8,lLTX8`HXTP8@H@XDZDXT z~",
      touch: [46, 6, 98, 52]
    },
    {
      id: "thigh-low",
      area: "~45,117,^LPXCfJNM@RDR@ z~",
      touch: [6, 105, 68, 44]
    },
    {
      id: "back-outer",
      area: "~52,150,[TI`LTIPODQ<ZDPPMP z~",
      touch: [6, 149, 54, 47]
    },
    {
      id: "outer-side",
      area: "~72,148,@V\\\\VRVLX@L@FHHX z~",
      touch: [60, 149, 26, 31]
    },
    {
      id: "front",
      area: "~88.5,146,YRJ\\LRLPLBT@TN z~",
      touch: [86, 136, 56, 44]
    },
    {
      id: "calf",
      area: "~50,198,^THdHTLLN@P0SLUT z~",
      touch: [6, 196, 55, 60]
    },
    {
      id: "shin",
      area: "~70,190,dHL`?hLXOTN@J0X8THRH z~",
      touch: [61, 186, 79, 80]
    }
  ]
};
function shows(view, places) {
  return legZones[view].some(({ id }) => places.includes(id));
}
function groupsBesideLeg(question) {
  return groupsOf(question, question.options).filter(
    ({ options }) => options.some(({ id }) => !legViews.some((view) => shows(view, [id])))
  );
}
function placesIn(question, view) {
  const beside = groupsBesideLeg(question);
  const places = beside.find(({ id }) => id === view)?.options ?? question.options.filter(({ id, group }) => shows(view, [id]) && beside.every((other) => other.id !== group));
  return places.map(({ id }) => id);
}
function zoneCentre(area) {
  const points = readPoints(area);
  const mean = (axis) => Math.round(points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  return { x: mean("x"), y: mean("y") };
}

const listed = {
  deep: { area: "~75,146,n\\<d<P<<P8d<dP z~" },
  "back-to-leg": {
    view: "back",
    area: "~70,20,hP@pDtP\\TPXPJDD,#N$P<V,RDPPRPN\\ z~"
  }
};
const preferred = ["back", "front", "inner", "outer"];
function drawLocator(zones, isClose = false) {
  const marksIn = (view2) => zones.map((zone) => findArea(view2, zone)).filter((area) => area !== void 0);
  let view = "back";
  for (const other of preferred) if (marksIn(other).length > marksIn(view).length) view = other;
  const marks = marksIn(view);
  if (marks.length === 0) return nothing$1;
  return html`<svg
    class="drawing locator"
    viewBox=${isClose ? closeTo(marks) : `0 0 ${legWidth} ${legHeight}`}
    aria-hidden="true"
  >
    ${drawLegSurface(view, isClose)} ${drawLines(marks, "drawing-mark")} ${drawLegLines(view, true)}
  </svg>`;
}
function closeTo(marks) {
  const heights = marks.flatMap(readPoints).map(({ y }) => y);
  const middle = (Math.min(...heights) + Math.max(...heights)) / 2;
  const size = 170;
  return `-10 ${Math.max(0, Math.min(legHeight - size, middle - size / 2))} ${size} ${size}`;
}
function findArea(view, zone) {
  const other = listed[zone];
  if (other) return (other.view ?? view) === view ? other.area : void 0;
  return legZones[view].find(({ id }) => id === zone)?.area;
}

const styles$q = { "cssText": ".drawing{--_kpg-picture-line:color-mix(in srgb, var(--_kpg-accent) 30%, var(--_kpg-text));--_kpg-picture-skin:color-mix(in srgb, var(--_kpg-picture-line) 9%, var(--_kpg-surface));--_kpg-picture-skin-2:color-mix(in srgb, var(--_kpg-picture-line) 21%, var(--_kpg-surface));--_kpg-picture-accent:var(--_kpg-accent);--_kpg-picture-deep:color-mix(in srgb, var(--_kpg-accent) 45%, var(--_kpg-surface));fill:none;stroke-linecap:round;stroke-linejoin:round;display:block}figure>.drawing{inline-size:100%;max-inline-size:26em}.drawing-skin{fill:var(--_kpg-picture-skin)}.drawing-shade{fill:var(--_kpg-picture-skin-2)}.drawing-deep{fill:var(--_kpg-picture-deep)}.drawing-line{stroke:var(--_kpg-picture-line);stroke-width:1.3px}.drawing-hair{stroke:var(--_kpg-picture-line);stroke-width:.8px;stroke-opacity:.75}.drawing-mark{fill:var(--_kpg-picture-accent)}.figure .drawing-line{stroke-width:4.6px}.figure .drawing-ear,.figure .drawing-hair{stroke-width:3px}.drawing-ghost{opacity:.4}.drawing-ghost path{fill:var(--_kpg-surface)}.drawing-thing{fill:var(--_kpg-surface);stroke:var(--_kpg-picture-line);stroke-width:4px;stroke-opacity:.75}.drawing-arrow{stroke:var(--_kpg-picture-accent);stroke-width:7px}.layers{break-inside:avoid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16.5em),1fr));gap:1.25em;display:grid}.layer-name{font-weight:600}.drawing-bone{fill:var(--_kpg-surface)}.drawing-edge{stroke:var(--_kpg-picture-line);stroke-width:.7px}.drawing-artery{stroke:var(--_kpg-picture-accent);stroke-width:3px}.drawing-vein-wall{stroke:var(--_kpg-picture-line);stroke-width:3.6px}.drawing-vein{stroke:var(--_kpg-picture-skin-2);stroke-width:2.2px}.drawing-nerve{stroke:var(--_kpg-picture-line);stroke-width:1.4px;stroke-dasharray:3.5 1.6;stroke-linecap:butt}.drawing-cyst{fill:var(--_kpg-picture-accent);fill-opacity:.3;stroke:var(--_kpg-picture-accent);stroke-dasharray:2.5 2}.drawing-leader{stroke:var(--_kpg-text);stroke-width:.6px}.drawing-dot,.drawing-label{fill:var(--_kpg-text)}.drawing-label{font-family:var(--_kpg-font);direction:ltr}.locator{flex:none;block-size:2.5em;inline-size:1.1em}.locator *{vector-effect:non-scaling-stroke}.locator .drawing-line{stroke-width:1.1px;stroke-opacity:.6}.locator .drawing-mark{stroke:var(--_kpg-picture-accent);stroke-width:2.4px}@media (forced-colors:active){.drawing{--_kpg-picture-line:CanvasText;--_kpg-picture-skin:Canvas;--_kpg-picture-skin-2:Canvas;--_kpg-picture-accent:Highlight;--_kpg-picture-deep:Canvas}}" };

const anatomy = {
  "back-of-knee": drawBackOfKnee,
  hamstrings: drawHamstrings
};
[...Object.keys(anatomy), ...Object.keys(figures)];
function drawPicture(id, say, at) {
  if (id in figures) return drawExercise(id, at);
  return anatomy[id]?.(say) ?? null;
}

function drawCard({ level, heading, depth, body = nothing$1, isResult = false }, { say }) {
  const parts = `${isResult ? "result-level " : ""}care-card care-card-${level}`;
  const prefix = html`<span class="visually-hidden">${say(`care-card.${level}`)} </span>`;
  return html`<div part=${parts} class="care-card care-card-${level}" data-level=${isResult ? level : nothing$1}>
    <div class="care-card-heading split">
      ${drawIcon(level)} ${drawHeading(depth, html`${prefix}${heading}`, { look: "subheading", isView: isResult })}
    </div>
    ${body === nothing$1 ? nothing$1 : html`<div class="care-card-body prose">${body}</div>`}
  </div>`;
}

function drawBlocks(blocks, guide, depth) {
  return foldBlocks(blocks, {
    line: (inline) => drawInline(inline, guide),
    paragraph: (line) => html`<p part="text">${line}</p>`,
    heading: (line) => drawHeading(depth, line, { look: "subheading" }),
    stage: (id) => drawHeading(depth, guide.say(`treatment.${id}`), { look: "subheading" }),
    list: (items, isNumbered) => isNumbered ? html`<ol part="text">
            ${drawItems(items)}
          </ol>` : drawBullets(items),
    table: drawTable,
    care: (level, lead, inner) => drawCard(
      { level, heading: lead ?? guide.say(`care.${level}`), depth, body: inner.length > 0 ? inner : nothing$1 },
      guide
    ),
    picture: (id, alternative) => html`<figure part="figure" class="picture">
        ${drawPicture(id, guide.say)}
        <figcaption class="small muted">${alternative}</figcaption>
      </figure>`,
    exercise: (id) => html`<kpg-exercise .guide=${guide} .exercise=${id} .depth=${depth}></kpg-exercise>`,
    programme: (id) => drawProgramme(id, guide, depth)
  });
}
function drawInline(content, guide, aside) {
  return foldLine(content, {
    text: guide.localise,
    bold: (inner) => html`<strong>${inner}</strong>`,
    italic: (inner) => html`<em>${inner}</em>`,
    link: (page, inner) => drawPageLink(guide, page, inner),
    service: (id) => drawService(guide, id, aside)
  });
}
function drawList(items, guide, aside) {
  return drawBullets(items.map((item) => drawInline(item, guide, aside)));
}
function drawBullets(items) {
  return html`<ul part="text">
    ${drawItems(items)}
  </ul>`;
}
function drawItems(items) {
  return items.map((item) => html`<li>${item}</li>`);
}
function drawTable([corner, ...columns], rows) {
  return html`<table part="text" role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${corner}</th>
        ${columns.map((cell) => html`<th role="columnheader" scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
    ([first, ...cells]) => html`<tr role="row">
            <th role="rowheader" scope="row">${first}</th>
            ${cells.map(
      (cell, index) => html`<td role="cell">
                  <span class="cell-name muted" aria-hidden="true">${columns[index]}</span>
                  ${cell}
                </td>`
    )}
          </tr>`
  )}
    </tbody>
  </table>`;
}

const scales = [6, 13, 26, 52, 104, 156];
function drawRecovery([from, to], { say }, grade, longest = to) {
  const end = scales.find((weeks) => weeks >= longest) ?? longest;
  const words = say("recovery.usual", { range: sayTime(from, to, say) });
  const start = Math.min(from / end * 100, 98);
  const width = Math.max((to - from) / end * 100, 2);
  return html`<figure part="figure" class="recovery stack">
    <svg class="recovery-bar" width="100%" height="20" aria-hidden="true">
      <rect class="recovery-scale" y="9" width="100%" height="2"></rect>
      ${svg`<rect class="recovery-usual" x="${start}%" y="4" width="${width}%" height="12" rx="2"></rect>`}
    </svg>
    <div class="recovery-ends row small muted tabular" aria-hidden="true">
      <span>${say("recovery.start")}</span><span>${sayCount(...inUnits(end), say)}</span>
    </div>
    <figcaption class="tabular">${grade ? html`${grade}<br />` : nothing$1}${words}</figcaption>
  </figure>`;
}
function sayTime(from, to, say) {
  const [first, last] = [inUnits(from), inUnits(to)];
  if (from <= 0 || from === to) return say("recovery.up-to", { to: sayCount(...last, say) });
  if (first[0] === last[0]) return sayCount(last[0], [first[1], last[1]], say);
  return say("amount.range", { from: sayCount(...first, say), to: sayCount(...last, say) });
}
function inUnits(weeks) {
  if (weeks < 12) return ["count.week", weeks];
  if (weeks < 104 && weeks !== 52) return ["count.month", Math.round(weeks / 4.345)];
  return ["count.year", Math.round(weeks / 52)];
}

function drawPageRows(pages, guide, options = {}) {
  const { hasSummary = false, hasPlace = true } = options;
  const hasPlaces = hasPlace && pages.some((page) => placesOf(page).length > 0);
  return html`<ul class="rows">
    ${pages.map((page) => html`<li class="page-row split">${hasPlaces ? drawPlaces(page) : nothing$1}${drawPageWords(page, guide, hasSummary)}</li>`)}
  </ul>`;
}
function drawLevel(level, say) {
  return level === "emergency" || level === "urgent" ? html`<span class="page-row-level page-row-${level}">${drawIcon("alarm")}${say(`page.${level}`)}</span>` : nothing$1;
}
function placesOf(page) {
  return page.kind === "condition" ? page.where : [];
}
function drawPlaces(page) {
  return html`<span class="page-row-picture">${drawLocator(placesOf(page), true)}</span>`;
}
function drawPageWords(page, guide, hasSummary) {
  const { localise, say } = guide;
  return html`<span class="page-row-words">
    ${drawPageLink(guide, page.id, localise(page.title), "page-row-link")}
    ${page.kind === "condition" ? drawLevel(page.level, say) : nothing$1}
    ${hasSummary ? html`<span class="page-row-summary muted">${localise(page.summary)}</span>` : nothing$1}
  </span>`;
}

function drawSources(sources, { say }) {
  return html`<ol class="prose small">
    ${sources.map(
    ({ title, publisher, year, url }) => html`<li>
          ${drawOutsideLink(url, title, say)}<br /><span class="muted">${publisher}${year && `, ${year}`}</span>
        </li>`
  )}
  </ol>`;
}

function drawPage(id, guide) {
  const page = guide.content.pages.find((one) => one.id === id);
  if (!page) return nothing$1;
  const depth = guide.config.headingLevel;
  const isCondition = page.kind === "condition";
  const isAlone = guide.config.layout === "page";
  return html`<article class="page stack">
    <header class="page-head split">
      ${isCondition ? drawLocator(page.where) : nothing$1}
      ${drawHeading(depth, guide.localise(page.title), { look: "title", isView: true })}
      <p part="text" class="text lead">${guide.localise(page.summary)}</p>
      <kpg-aloud .guide=${guide}></kpg-aloud>
    </header>
    ${isAlone ? nothing$1 : drawContents(page, guide, depth + 1)}
    <div class="page-sections">
      ${sectionsOf(page).map((section) => drawSection$1(section, page, guide, depth + 1))}
      ${isCondition ? drawExercises(page, guide, depth + 1) : nothing$1}
    </div>
    ${isAlone ? nothing$1 : drawBeside(page, guide, depth + 1)} ${drawSourcesOf(page, guide)}
    ${isAlone ? nothing$1 : drawTurn(page, guide)}
  </article>`;
}
function titleIn({ id, title }, { say, localise }) {
  return title === void 0 ? say(`section.${id}`) : localise(title);
}
function titlesIn(page, guide) {
  const titles = sectionsOf(page).map((section) => titleIn(section, guide));
  return page.kind === "condition" && page.programme ? [...titles, guide.say("page.programme")] : titles;
}
function drawSection$1(section, page, guide, depth) {
  return html`<section class="page-section prose" data-section=${section.id}>
    ${drawHeading(depth, titleIn(section, guide))}
    ${section.id === "recovery" && page.kind === "condition" ? drawTimes(page, guide) : nothing$1}
    ${drawBlocks(section.blocks, guide, depth + 1)}
  </section>`;
}
function drawTimes({ weeks, grades }, guide) {
  if (!grades) return weeks ? drawRecovery(weeks, guide) : nothing$1;
  const { causes } = rulesOf(guide.content);
  return grades.map((grade) => {
    const name = causes.find(({ id }) => id === grade.cause)?.name ?? "";
    return drawRecovery(grade.weeks, guide, guide.localise(name), weeks?.[1]);
  });
}
function drawExercises({ programme }, guide, depth) {
  if (programme === void 0) return nothing$1;
  return html`<section class="page-section prose" data-section="programme">
    ${drawHeading(depth, guide.say("page.programme"))} ${drawProgramme(programme, guide, depth + 1)}
  </section>`;
}
function drawContents(page, guide, depth) {
  const title = guide.say("page.contents");
  return html`<nav class="page-contents" aria-label=${title}>
    ${drawHeading(depth, title, { look: "subheading" })}
    <ul class="rows small">
      ${titlesIn(page, guide).map(
    (title2, at) => html`<li>
            <button type="button" class="link" @click=${(event) => showSection(event, at)}>${title2}</button>
          </li>`
  )}
    </ul>
  </nav>`;
}
function drawBeside(page, guide, depth) {
  const { config, say } = guide;
  const related = pagesIn(guide, page.related);
  return html`<aside class="page-beside stack">
    ${related.length > 0 ? html`<nav aria-label=${say("page.related")}>
            ${drawHeading(depth, say("page.related"), { look: "subheading" })} ${drawPageRows(related, guide)}
          </nav>` : nothing$1}
    ${hasChecker(config) ? html`<div class="page-check stack">
            <p part="text">${say("page.check")}</p>
            ${drawPageLink(guide, "checker", say("checker.open"), "button")}
          </div>` : nothing$1}
  </aside>`;
}
function showSection({ target }, at) {
  const sections = target.closest(".page")?.querySelectorAll(".page-section");
  const heading = sections?.[at]?.querySelector(".heading");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
function drawSourcesOf(page, guide) {
  const { say } = guide;
  const sources = page.sources.flatMap((id) => guide.content.sources.filter((source) => source.id === id));
  return html`<footer class="page-sources stack ruled small" part="sources">
    ${sources.length > 0 ? html`<details class="why">
            <summary>${say("page.sources", { count: sources.length })}</summary>
            ${drawSources(sources, guide)}
          </details>` : nothing$1}
    ${page.id === aboutPage ? html`<p>${say("page.version", { version: guide.content.version })}</p>` : nothing$1}
    <p class="muted">${say("page.updated", { date: sayDay(page.updated, guide) })} ${sayReview(guide)}</p>
  </footer>`;
}
function drawTurn(page, guide) {
  const pages = offeredPages(guide);
  const at = pages.indexOf(page);
  const [previous, next] = [pages[at - 1], pages[at + 1]];
  const title = (one) => html`<span>${guide.localise(one.title)}</span>`;
  return html`<nav class="page-turn row" aria-label=${guide.say("page.turn")}>
    ${previous ? drawPageLink(guide, previous.id, [drawIcon("back"), title(previous)], "row-link") : nothing$1}
    ${next ? drawPageLink(guide, next.id, [title(next), drawIcon("next")], "row-link page-next") : nothing$1}
  </nav>`;
}
function sectionsOf(page) {
  if (page.kind !== "condition" || !isAtLeast(page.level, "urgent")) return page.sections;
  const isHelp = ({ id }) => id === "get-help";
  return [...page.sections.filter(isHelp), ...page.sections.filter((section) => !isHelp(section))];
}
function sayReview(guide) {
  const { config, say } = guide;
  const { reviewedBy: by, reviewedOn: on } = config;
  if (!by) return null;
  return on ? say("page.reviewed-on", { by, date: sayDay(on, guide) }) : say("page.reviewed", { by });
}

function drawView(guide, { snapshot, keptAt, step }, session, drawn = "all") {
  const { page } = guide;
  if (session) {
    return html`<kpg-session .guide=${guide} .programme=${session.programme} .stage=${session.stage}></kpg-session>`;
  }
  if (page === "home") return drawFirstView(guide, drawn);
  if (page === "plan") return drawPlanPage(guide, snapshot);
  const exercises = exercisePage(page, guide);
  if (exercises) return drawExercisePage(exercises, guide);
  if (page !== "checker") return drawPage(page, guide);
  return html`${keptAt === void 0 ? nothing$1 : drawKeptNotice(keptAt, guide)}
    <kpg-checker .guide=${guide} .checker=${snapshot} .step=${step}></kpg-checker>`;
}

const inFields = ["mousedown", "pointerdown", "touchstart", "selectstart", "beforeinput"];
const typing = ["keydown", "keypress", "keyup"];
const nonTypingKeys = /^(Escape|Tab|F\d+)$/;
function keepFieldEvents(root) {
  for (const type of [...inFields, ...typing]) root.addEventListener(type, onEvent);
  function onEvent(event) {
    const control = event.target;
    if (!root.contains(control)) return;
    const isField = control.localName === "input";
    const isChoice = control.type === "radio" || control.type === "checkbox";
    const isKept = typing.includes(event.type) ? isUsed(event, isField) : isField && !isChoice;
    if (isKept) event.stopPropagation();
  }
}
function isUsed({ key, altKey, ctrlKey, metaKey }, isField) {
  return !altKey && !ctrlKey && !metaKey && (isField ? !nonTypingKeys.test(key) : /^(Enter| )$/.test(key));
}

const parts = ["start", "places", "leg", "read", "all"];
function isDrawn(part, drawn) {
  return parts.indexOf(part) <= parts.indexOf(drawn);
}
function firstDrawn() {
  return document.readyState === "complete" || document.hidden ? "all" : "start";
}
function drawRest(draw) {
  const [, ...others] = parts;
  const drawNext = () => {
    const part = others.shift();
    if (!part) return;
    draw(part);
    soon(whenIdle, drawNext);
  };
  soon(afterFrame, drawNext);
}
function soon(wait, act) {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    act();
  };
  wait(once);
  setTimeout(once, 250);
}

var __defProp$b = Object.defineProperty;
var __decorateClass$b = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp$b(target, key, result);
  return result;
};
const live = /* @__PURE__ */ new Set();
class KpgElement extends LitElement {
  connectedCallback() {
    super.connectedCallback();
    live.add(this);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    live.delete(this);
  }
  createRenderRoot() {
    return this;
  }
  // An error would reach the host page as an unhandled rejection, so it is caught and the root shows the fallback.
  performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      this.dispatchEvent(new RequestEvent("kpg-failure-request", { error }));
    }
  }
  // Resolves once everything inside is drawn, so that the root can focus a heading of an inner element.
  async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    await innerUpdates(this);
    return complete;
  }
}
__decorateClass$b([
  property({ attribute: false })
], KpgElement.prototype, "guide");
async function innerUpdates(root) {
  const inner = [...live].filter((element) => element !== root && root.contains(element));
  await Promise.all(inner.map((element) => element.updateComplete));
}
function drawElements(root) {
  let isDrawn = true;
  root.addEventListener("kpg-failure-request", () => isDrawn = false, { once: true });
  if (root instanceof KpgElement) root.performUpdate();
  for (const inner of root.querySelectorAll("*")) if (inner instanceof KpgElement) inner.performUpdate();
  return isDrawn;
}

const base = { "cssText": ':host{min-inline-size:0;font-size:var(--_kpg-font-size);flex-grow:1;place-self:stretch stretch;display:block}:host([hidden]){display:none}.waiting{min-block-size:100vh;display:block}.base{all:initial;box-sizing:border-box;max-inline-size:var(--_kpg-max-width);margin-inline:max(0px, (100% - var(--_kpg-max-width)) / 2);column-span:all;padding:var(--_kpg-space);contain-intrinsic-inline-size:min(20em, 100vw - 4em);visibility:inherit;pointer-events:inherit;color-scheme:var(--_kpg-scheme);color:var(--_kpg-text);background:var(--_kpg-ground,var(--_kpg-surface));font-family:var(--_kpg-font);font-size:var(--_kpg-font-size);overflow-wrap:break-word;text-wrap:pretty;-webkit-text-size-adjust:100%;text-size-adjust:100%;flex-grow:1;grid-column:1/-1;line-height:1.55;display:block;position:relative;container:kpg/inline-size}@supports not (contain-intrinsic-inline-size:1px){:host:before{content:"";inline-size:min(20em,100vw - 4em);max-inline-size:100%;display:block}}:is(kpg-home,kpg-search,kpg-exercise,kpg-session,kpg-plan,kpg-checker,kpg-question,kpg-take-along){display:block}.base *,.base :before,.base :after{box-sizing:border-box}h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure,fieldset,legend,table{border:0;margin:0;padding:0}h1,h2,h3,h4,h5,h6{font-family:var(--_kpg-font-heading);text-wrap:balance;scroll-margin-block-start:5em;font-size:1em;font-weight:600}.title{letter-spacing:-.018em;font-size:1.75em;line-height:1.15}.heading{font-size:1.25em;line-height:1.25}.subheading{line-height:1.4}@container kpg (inline-size>44em){.title{font-size:2.125em}}.text,.prose{max-inline-size:var(--_kpg-measure)}.lead{font-size:1.125em;line-height:1.5}.small{font-size:.875em;line-height:1.5}.muted{color:var(--_kpg-muted)}.eyebrow{color:var(--_kpg-muted);font-size:.875em;font-weight:600}strong{font-weight:600}.tabular{font-variant-numeric:tabular-nums}.prose>*+*{margin-block-start:.8em}.prose>.subheading{margin-block-start:1.4em}.prose>.subheading+*{margin-block-start:.25em}.prose ul,.prose ol{padding-inline-start:1.25em}ol.prose{padding-inline-start:2em}.prose li+li{margin-block-start:.35em}.prose li::marker{color:var(--_kpg-muted)}.note{max-inline-size:var(--_kpg-measure);border-inline-start:.1875em solid var(--_kpg-accent);padding-inline-start:1em}.note-warning{border-color:var(--_kpg-urgent)}.rows{list-style:none}.visually-hidden{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;margin:-1px;position:absolute;overflow:hidden}.icon{fill:none;stroke:currentColor;stroke-width:2px;stroke-linecap:round;stroke-linejoin:round;flex:none;block-size:1.375em;inline-size:1.375em}.print-only{display:none}@media print{.screen-only.screen-only{display:none}.print-only{display:block}:is(h1,h2,h3,h4,h5,h6,.eyebrow,thead){break-after:avoid}:is(tr,figure,.exercise-row){break-inside:avoid}.base{max-inline-size:none;margin:0;padding:0;font-size:10.5pt}}' };

const controls = { "cssText": "a,.link{color:var(--_kpg-accent);text-underline-offset:.18em;text-decoration:underline .07em}a:hover,.link:hover{text-decoration-thickness:.14em}.link{font:inherit;text-align:start;cursor:pointer;background:0 0;border:0;padding:0}.row-link{align-items:center;gap:.5em;min-block-size:3em;display:inline-flex}li>[data-outside]{padding-block:.3em;display:inline-block}.tel{font-variant-numeric:tabular-nums;font-weight:600}.button{border:.09375em solid var(--_kpg-outline);border-radius:var(--_kpg-radius);background:var(--_kpg-surface);min-block-size:3em;color:var(--_kpg-text);font:inherit;text-wrap:balance;cursor:pointer;justify-content:center;align-items:center;gap:.6em;padding:.6em min(1.25em,6cqi);font-weight:600;line-height:1.3;text-decoration:none;display:inline-flex}.button:hover{text-decoration:underline}.button-primary{border-color:var(--_kpg-accent);background:var(--_kpg-accent-fill);color:var(--_kpg-on-accent)}@scope(.base){.button.button-primary{background:var(--_kpg-accent-fill);color:var(--_kpg-on-accent)}}:focus-visible{outline:.1875em solid var(--_kpg-text);outline-offset:.125em;box-shadow:0 0 0 .4375em var(--_kpg-surface)}@media (prefers-contrast:more){:focus-visible{outline-width:.25em}}[data-view-heading]:focus{box-shadow:none;outline:none}.button[aria-pressed=true]:not(:focus-visible){outline:.1875em solid var(--_kpg-accent)}@media print{.button,[data-outside]>.visually-hidden{display:none}}@media (forced-colors:active){a,.link{color:linktext}.button-primary{border-width:.1875em}}" };

const fields = { "cssText": '.field{border:.09375em solid var(--_kpg-outline);border-radius:var(--_kpg-radius);background:var(--_kpg-surface);min-block-size:3em;inline-size:100%;color:inherit;font:inherit;padding:.5em .85em}.fold{border-block-start:var(--_kpg-rule)}.fold:last-of-type{border-block-end:var(--_kpg-rule)}.fold>summary{cursor:pointer;justify-content:space-between;align-items:center;gap:1em;min-block-size:3em;padding-block:.5em;list-style:none;display:flex}.fold>summary:after{content:"";border:solid var(--_kpg-accent);block-size:.5em;inline-size:.5em;transition:transform var(--_kpg-motion);border-width:0 .125em .125em 0;flex:none;margin-inline-end:.4em;transform:translateY(-20%)rotate(45deg)}.fold[open]>summary:after{transform:translateY(20%)rotate(225deg)}.fold>summary:hover{color:var(--_kpg-accent)}.fold[open]>summary{font-weight:600}.why{max-inline-size:var(--_kpg-measure)}.why summary{color:var(--_kpg-accent);cursor:pointer;padding-block:.4em;text-decoration:underline;display:inline-block}.option{border-block-end:var(--_kpg-rule);cursor:pointer;touch-action:manipulation;grid-template-columns:auto 1fr;align-items:start;gap:.8em;min-block-size:3em;padding:.7em .75em;display:grid;position:relative}.option:hover{background:var(--_kpg-wash)}.option-words{line-height:1.4}.option-words>*{display:block}.option-words>.small{margin-block-start:.17em}.option input{appearance:none;font:inherit;border:.1em solid var(--_kpg-outline);background:var(--_kpg-surface);cursor:pointer;border-radius:.25em;place-content:center;block-size:1.5em;inline-size:1.5em;margin:0;display:grid}.option input[type=radio]{border-radius:50%}.option input:checked{border-color:var(--_kpg-accent);background:var(--_kpg-accent)}.option input:before{content:"";background:var(--_kpg-surface);clip-path:polygon(8% 52%,20% 39%,38% 57%,80% 13%,93% 26%,38% 84%);block-size:.95em;inline-size:.95em;transition:transform var(--_kpg-motion);transform:scale(0)}.option input:checked:before{transform:scale(1)}.option:has(:checked){z-index:1;border-radius:var(--_kpg-radius);background:var(--_kpg-wash);outline:.125em solid var(--_kpg-accent);outline-offset:-.125em;border-color:#0000}.option:has(:focus-visible){z-index:2}.pain-scale{grid-template-columns:repeat(auto-fit,minmax(2.5em,1fr));gap:.5em;margin-block-end:1em;display:grid}.pain-scale .button{padding-inline:0}@media print{.fold>summary:after{display:none}}@media (forced-colors:active){.why summary{color:linktext}.option input{appearance:auto}.option input:before{content:none}}' };

const layout = { "cssText": ".stack{grid-template-columns:minmax(0,1fr);align-content:start;gap:.75em;display:grid}.row{flex-wrap:wrap;column-gap:1.5em;display:flex}.row:has(>.button){row-gap:.5em}.split{grid-template-columns:auto minmax(0,1fr);gap:.6em;display:grid}.ruled{border-block-start:var(--_kpg-rule)}" };

const tokens = { "cssText": ':host{--_kpg-font:var(--kpg-font,-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif);--_kpg-font-heading:var(--kpg-font-heading,var(--_kpg-font));--_kpg-font-size:max(16px, var(--kpg-font-size,1em));--_kpg-radius:var(--kpg-radius,.375em);--_kpg-space:var(--kpg-space,1em);--_kpg-max-width:var(--kpg-max-width,68em);--_kpg-measure:35em;--_kpg-motion:.16s}@media (prefers-reduced-motion:reduce){:host{--_kpg-motion:0s}}.base{--_kpg-scheme:light;--_kpg-surface:#fff;--_kpg-text:#1c2527;--_kpg-accent:#0e5e66;--_kpg-emergency:#a31621;--_kpg-urgent:#a04609;--_kpg-soon:#2a5a8c;--_kpg-self-care:#3b6b43;--_kpg-accent-fill:#0e5e66;--_kpg-on-accent:#fff;--_kpg-emergency-fill:#a31621;--_kpg-on-emergency:#fff;--_kpg-urgent-fill:#b4500b;--_kpg-on-urgent:#fff;--_kpg-soon-fill:#2a5a8c;--_kpg-on-soon:#fff;--_kpg-self-care-fill:#3b6b43;--_kpg-on-self-care:#fff;--_kpg-muted:color-mix(in srgb, var(--_kpg-text) 72%, var(--_kpg-surface));--_kpg-outline:color-mix(in srgb, var(--_kpg-text) 58%, var(--_kpg-surface));--_kpg-hairline:color-mix(in srgb, var(--_kpg-text) 17%, var(--_kpg-surface));--_kpg-tint:8%;--_kpg-wash:color-mix(in srgb, var(--_kpg-accent) var(--_kpg-tint), var(--_kpg-surface));--_kpg-rule:.0625em solid var(--_kpg-hairline)}@media screen{.theme-dark{--_kpg-scheme:dark;--_kpg-surface:#14191a;--_kpg-text:#e8ebe9;--_kpg-accent:#21a8b5;--_kpg-emergency:#ff656b;--_kpg-urgent:#f87114;--_kpg-soon:#4e9cee;--_kpg-self-care:#60a86c}}@media screen and (prefers-color-scheme:dark){.theme-auto{--_kpg-scheme:dark;--_kpg-surface:#14191a;--_kpg-text:#e8ebe9;--_kpg-accent:#21a8b5;--_kpg-emergency:#ff656b;--_kpg-urgent:#f87114;--_kpg-soon:#4e9cee;--_kpg-self-care:#60a86c}}@media (prefers-contrast:more){.base{--_kpg-accent:#08464d;--_kpg-emergency:#800f18;--_kpg-urgent:#6b2d04;--_kpg-soon:#1c4167;--_kpg-self-care:#25462b;--_kpg-muted:var(--_kpg-text);--_kpg-outline:var(--_kpg-text);--_kpg-hairline:var(--_kpg-outline)}@media screen{.theme-dark{--_kpg-accent:#2edbec;--_kpg-emergency:#ffb4b6;--_kpg-urgent:#ffb6a1;--_kpg-soon:#a6c9ff;--_kpg-self-care:#7fdb8e}}@media screen and (prefers-color-scheme:dark){.theme-auto{--_kpg-accent:#2edbec;--_kpg-emergency:#ffb4b6;--_kpg-urgent:#ffb6a1;--_kpg-soon:#a6c9ff;--_kpg-self-care:#7fdb8e}}}.colours{visibility:hidden;color:#0000;background-color:color-mix(in srgb, var(--kpg-surface,#fff) 100%, transparent 0%);text-decoration-color:color-mix(in srgb, var(--kpg-text,#1c2527) 100%, transparent 0%);outline-color:color-mix(in srgb, var(--kpg-accent,#0e5e66) 100%, transparent 0%);border-top-color:color-mix(in srgb, var(--kpg-emergency,#a31621) 100%, transparent 0%);border-right-color:color-mix(in srgb, var(--kpg-urgent,#b4500b) 100%, transparent 0%);border-bottom-color:color-mix(in srgb, var(--kpg-soon,#2a5a8c) 100%, transparent 0%);border-left-color:color-mix(in srgb, var(--kpg-self-care,#3b6b43) 100%, transparent 0%);position:absolute}.colours:before{content:"";background-color:inherit;text-decoration-color:inherit;outline-color:inherit;border-color:inherit}@media screen{.colours:before{transition:all 1ms;animation:1ms kpg-colours}}@keyframes kpg-colours{to{clip:auto}}@media (forced-colors:active){.base{--_kpg-accent:CanvasText;--_kpg-emergency:CanvasText;--_kpg-urgent:CanvasText;--_kpg-soon:CanvasText;--_kpg-self-care:CanvasText;--_kpg-surface:Canvas;--_kpg-text:CanvasText;--_kpg-muted:CanvasText;--_kpg-outline:CanvasText;--_kpg-hairline:CanvasText;--_kpg-wash:Canvas}}' };

const styles$p = { "cssText": 'table{border-collapse:collapse;inline-size:100%;font-size:.9375em}th,td{border-block-end:var(--_kpg-rule);text-align:start;vertical-align:top;font-weight:inherit;padding:.65em 1em .65em 0}tbody th{font-weight:600}thead th{border-block-end:.125em solid var(--_kpg-text);font-weight:600}thead th:first-letter,.cell-name:first-letter{text-transform:uppercase}.cell-name{display:none}figcaption{margin-block-start:.5em}@container kpg (inline-size<=40em){thead{clip-path:inset(50%);block-size:1px;inline-size:1px;position:absolute;overflow:hidden}table,tbody,tr,tbody th,td{display:block}tr{border-block-end:var(--_kpg-rule);padding-block:.75em}tbody th,td{border:0;padding:.2em 0}.cell-name{font-size:.875em;display:inline}.cell-name:after{content:": "}}' };

const styles$o = { "cssText": ".care-card{max-inline-size:calc(var(--_kpg-measure) + 2.5em);border-radius:var(--_kpg-radius);break-inside:avoid}.care-card-heading{padding:.85em 1.111em;font-size:1.125em;line-height:1.35}@container kpg (inline-size<16em){.care-card-heading{hyphens:auto;grid-template-columns:minmax(0,1fr)}}.care-card-heading .country{font-size:.8em;font-weight:400;display:inline-block}.care-card-body{padding:0 1.25em 1.1em}.care-card-emergency{background:var(--_kpg-emergency-fill);color:var(--_kpg-on-emergency);border:.125em solid var(--_kpg-emergency)}.care-card-emergency :is(a,.muted),.care-card-emergency li::marker,.care-card-urgent .care-card-heading a{color:inherit}.care-card-urgent{border:.125em solid var(--_kpg-urgent-fill);overflow:hidden}.care-card-urgent .care-card-heading{background:var(--_kpg-urgent-fill);color:var(--_kpg-on-urgent)}.care-card-urgent .care-card-body{padding-block-start:1em}.care-card-soon{border-inline-start:.375em solid var(--_kpg-soon);background:color-mix(in srgb, var(--_kpg-soon) var(--_kpg-tint), var(--_kpg-surface));border-start-start-radius:0;border-end-start-radius:0}.care-card-soon .care-card-heading{color:var(--_kpg-soon)}.care-card-self-care{border:.09375em solid var(--_kpg-self-care)}.care-card-self-care .care-card-heading{color:var(--_kpg-self-care)}@media screen and (forced-colors:none){@scope(.base){.care-card.care-card-emergency{background:var(--_kpg-emergency-fill);color:var(--_kpg-on-emergency)}.care-card-urgent .care-card-heading.care-card-heading{background:var(--_kpg-urgent-fill);color:var(--_kpg-on-urgent)}}}@media print,(forced-colors:active){.care-card-emergency,.care-card-urgent .care-card-heading{color:inherit;background:0 0}.care-card-emergency{border-width:.25em}.care-card-urgent .care-card-heading{border-block-end:inherit}}" };

const styles$n = { "cssText": ".call-note{font-size:.8125em;font-weight:400;display:block}.contacts{overflow-wrap:anywhere;gap:.75em}.telling{cursor:pointer;align-items:center;min-block-size:3em;inline-size:100%}.telling input{block-size:1.25em;inline-size:1.25em;accent-color:var(--_kpg-accent);margin:0}.call{border-color:var(--_kpg-on-emergency);background:var(--_kpg-on-emergency);min-block-size:3.5em;inline-size:100%;font-size:1.125em}.care-card-emergency .call{color:var(--_kpg-emergency-fill)}@media (forced-colors:active){.call{border-width:.1875em}}" };

const styles$m = { "cssText": ".sheet,.programme-page{gap:calc(var(--_kpg-space) * 1.5)}.sheet-head{flex-wrap:nowrap;justify-content:space-between;align-items:start;gap:1.5em}.sheet-head .stack{gap:.4em}.sheet-code{text-align:center;flex:none;inline-size:8em}.qr-ground{fill:#fff}.qr-dark{fill:#000}.sheet-exercises{grid-template-columns:repeat(auto-fill,minmax(min(100%,17em),1fr));gap:2em;padding:0;display:grid}.sheet-exercise .stack{gap:.4em}.sheet-exercise .exercise-figure{align-items:end;block-size:10em;display:grid}.sheet-exercise .drawing{max-block-size:10em;margin-inline:auto}.sheet-exercise ol{padding-inline-start:1.25em}@container kpg (inline-size<=34em){.sheet-code{display:none}.sheet-exercise .exercise-figure{block-size:auto}}@media print{.base:has(.sheet){--_kpg-measure:none;font-size:9.5pt;line-height:1.25}.base:has(.sheet) .main{padding-block:0}.sheet{gap:.4em}.base:has(.sheet-exercise:nth-child(5)){font-size:8.25pt}.sheet .title{font-size:1.75em}.sheet-head p:has(button){display:none}.sheet-code{text-align:end;flex-direction:row-reverse;inline-size:15em;display:flex}.sheet-code>.qr{flex:none;inline-size:7em;margin-block:-.5em}.sheet-pain>.subheading{margin-block-end:.2em}.sheet :is(kpg-take-along,.sheet-link){display:none}.sheet-exercises{grid-template-columns:repeat(2,minmax(0,1fr));gap:.5em 1em}.sheet-exercise a{color:inherit;text-decoration:none}.sheet-exercise .stack{break-inside:avoid;grid-template-columns:8.5em minmax(0,1fr);align-content:start;gap:.1em .75em}.sheet-exercise .exercise-figure{grid-row:1/span 9;align-items:start;block-size:auto}.sheet-exercise .drawing{max-block-size:11em}.sheet-exercise .small{font-size:1em;line-height:inherit}.sheet-exercise .note{padding-inline-start:.5em}.sheet-week.sheet-week{inline-size:calc(100% - 1pt);display:table}.sheet-week :is(td,th){border:.5pt solid;inline-size:9%;padding:.2em .5em}.sheet-week tr>:first-child{inline-size:auto}}" };

const styles$l = { "cssText": ".failure{padding:var(--_kpg-space);border:.125em solid var(--_kpg-emergency)}" };

const styles$k = { "cssText": ".header{align-items:center}::slotted([slot=logo]){max-block-size:3em}.clinic{font-weight:600}.clinic,.contact{overflow-wrap:anywhere}.nav{column-gap:clamp(.75em,4cqi,1.5em)}.nav-link{color:inherit;border-block:.1875em solid #0000;border-radius:0;text-decoration:none}.nav-link[aria-current]{border-block-end-color:var(--_kpg-accent);font-weight:600}.contact{margin-inline-start:auto}.languages{padding-block:.5em}.languages [aria-pressed=true]{font-weight:600;text-decoration:none}.emergency-line{border-block:var(--_kpg-rule);padding-block:.75em;line-height:1.5}.emergency-line :is(.icon,.tel){color:var(--_kpg-emergency)}.emergency-line .tel{margin:-1.2em;padding:1.2em}.emergency-line .tel:focus-visible{outline-offset:-1em;box-shadow:none}.emergency-more{display:inline-block}.way{margin-block-start:.75em;font-size:.875em}.way a{color:var(--_kpg-muted);gap:.25em;text-decoration:none}.way .icon{block-size:1.1em;inline-size:1.1em;margin-inline-start:-.25em}.main{padding-block:calc(var(--_kpg-space) * 1.75) calc(var(--_kpg-space) * 3)}.way+.main{padding-block-start:calc(var(--_kpg-space) * .75)}.kept{margin-block-end:1.5em}@container kpg (inline-size<=34em){.main[data-view=checker]{padding-block-start:var(--_kpg-space)}.header,.emergency-line{column-gap:.8em;padding-block:.4em;font-size:.8125em;line-height:1.4}.emergency-line:not(:has(~[data-view=checker])){font-size:.875em}.header .row-link{min-block-size:2.5em}:has(~[data-view=checker]) :is([data-page=checker],.emergency-more),.emergency-line:has(~[data-view=checker]) .icon{display:none}}.footer{color:var(--_kpg-muted);gap:1em;padding-block:1.25em}.disclaimer{gap:.5em}@media (forced-colors:active){.nav-link{border-color:canvas}}.base:has([data-level=emergency]) :is(.contact,.emergency-line){display:none}@media print{.nav,.way,.contact>:not(.tel),.languages,.kept{display:none}.main{padding-block:1.5em}.footer,.disclaimer{gap:.25em;padding-block:.3em 0;font-size:7pt}.footer>.muted,.disclaimer>p+p{display:none}}" };

const styles$j = { "cssText": ".home{gap:calc(var(--_kpg-space) * 2.25)}.row+kpg-home{margin-block-start:calc(var(--_kpg-space) * 2)}.home-begun{min-block-size:100vh}.home-start{justify-items:start;gap:var(--_kpg-space)}.home-check{justify-items:start;gap:.6em;margin-block-start:.5em}.home-check .button{min-block-size:3.25em}@container kpg (inline-size>46em){.home-start>.title{letter-spacing:-.028em;font-size:3em;line-height:1.06}.home-start>.lead{max-inline-size:none;font-size:1.25em}}" };

const styles$i = { "cssText": ".page{gap:calc(var(--_kpg-space) * 1.5) calc(var(--_kpg-space) * 3)}.page-head{grid-template-rows:auto auto 1fr;grid-template-columns:minmax(0,1fr) auto;align-items:start;gap:.75em 1.5em}.page-head>:not(.locator){grid-column:1}.page-head .locator{grid-area:1/2/span 3;block-size:6.5em;inline-size:2.9em}.page-section{max-inline-size:none;padding-block-end:calc(var(--_kpg-space) * 2.25)}.page-section>*{max-inline-size:var(--_kpg-measure)}.page-section>:is(.exercise-programme,kpg-exercise,table){max-inline-size:none}.page-section>.heading{margin-block-end:.6em}.page-section>.heading+*{margin-block-start:0}.page-beside{gap:calc(var(--_kpg-space) * 2)}.page nav>.subheading{padding-block-end:.4em}.page-contents{display:none}.page-contents .link{padding-block:.4em}.page-check{justify-items:start}.page-sources{gap:.5em;padding-block-start:1em}.page-turn{justify-content:space-between;column-gap:2em}.page-next{margin-inline-start:auto}@container kpg (inline-size>46em){.page-section{column-gap:calc(var(--_kpg-space) * 2);padding-block:calc(var(--_kpg-space) * 1.5) calc(var(--_kpg-space) * 1.75);border-block-start:var(--_kpg-rule);grid-template-columns:11em minmax(0,1fr);display:grid}.page-section>*{grid-column:2}.page-section>.heading{grid-area:1/1/span 3;margin:0;font-size:1.125em}.page-head .locator{block-size:8.5em;inline-size:3.75em}}@container kpg (inline-size>62em){.page{grid-template-columns:minmax(0,1fr) 14.5em}.page>*{grid-column:1}.page>.page-contents{grid-area:1/2/span 5;align-self:start;display:block;position:sticky;inset-block-start:var(--_kpg-space)}}@media print{.page>:is(.page-contents,.page-beside,.page-turn){display:none}.page,.page-section,.page-sources{display:block}.base:has(.page){--_kpg-measure:none;font-size:9pt;line-height:1.35}.page-section{padding-block:.6em .75em}.page-section.page-section>.heading{margin-block-end:.3em}.page .care-card :is(.care-card-heading,.care-card-body){padding-block:.4em}.page-sources ol{columns:2;font-size:7.5pt}}" };

const styles$h = { "cssText": 'ol.programme{margin-block:1.5em;padding:0;list-style:none}.stage{border-inline-start:.125em solid var(--_kpg-accent);gap:.4em;margin-inline-start:.5em;padding-block-end:2em;padding-inline-start:1.75em;position:relative}.prose .stage+.stage{margin-block-start:0}.stage:last-child{border-color:#0000;padding-block-end:0}.stage .eyebrow{margin-block-start:-.23em}.stage .eyebrow:before{content:"";border:.214em solid var(--_kpg-accent);background:var(--_kpg-surface);border-radius:50%;block-size:1.143em;inline-size:1.143em;position:absolute;inset-block-start:0;inset-inline-start:-.643em}.exercise-programme>.subheading{margin-block-start:1.5em}ul.pain-lights{gap:.5em;margin-block:.5em;padding:0;list-style:none}.pain-light{border-inline-start:.375em solid var(--_kpg-self-care);padding-inline-start:.75em}.pain-light-amber{border-color:var(--_kpg-urgent)}.pain-light-red{border-color:var(--_kpg-emergency)}.stage .subheading{font-size:1.125em;line-height:1.2}ul.stage-exercises{margin-block:.5em;padding:0}:is(.pain-lights,.stage-exercises)>li{margin:0}.stage-exercises>li:not(:last-child) .exercise-row{border-block-end:0}.stage .stage-fold{border:0}@media (forced-colors:active){.stage .stage-fold{border-block-start:1px solid;padding-block-start:.4em}}.stage-fold>summary{align-items:start;padding-block:0}.stage-fold>summary>.subheading>.eyebrow{font-size:.8em;display:block}.stage-fold>.stack{gap:.5em}@media print{.sheet-link{display:none}.base .pain-lights{grid-template-columns:repeat(3,1fr);margin:0;display:grid}.exercise-programme .programme{columns:2}.exercise-programme .stage.stage{border-color:#0000;padding-block-end:.75em;display:block}.stage-fold>.stack{display:block}.stage-exercises~*{break-before:avoid}.exercise-programme .exercise-thumb{inline-size:3.25em}.exercise-programme :is(.programme,.stage-exercises){margin-block:.25em}.exercise-row>summary{min-block-size:0;padding-block:.1em}}@media (forced-colors:active){li.stage:last-child{border-color:canvas}}' };

const styles$g = { "cssText": ".recovery{gap:.2em;max-inline-size:26em}.recovery figcaption{order:-1;margin:0;font-weight:600}.recovery:has(+.recovery) .recovery-ends{display:none}.recovery-bar{display:block}.recovery-scale{fill:var(--_kpg-hairline)}.recovery-usual{fill:var(--_kpg-accent)}.recovery-ends{justify-content:space-between}" };

const styles$f = { "cssText": '.page-row{grid-template-columns:3em minmax(0,1fr);align-items:center;gap:.75em;min-block-size:3em;padding-block:.4em;position:relative}.page-row-picture .locator{block-size:3em;inline-size:3em}.page-row-words{grid-template-columns:minmax(0,1fr);justify-items:start;line-height:1.4;display:grid}.page-row-words:only-child{grid-column:1/-1}.page-row-summary{font-size:.875em}.page-row-link{font-weight:600;text-decoration-color:#0000}.page-row:hover .page-row-link{text-decoration-color:currentColor}.page-row-link:after{content:"";position:absolute;inset:0}.page-row-level{color:var(--_kpg-urgent);align-items:center;gap:.3em;font-size:.875em;font-weight:600;display:inline-flex}.page-row-level .icon{block-size:1.1em;inline-size:1.1em}.page-row-emergency{color:var(--_kpg-emergency)}@container kpg (inline-size<16em){.page-row{grid-template-columns:minmax(0,1fr)}}.page-row+.page-row{border-block-start:var(--_kpg-rule)}' };

const styles$e = { "cssText": ".sooner{gap:1.25em}.sooner dt{font-weight:600}.sooner dd{margin-block-start:.35em;padding-inline-start:1.975em}.sooner ul{padding-inline-start:1.1em}.sooner-emergency .icon{color:var(--_kpg-emergency)}.sooner-urgent .icon{color:var(--_kpg-urgent)}.sooner-soon .icon{color:var(--_kpg-soon)}" };

const styles$d = { "cssText": '.cause-line{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 1em;padding-block:.4em;display:flex}.cause-line .why[open]{flex-basis:100%}.cause{break-inside:avoid;grid-template-columns:2.75em minmax(0,1fr);gap:1em;padding-block:.9em}.cause-picture .locator{block-size:auto;inline-size:100%;display:block}.cause-words,.cause-reasons{gap:.35em}.cause-reasons{margin-block-start:.25em}.cause-reasons :is(dt,dd){display:inline}.cause-reasons dt{font-weight:600}.cause-reasons dd:not(:last-child):after{content:"\xA0\xB7 "}' };

const styles$c = { "cssText": ".stage .programme{margin-block-end:1em;margin-inline-start:-2.375em}.stage-now>.eyebrow:before{background:var(--_kpg-accent)}.advice{gap:.4em}.result .advice+.advice{margin-block-start:1.1em}.aim{gap:.5em;margin-block:.5em 1em}.aims{flex-wrap:wrap;gap:.6em;display:flex}.aims .button{padding-inline:.8em}.advice ul{grid-template-columns:minmax(0,1fr);gap:.35em;padding-inline-start:1.25em;list-style:outside;display:grid}" };

const styles$b = { "cssText": '.result,.result-main{gap:calc(var(--_kpg-space) * 2.25)}.result-section{max-inline-size:var(--_kpg-measure)}.result-section>.advice>.subheading{font-size:1.25em;line-height:1.25}@media screen{.result-main>:nth-child(n+4),.result>:is(.answers,.result-end){animation:50ms kpg-later}}@keyframes kpg-later{0%,99%{content-visibility:hidden;contain-intrinsic-block-size:20em}}.result [data-level] .care-card-heading{padding-inline:.909em;font-size:1.375em;line-height:1.25}@container kpg (inline-size<16em){.result [data-level] .care-card-heading{padding-inline:.6em}}div:where(.result) .care-card-body>*+*{margin-block-start:.8em}.answers .locator{block-size:9em;inline-size:auto;margin-inline-end:2em}.answer{grid-template-columns:minmax(0,1fr) auto;gap:0 1em;padding-block:.6em}.answer dt,.answer dd{grid-column:1}.answer .answer-change{grid-area:1/2/span 2}.answer-change .link{min-block-size:3em;padding-inline:.5em}.result-end{padding-block-start:1em}.result-end>p{max-inline-size:var(--_kpg-measure)}@container kpg (inline-size>56em){.result:has(>.result-main){grid-template-columns:minmax(0, var(--_kpg-measure)) minmax(16em, 21em);justify-content:space-between;column-gap:calc(var(--_kpg-space) * 4)}.result>.answers,.result-end{grid-column:1/-1;max-inline-size:none}.result>kpg-take-along{align-self:start;position:sticky;inset-block-start:var(--_kpg-space)}.answers{grid-template-columns:auto minmax(0,1fr);column-gap:0}.answers>.heading{grid-column:1/-1}.answers>:is(dl,details){grid-column:2}.answers dl{columns:2;column-gap:calc(var(--_kpg-space) * 4)}.answer{break-inside:avoid}}@media print{.base:has(.result){--_kpg-measure:none;font-size:9pt;line-height:1.25}.base:has(.result) .emergency-line,div:where(.result) :is(button,kpg-take-along,.contacts,.result-restart),div:where(.result) :is([part=sources],.cause summary,.answers summary),div:where(.result) :is(.stage>p:has(>a),.recovery-bar,.recovery-ends){display:none}.base:has(.result) .main{padding-block:.5em}.result,.result>.stack,.result .result-section,div:where(.result) :is(.stage,.advice ul,.sooner,.cause-words){display:block}.result :is(.print-only,.care-card,.result-section){margin-block-end:.8em}:is(.result-section,.stage,.advice,.advice ul,.cause-words)>*+*{margin-block-start:.35em}.result{orphans:1;widows:1}.result .advice.advice{vertical-align:top;inline-size:46%;margin-block-start:.35em;display:inline-block}div:where(.result) .sooner:has(>:nth-child(2)){columns:2}.answers dl{columns:3}.denials dl{columns:2;font-size:7pt;line-height:1.15}.denials :is(dt,dd){display:inline}.denials dt{font-weight:600}.denials dt:after{content:" "}.denials dd:not(:last-child):after{content:" \xB7 "}.answers .locator{float:inline-end}.result-end{padding-block-start:.3em}.result [data-level] .care-card-heading{font-size:1.25em}div:where(.result) :is(.cause,.answer,.fold summary){min-block-size:0;padding-block:.3em}div:where(.result) .stage{padding-block-end:.75em}div:where(.result) :is(.programme,.stage-exercises){margin-block:.25em}div:where(.result) :is(.care-card,.stage:not(:has(.exercise-programme),.exercise-programme *),.answer,.sooner>div){break-inside:avoid}}' };

const styles$a = { "cssText": "kpg-aloud{display:flex}.aloud-waiting{visibility:hidden}kpg-aloud:empty,.result kpg-aloud:has(.aloud-waiting){display:none}.result kpg-aloud{margin-block:calc(var(--_kpg-space) * -1.5)}.page-head kpg-aloud{margin-block:-.75em calc(var(--_kpg-space) * -2)}::highlight(kpg-aloud){color:marktext;background-color:mark}.question>.row{justify-content:space-between;align-items:center}.question>.row .row-link{margin-block:-1em}@media print{kpg-aloud{display:none}}" };

const styles$9 = { "cssText": ".progress{appearance:none;block-size:.25em;inline-size:100%;background:var(--_kpg-hairline);border:0;border-radius:.125em;margin-block-end:calc(var(--_kpg-space) * 1.5);display:block;overflow:hidden}.progress::-webkit-progress-bar{background:0 0}.progress::-webkit-progress-value{background:var(--_kpg-accent);transition:inline-size var(--_kpg-motion);border-radius:.125em}.progress::-moz-progress-bar{background:var(--_kpg-accent);border-radius:.125em}.checker-screen{--_kpg-from:min(1.5em, var(--_kpg-space))}.checker-screen[data-direction=backwards]{--_kpg-from:max(-1.5em, -1 * var(--_kpg-space))}.checker-screen[data-direction]>*{animation:kpg-step var(--_kpg-motion) ease-out}@keyframes kpg-step{0%{opacity:0;translate:var(--_kpg-from) 0}}.checker-notes{max-inline-size:var(--_kpg-measure);border-block-start:var(--_kpg-rule);gap:.25em;margin-block-start:calc(var(--_kpg-space) * 1.5);padding-block-start:.75em;display:grid}.checker-failed{gap:calc(var(--_kpg-space) * 1.25);display:grid}@media print{.checker-screen[data-direction]>*{animation:none}}@media (forced-colors:active),(prefers-contrast:more){.progress{border:.0625em solid var(--_kpg-text);background:var(--_kpg-surface);block-size:.5em}}" };

const styles$8 = { "cssText": ".exercise{break-inside:avoid;gap:1em 2em;padding-block:.5em 1.5em}kpg-exercise+kpg-exercise>.exercise{border-block-start:var(--_kpg-rule);padding-block-start:2em}.exercise-dose{text-wrap:balance;font-weight:600}.exercise-row>summary{justify-content:start}.exercise-row>summary:after{margin-inline-start:auto}.exercise-thumb{flex:none;inline-size:5.5em}.exercise-row[open]>summary>.exercise-thumb{display:none}.exercise-name{text-wrap:balance;min-inline-size:0}.exercise-name>*{display:block}.exercise-notes{gap:.6em}.exercise-notes dt{color:var(--_kpg-muted);font-size:.875em;font-weight:600}.timer,.timer-state{align-items:center;gap:.5em 1em;line-height:1.3}.timer-state strong{text-align:end;min-inline-size:1.25em;color:var(--_kpg-accent);font-size:2.5em;line-height:1}@container kpg (inline-size<16em){.exercise-row>summary{flex-wrap:wrap}}@container kpg (inline-size>46em){.exercise{grid-template-columns:15em minmax(0,1fr)}}@media print{.timer{display:none}.exercise.exercise{grid-template-columns:9em minmax(0,1fr);padding-block:.5em}.exercise-notes{columns:2;display:block}.exercise-notes>div{break-inside:avoid}}" };

const styles$7 = { "cssText": "kpg-figure{display:block}kpg-figure figure{margin:0}.figure-button{padding:0;border-radius:var(--_kpg-radius);inline-size:100%;max-inline-size:26em;color:var(--_kpg-accent);font:inherit;cursor:pointer;background:0 0;border:0;padding-inline-end:1.75em;display:block;position:relative}.figure-button .icon,.figure-count{position:absolute;inset-block-start:0;inset-inline-end:0}.figure-count{font-weight:600}@media print{.figure-button{padding:0}.figure-button .icon{display:none}}" };

const styles$6 = { "cssText": ".home-where{gap:calc(var(--_kpg-space) * 1.25) 2em;grid-template-columns:minmax(0,1fr);display:grid}.home-ask{gap:.35em;padding-block-start:calc(var(--_kpg-space) * 1.25)}.home-leg .leg-map-view{flex-basis:15em}.place-found{gap:.25em}.place-found .eyebrow{margin-block-start:.75em}.place-found .button{justify-self:start;margin-block-start:.5em}.home-read{gap:calc(var(--_kpg-space) * 1.5);border-block-start:.125em solid var(--_kpg-text);padding-block-start:calc(var(--_kpg-space) * 2)}.home-read-head{gap:var(--_kpg-space)}.home-lists{gap:calc(var(--_kpg-space) * 2);align-items:start}.home-lists[hidden]{display:none}.home-list>.subheading{padding-block-end:.5em}.home-list>.page-row-level{display:flex}.home-dangers{flex-wrap:wrap;gap:0 1.25em;padding-block-end:.75em;display:flex}.home-dangers a{padding-block:.2em;display:block}@media (hover:none){.home-leg .leg-map-name{display:none}}@container kpg-leg-map (inline-size>=44em){.home-leg .leg-map-view{flex-basis:11em}}@container kpg (inline-size>62em){.home-where{grid-template-rows:auto auto 1fr;grid-template-columns:minmax(0,1fr) 44em}.home-leg{grid-area:1/2/4}.home-leg kpg-leg-map{position:sticky;inset-block-start:var(--_kpg-space)}}@container kpg (inline-size>46em){.home-read-head{align-items:end;column-gap:calc(var(--_kpg-space) * 3);grid-template-columns:minmax(0,1fr) minmax(0,21em)}.home-read-head :is(kpg-search,.search){display:contents}.search>.rows{column-gap:calc(var(--_kpg-space) * 3);grid-column:1/-1;grid-template-columns:repeat(2,minmax(0,1fr));display:grid}kpg-search .page-row{border-block-start:var(--_kpg-rule)}.search-none{grid-column:2}.home-lists{column-gap:calc(var(--_kpg-space) * 3);grid-template-columns:repeat(2,minmax(0,1fr))}.home-lists>.rows{columns:2;column-gap:calc(var(--_kpg-space) * 3);grid-column:1/-1}.home-lists>.rows>li{break-inside:avoid}}@media print{.home-where{display:none}}" };

const styles$5 = { "cssText": "kpg-leg-map{display:block;container:kpg-leg-map/inline-size}.leg-map{-webkit-user-select:none;user-select:none;justify-items:center}.leg-map-switch{border:.0625em solid var(--_kpg-outline);border-radius:var(--_kpg-radius);flex-wrap:wrap;max-inline-size:100%;display:flex;overflow:hidden}.leg-map-switch button{border:var(--_kpg-rule);min-block-size:2.75em;min-inline-size:4.1em;color:inherit;font:inherit;overflow-wrap:normal;cursor:pointer;background:0 0;border-block-end:0;border-inline-end:0;flex:auto;padding:.25em .75em;font-size:.875em;position:relative;inset-block-start:-.0625em;inset-inline-start:-.0625em}.leg-map-switch button:focus-visible{outline-offset:-.25em;box-shadow:none}.leg-map-switch button:hover{background:var(--_kpg-wash)}.leg-map-switch [aria-pressed=true]{text-decoration:underline .14em var(--_kpg-accent);text-underline-offset:.35em;font-weight:600}.leg-map-views{justify-content:center;gap:1em;inline-size:100%;display:flex}.leg-map-view{flex:0 16.5em;align-content:end;min-inline-size:0;display:grid}.leg-map-view:not(.leg-map-view-shown),.leg-map-caption{display:none}@container kpg-leg-map (inline-size>=44em){.leg-map-switch{display:none}.leg-map-view:not(.leg-map-view-shown){display:grid}.leg-map-caption{text-align:center;display:block}}.leg-map-view svg{inline-size:100%;overflow:visible}.leg-map-view path,.leg-map-mark{pointer-events:none}.leg-map-touch{fill:#0000}.leg-map-zone{cursor:pointer;touch-action:manipulation;-webkit-tap-highlight-color:transparent}.leg-map-zone .leg-map-area{fill:var(--_kpg-picture-accent);fill-opacity:0;pointer-events:fill;transition:fill-opacity var(--_kpg-motion)}.leg-map-dot{fill:var(--_kpg-picture-accent)}.leg-map-zone-pointed .leg-map-area,.leg-map-zone:where(:hover) .leg-map-area{fill-opacity:.3}.leg-map-zone-selected .leg-map-area{fill-opacity:.62;stroke:var(--_kpg-picture-accent);stroke-width:1.3px}.leg-map-check{stroke:var(--_kpg-surface);stroke-width:2px}.leg-map-name{text-align:center;min-block-size:1.55em;font-weight:600}@media (forced-colors:active){.leg-map-zone-pointed .leg-map-area,.leg-map-zone:hover .leg-map-area{stroke:highlight;stroke-width:2px;stroke-dasharray:3}}" };

const styles$4 = { "cssText": ".kept-plan{max-inline-size:34em;padding-block:1em}.kept-plan .split{align-items:center;min-block-size:3em}.kept-pains{grid-template-columns:repeat(auto-fit,minmax(9em,1fr));gap:.6em;display:grid}.kept-plan tr>:first-child{white-space:nowrap}.plan-chart{inline-size:100%}.plan-grid{stroke:var(--_kpg-text);stroke-opacity:.3;stroke-width:.5px}.plan-bars,.plan-dots{stroke:var(--_kpg-accent);stroke-width:6px;stroke-linecap:butt}.plan-dots{stroke-linecap:round}@container kpg (inline-size<=40em){.kept-plan td{margin-inline-end:1em;display:inline-block}}@media print{.kept-plan{display:none}}" };

const styles$3 = { "cssText": ".question,.question-list{grid-template-columns:minmax(0,1fr);align-content:start;gap:.35em;min-inline-size:0;display:grid}.question-body{margin-block-start:.5em}.question kpg-question{margin-block-start:calc(var(--_kpg-space) * 2)}.question legend{inline-size:100%;padding-block-end:.35em}.question-error{color:var(--_kpg-emergency);border-color:currentColor;grid-template-columns:auto 1fr;gap:.5em;margin-block:.35em;font-weight:600;display:grid}.option input,.options-more summary{scroll-margin-block:2em 9em}.options,.option-group{max-inline-size:var(--_kpg-measure)}.options{align-content:start;gap:calc(var(--_kpg-space) * 1.5);display:grid}.option-group-title{border-block-end:.0625em solid var(--_kpg-outline);padding-block-end:.35em;font-weight:600}.question [hidden]{display:none}.question-body-map{gap:calc(var(--_kpg-space) * 1.5);display:grid}.question-body-map .leg-map-view{flex-basis:clamp(144px,32vh,12.5em)}.question-notes{flex-wrap:wrap;align-items:baseline;column-gap:1.5em;display:flex}.question-notes .link{padding-block:.4em}.options-more .options{margin-block-start:.5em}.why[open]{flex-basis:100%}.question-foot{background:var(--_kpg-surface);gap:.25em;display:grid}.question-list:has(.question-body-map)+.question-foot{max-inline-size:var(--_kpg-measure)}@media (height>=480px){.question-foot{z-index:3;padding-block:.75em;position:sticky;inset-block-end:0}}.question-buttons{flex-wrap:wrap;gap:.5em;display:flex}.question-buttons .button{gap:.4em;padding-inline:.7em}.question-buttons .button-primary{flex:auto}@container kpg (inline-size<16em){.question-foot{position:static}}.number{align-items:center;gap:.75em;margin-block:.75em;display:flex}.number-input{inline-size:5em;font-size:1.25em}.number-input[aria-invalid]{border-color:var(--_kpg-emergency)}@container kpg (inline-size>44em){.question-buttons .button-primary{flex:0 14em}.question:has(>kpg-question){column-gap:calc(var(--_kpg-space) * 3);grid-template:auto 1fr/1fr 1fr}.question>kpg-question{grid-area:1/2/3;margin:0}.question-foot{grid-column:1/-1}.question-body-map{grid-template-columns:minmax(0, var(--_kpg-measure)) minmax(16em, 1fr);gap:calc(var(--_kpg-space) * 3);align-items:start}.question-body-map kpg-leg-map{order:1;max-inline-size:40em;position:sticky;inset-block-start:1em}.question-body-map .leg-map-view{flex-basis:17em}.question-body:not(.question-body-map) .options:has(>:nth-child(3)){gap:calc(var(--_kpg-space) * 1.5) calc(var(--_kpg-space) * 2.5);grid-template-columns:1fr 1fr;max-inline-size:none}.options-more{grid-column:1/-1}.option-group:last-child:not([role]){grid-column:1/-1;inline-size:100%}}" };

const styles$2 = { "cssText": ".search,.search-field{gap:.4em}.search-field{position:relative}.search-field .icon{color:var(--_kpg-muted);position:absolute;inset-block-end:.8125em;inset-inline-start:.85em}.search input{appearance:none;padding-inline-start:2.85em}.search input::placeholder{color:var(--_kpg-muted);opacity:1}.search-none{padding-block:.5em}@media print{.search-field{display:none}}" };

const styles$1 = { "cssText": ".session{gap:1em;max-inline-size:34em}.session-sound{align-items:center;gap:.75em;min-block-size:3em}:is(.session-sound,.kept-plan) [type=checkbox]{block-size:1.25em;inline-size:1.25em;font-size:inherit;flex:none}.session-count{flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 1em;display:flex}.session-count strong{color:var(--_kpg-accent);font-size:1.5em}.session-main{min-block-size:4.5em}.session-others{flex-wrap:wrap;gap:.5em;display:flex}.session-others .button{flex:5em;padding-inline:.5em}" };

const styles = { "cssText": ".take-along-action{border:0;border-block-start:var(--_kpg-rule);min-block-size:3em;inline-size:100%;color:var(--_kpg-accent);font:inherit;text-align:start;cursor:pointer;background:0 0;align-items:center;gap:.75em;padding:.5em 0;font-weight:600;display:flex}" };

const layers = [
  // The start of the first view.
  [tokens, base, layout, controls, styles$k, styles$l, styles$j],
  // Its other parts.
  [fields, styles$f, styles$6, styles$2, styles$5, styles$q],
  // The other views.
  [
    styles$o,
    styles$i,
    styles$p,
    styles$g,
    styles$h,
    styles$8,
    styles$7,
    styles$m,
    styles$1,
    styles$a,
    styles$4,
    styles$9,
    styles$3,
    styles$n,
    styles$d,
    styles$e,
    styles$c,
    styles,
    styles$b
  ]
];
const worn = /* @__PURE__ */ new WeakMap();
const sheets = /* @__PURE__ */ new WeakMap();
function adoptSheets(root, change = {}) {
  const { ownerDocument } = root;
  const { defaultView } = ownerDocument;
  const now = { own: "", layers: 1, sheets: [], ...worn.get(root), ...change };
  worn.set(root, now);
  if (!defaultView) return;
  const wanted = layers.slice(0, now.layers);
  const build = (rules) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(rules);
    return sheet;
  };
  try {
    const built = sheets.get(ownerDocument) ?? [];
    const shared = wanted.map((styles, layer) => built[layer] ?? build(textOf(styles)));
    if (shared.length > built.length) sheets.set(ownerDocument, shared);
    const adopted = now.own ? [...shared, build(now.own)] : shared;
    const others = root.adoptedStyleSheets.filter((sheet) => !now.sheets.includes(sheet));
    root.adoptedStyleSheets = [...adopted, ...others];
    worn.set(root, { ...now, sheets: adopted });
  } catch {
    const style = root.querySelector("style") ?? ownerDocument.createElement("style");
    style.textContent = textOf(wanted.flat()) + now.own;
    root.prepend(style);
  }
}
function textOf(styles) {
  return styles.map(({ cssText }) => cssText).join("\n");
}
function adoptLayers(root, page2, drawn) {
  const ofHome = drawn === "start" ? 1 : 2;
  const wanted = page2 === "home" ? ofHome : layers.length;
  if (wanted > (worn.get(root)?.layers ?? 0)) adoptSheets(root, { layers: wanted });
}

var __defProp$a = Object.defineProperty;
var __decorateClass$a = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp$a(target, key, result);
  return result;
};
const booleanText = { fromAttribute: (value) => value !== null && value !== "false" };
class SiteAttributes extends LitElement {
  constructor() {
    super(...arguments);
    this.region = null;
    this.view = null;
    this.lang = "";
    this.theme = null;
    this.layout = null;
    this.headingLevel = null;
    this.clinicName = null;
    this.phone = null;
    this.bookingUrl = null;
    this.bookingLabel = null;
    this.checker = false;
    this.noChecker = false;
    this.reviewedBy = null;
    this.reviewedOn = null;
    this.reviewedContent = null;
    this.topics = null;
    this.deepLinks = false;
    this.remember = null;
    this.shareAnswers = false;
    this.structuredData = false;
    this.words = null;
  }
}
__decorateClass$a([
  property()
], SiteAttributes.prototype, "region");
__decorateClass$a([
  property()
], SiteAttributes.prototype, "view");
__decorateClass$a([
  property()
], SiteAttributes.prototype, "lang");
__decorateClass$a([
  property()
], SiteAttributes.prototype, "theme");
__decorateClass$a([
  property()
], SiteAttributes.prototype, "layout");
__decorateClass$a([
  property({ type: Number, attribute: "heading-level" })
], SiteAttributes.prototype, "headingLevel");
__decorateClass$a([
  property({ attribute: "clinic-name" })
], SiteAttributes.prototype, "clinicName");
__decorateClass$a([
  property()
], SiteAttributes.prototype, "phone");
__decorateClass$a([
  property({ attribute: "booking-url" })
], SiteAttributes.prototype, "bookingUrl");
__decorateClass$a([
  property({ attribute: "booking-label" })
], SiteAttributes.prototype, "bookingLabel");
__decorateClass$a([
  property({ converter: booleanText })
], SiteAttributes.prototype, "checker");
__decorateClass$a([
  property({ attribute: "no-checker", converter: booleanText })
], SiteAttributes.prototype, "noChecker");
__decorateClass$a([
  property({ attribute: "reviewed-by" })
], SiteAttributes.prototype, "reviewedBy");
__decorateClass$a([
  property({ attribute: "reviewed-on" })
], SiteAttributes.prototype, "reviewedOn");
__decorateClass$a([
  property({ attribute: "reviewed-content" })
], SiteAttributes.prototype, "reviewedContent");
__decorateClass$a([
  property()
], SiteAttributes.prototype, "topics");
__decorateClass$a([
  property({ attribute: "deep-links", converter: booleanText })
], SiteAttributes.prototype, "deepLinks");
__decorateClass$a([
  property()
], SiteAttributes.prototype, "remember");
__decorateClass$a([
  property({ attribute: "share-answers", converter: booleanText })
], SiteAttributes.prototype, "shareAnswers");
__decorateClass$a([
  property({ attribute: "structured-data", converter: booleanText })
], SiteAttributes.prototype, "structuredData");
__decorateClass$a([
  property({ attribute: false })
], SiteAttributes.prototype, "words");

class RootDrawing extends SiteAttributes {
  constructor() {
    super(...arguments);
    this._drawn = firstDrawn();
    this._draw = (drawn) => {
      if (isDrawn(drawn, this._drawn)) return;
      this._drawn = drawn;
      this.requestUpdate();
    };
    // Printing does not wait for a frame.
    this._drawOnPaper = () => {
      this._draw("all");
      this.performUpdate();
    };
  }
  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    if (!root.firstChild) {
      const text = document.createElement("slot");
      text.className = "waiting";
      root.append(text);
    }
    adoptSheets(root);
    return root;
  }
  connectedCallback() {
    addEventListener("beforeprint", this._drawOnPaper);
    try {
      super.connectedCallback();
    } catch (error) {
      this._fail(error);
    }
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this._drawOnPaper);
  }
  adoptedCallback() {
    if (this.shadowRoot) adoptSheets(this.shadowRoot);
  }
  // The first drawing does not lengthen the task that evaluates the script.
  scheduleUpdate() {
    if (this._drawn === "all" || this.hasUpdated) return super.scheduleUpdate();
    return new Promise((done) => setTimeout(done)).then(() => super.scheduleUpdate());
  }
  performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      this._fail(error);
    }
  }
  update(changed) {
    const isFirst = !this.hasUpdated;
    if (isFirst) this.renderRoot.replaceChildren(...this.renderRoot.querySelectorAll("style"));
    super.update(changed);
    if (isFirst && this._drawn !== "all") drawRest(this._draw);
  }
  // Resolves once everything inside is drawn.
  async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    await innerUpdates(this.renderRoot);
    return complete;
  }
}

const own = {
  surface: "#ffffff",
  text: "#1c2527",
  accent: "#0e5e66",
  emergency: "#a31621",
  urgent: "#b4500b",
  soon: "#2a5a8c",
  "self-care": "#3b6b43"
};
const lightPair = { surface: colourOf(own.surface), text: colourOf(own.text) };
const darkPair = { surface: colourOf("#14191a"), text: colourOf("#e8ebe9") };
function colourOf(digits) {
  return [1, 3, 5].map((start) => parseInt(digits.slice(start, start + 2), 16) / 255);
}

const roles = ["accent", ...levels$1];
const usual = 6.2;
const high = 10.5;
const least = 4.6;
const middle = 0.179;
function contrast(one, other) {
  const [dark = 0, light = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
function isLight(colour) {
  return luminance(linear(colour)) > middle;
}
function inkOn(colour) {
  return isLight(colour) ? [0, 0, 0] : [1, 1, 1];
}
function mix(one, other, share) {
  return one.map((channel, index) => channel * share + (other[index] ?? 0) * (1 - share));
}
function written(colour, alpha = 1) {
  const bytes = colour.map((channel) => Math.round(channel * 255)).join(" ");
  return `rgb(${bytes}${alpha < 1 ? ` / ${alpha}` : ""})`;
}
function roleShades({ surface, roles: given }, isMore) {
  return named((role) => [[`--_kpg-${role}`, readable(given[role], surface, isMore ? high : usual)]]);
}
function roleFills(given) {
  return named((role) => [
    [`--_kpg-${role}-fill`, given[role]],
    [`--_kpg-on-${role}`, inkOn(given[role])]
  ]);
}
function allShades({ surface, text, roles: given }, isMore) {
  const furthest = inkOn(surface);
  const tint = contrast(furthest, surface) < 7 ? 0 : 0.08;
  const tinted = roles.map((role) => mix(readable(given[role], surface, usual), surface, tint));
  const [ground = surface] = [surface, ...tinted].sort((a, b) => contrast(a, furthest) - contrast(b, furthest));
  const ink = readable(readable(text, surface, least), ground, least);
  const muted = readable(mix(ink, surface, 0.72), ground, least);
  return {
    ...roleShades({ surface, roles: given }, isMore),
    ...roleFills(given),
    "--_kpg-surface": written(surface),
    "--_kpg-text": written(ink),
    "--_kpg-muted": written(isMore ? ink : muted),
    "--_kpg-outline": written(isMore ? ink : readable(mix(ink, surface, 0.58), ground, 3.1)),
    "--_kpg-tint": `${tint * 100}%`,
    "--_kpg-scheme": isLight(surface) ? "light" : "dark"
  };
}
function readable(colour, ground, ratio) {
  const behind = luminance(linear(ground)) + 0.05;
  const light = linear(colour);
  const now = luminance(light);
  if (isLight(ground)) {
    const wanted2 = Math.max(0, behind / ratio - 0.05);
    return now <= wanted2 ? colour : light.map((channel) => encoded(channel * wanted2 / now));
  }
  const wanted = Math.min(1, behind * ratio - 0.05);
  if (now >= wanted) return colour;
  const scale = Math.min(1 / Math.max(...light, 1e-6), wanted / Math.max(now, 1e-6));
  const rest = (wanted - now * scale) / (1 - now * scale);
  return light.map((channel) => encoded(channel * scale + (1 - channel * scale) * rest));
}
function named(shades) {
  return Object.fromEntries(roles.flatMap(shades).map(([name, colour]) => [name, written(colour)]));
}
function luminance([red = 0, green = 0, blue = 0]) {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function linear(colour) {
  return colour.map((channel) => channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
}
function encoded(light) {
  return light <= 31308e-7 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

const ownSizes = {
  radius: ["border-radius", "0.375em"],
  space: ["padding-top", "1em"],
  "max-width": ["max-width", "68em"]
};

function mendedSizes(host, warn) {
  const style = getComputedStyle(host);
  return Object.entries(ownSizes).map(([name, [property, size]]) => {
    const value = style.getPropertyValue(`--_kpg-${name}`);
    const hasNoWidth = name === "max-width" && parseFloat(value) < 1;
    if (!hasNoWidth && CSS.supports(property, value)) return "";
    warn(`--kpg-${name}`, value, "a size");
    return `.base{--_kpg-${name}:${size}}`;
  }).join("");
}

const properties = {
  surface: "backgroundColor",
  text: "textDecorationColor",
  accent: "outlineColor",
  emergency: "borderTopColor",
  urgent: "borderRightColor",
  soon: "borderBottomColor",
  "self-care": "borderLeftColor"
};
const names = Object.keys(properties);
function valueOf$1(style, name) {
  return style.getPropertyValue(`--kpg-${name}`).trim();
}
const queries = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"];
class SiteColours {
  constructor(host, theme, warn) {
    this._preferences = [];
    this._rules = "";
    this._isSet = false;
    this.read = () => {
      const root = this._host.shadowRoot;
      const probe = root?.querySelector(".colours");
      if (!root || !probe) return;
      this._readTheme = this._theme();
      const rules = mendedSizes(this._host, this._warn) + this._rulesFor(probe);
      if (rules === this._rules) return;
      this._rules = rules;
      adoptSheets(root, { own: rules });
    };
    this._host = host;
    this._theme = theme;
    this._warn = warn;
    host.addController(this);
  }
  /** Whether the site had set a colour or a size before the first drawing, which then needs the element `.colours`. */
  get isSet() {
    return this._isSet;
  }
  // After a move the background may differ.
  hostConnected() {
    this.read();
  }
  // Most sites set nothing. Before the first drawing this is known without a layout.
  hostUpdate() {
    if (this._readTheme) return;
    const style = getComputedStyle(this._host);
    this._isSet = names.some((name) => valueOf$1(style, name)) || mendedSizes(this._host, this._warn) !== "";
    if (!this._isSet) this._readTheme = this._theme();
  }
  hostUpdated() {
    if (this._readTheme) this.renew();
  }
  hostDisconnected() {
    for (const preference of this._preferences) preference.removeEventListener("change", this.read);
    this._preferences = [];
  }
  /**
   * Reads the colours of the current theme. The root calls it after the first view is drawn, because reading a style
   * forces a layout.
   */
  renew() {
    if (this._theme() !== this._readTheme) this.read();
  }
  /** Reads the colours again when an animation or a transition of `.colours` ends. */
  watch(root) {
    const onEnd = (event) => {
      if (!event.target.matches(".colours")) return;
      event.stopPropagation();
      this.read();
    };
    for (const type of ["transitionend", "animationend"]) root.addEventListener(type, onEnd);
  }
  _rulesFor(probe) {
    const style = getComputedStyle(probe);
    const values = /* @__PURE__ */ new Map();
    const given = {};
    for (const name of names) {
      const value = valueOf$1(style, name);
      if (!value) continue;
      values.set(name, value);
      const layer = parse(style[properties[name]]);
      if (layer) given[name] = layer;
      else this._warn(`--kpg-${name}`, value, "a colour");
    }
    if (values.size === 0) return "";
    if (this._preferences.length === 0) {
      this._preferences = queries.map((query) => matchMedia(query));
      for (const preference of this._preferences) preference.addEventListener("change", this.read);
    }
    const [isDark, isMore = false] = this._preferences.map(({ matches }) => matches);
    const isOwnDark = this._theme() === "dark" || this._theme() === "auto" && isDark;
    const ownPair = isOwnDark ? darkPair : lightPair;
    const around = given.surface && over(given.surface, groundBehind(this._host, probe));
    const pair = pairOf(around, given.text, ownPair);
    if (!pair) {
      const expected = "a contrast of at least 4.5 to --kpg-surface; the guide uses its own two colours";
      this._warn("--kpg-text", values.get("text"), expected);
    }
    const shades = (on) => {
      const layers = roles.map((role) => [
        role,
        over(given[role] ?? { colour: colourOf(own[role]), alpha: 1 }, on.surface)
      ]);
      const all = allShades({ ...on, roles: Object.fromEntries(layers) }, isMore);
      return Object.entries(all).map(([name, value]) => `${name}:${value}`).join(";");
    };
    const ground = pair && given.surface && given.surface.alpha < 1 ? `;--_kpg-ground:${written(given.surface.colour, given.surface.alpha)}` : "";
    return `.base{${shades(lightPair)}}@media screen and (forced-colors:none){.base{${shades(pair ?? ownPair)}${ground}}}`;
  }
}
function pairOf(surface, text, ownPair) {
  if (!surface) {
    if (!text) return ownPair;
    const pairs = [ownPair, lightPair, darkPair].map((pair2) => ({ ...pair2, text: over(text, pair2.surface) }));
    return pairs.find(isReadable);
  }
  if (!text) return { surface, text: (isLight(surface) ? lightPair : darkPair).text };
  const pair = { surface, text: over(text, surface) };
  return isReadable(pair) ? pair : void 0;
}
function isReadable({ surface, text }) {
  return contrast(text, surface) >= 4.5;
}
function groundBehind(element, probe) {
  const box = element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  if (!box) return [1, 1, 1];
  probe.style.color = `color-mix(in srgb, ${getComputedStyle(box).backgroundColor} 100%, transparent 0%)`;
  const layer = parse(getComputedStyle(probe).color);
  probe.removeAttribute("style");
  return layer && layer.alpha === 1 ? layer.colour : over(layer, groundBehind(box, probe));
}
function over(layer, ground) {
  return layer ? mix(layer.colour, ground, layer.alpha) : ground;
}
function parse(computed) {
  const [, numbers] = /^color\(srgb (.+)\)$/.exec(computed) ?? [];
  if (!numbers) return void 0;
  const parts = numbers.split(/[ /]+/).map((part) => Math.min(1, Math.max(0, parseFloat(part) || 0)));
  return { colour: parts.slice(0, 3), alpha: parts[3] ?? 1 };
}

class KneePainGuide extends RootDrawing {
  constructor() {
    super();
    this._warn = warnOnce();
    this._language = new LanguageChoice(this, () => {
      if (!this.hasUpdated) return;
      this._configure();
      this.requestUpdate();
    });
    this._navigation = new Navigation(this, {
      isOn: () => this._guide?.config.deepLinks ?? false,
      isPage: (page) => isPage(page, this._guide),
      view: () => this._guide?.config.view,
      warn: this._warn,
      returned: () => this._focus.showStep(),
      returnedTo: (passed) => this._step(() => this._visit.backTo(passed))
    });
    this._focus = new ViewFocus(this);
    this._site = new SiteEvents(
      this,
      () => this._sharesAnswers,
      () => this._language.current.guide.lang
    );
    this._visit = new Visit(
      this,
      () => this._language.current.engine,
      () => this._remember,
      this._site
    );
    this._structuredData = new StructuredData(
      this,
      () => this._guide?.config.structuredData && !this._navigation.isHidden && !this._hasFailed ? this._guide : void 0
    );
    this._colours = new SiteColours(this, () => this._guide?.config.theme, this._warn);
    /** What each request does. A step of the visitor moves the focus to the next heading. */
    this._effects = {
      "kpg-navigate-request": ({ page, place }) => this._open(page, place),
      "kpg-language-request": ({ lang }) => this._language.choose(lang),
      "kpg-announce-request": ({ text }) => this._focus.announce(text),
      "kpg-action-request": ({ action }) => this._act(action),
      "kpg-answer-request": (given) => {
        const step = () => this._visit.answer(...given);
        if (this._visit.isResult) step();
        else this._step(step);
      },
      "kpg-prepare-request": (given, from) => this._visit.prepare(given, (snapshot) => from.closest("kpg-checker")?.drawAhead(snapshot)),
      "kpg-tell-request": () => this._step(() => this._visit.tell()),
      "kpg-back-request": () => {
        const { passed, snapshot } = this._visit;
        if (snapshot?.isChanging || !this._navigation.goBack(passed)) this._step(() => this._visit.back());
      },
      "kpg-change-request": ({ question }) => this._step(() => this._visit.change(question)),
      "kpg-restart-request": () => this._step(() => this._visit.restart()),
      "kpg-session-request": (session) => this._step(() => this._session = session.stage ? session : void 0),
      "kpg-failure-request": ({ error }, from) => this._onFailure(error, from)
    };
    this._hasFailed = false;
    new UnfoldForPrint(this, () => this.renderRoot);
    keepSwept(this, () => this._remember);
  }
  static {
    /** Version of the package. */
    this.version = version;
  }
  static {
    /** Version of the words and rules, for `reviewed-content`. */
    this.contentVersion = guide.version;
  }
  static {
    /** @internal Adds the words of a file of `languages/`, which has compared the versions. */
    this.addLanguage = addLanguage;
  }
  /** Shows a page, `home` or `checker`. */
  navigate(page) {
    if (!this.hasUpdated) {
      this.view = page;
      return;
    }
    if (this.isUpdatePending) this.performUpdate();
    if (this._navigation.accepts(page)) this._go(page, isVisitorActive());
  }
  /** Opens the checker where the visitor left it. */
  startChecker() {
    this.navigate("checker");
  }
  /** Deletes the answers and the kept plan; the checker starts again. */
  restart() {
    forget("plan", this._remember);
    this._configure();
    this._visit.restart();
    if (isVisitorActive()) this._focus.showStep();
    else this.requestUpdate();
  }
  /** Prints the current view without the page around it. Returns false if the browser refused. */
  print() {
    return printAlone(this);
  }
  /** The result as plain text; null before a result and without `share-answers`. */
  summary() {
    const { snapshot } = this._visit;
    return this._sharesAnswers && this._guide && snapshot?.assessment ? summaryText(this._guide, snapshot) : null;
  }
  /** The result; null before a result and without `share-answers`. */
  get assessment() {
    return this._sharesAnswers && this._visit.snapshot?.assessment || null;
  }
  createRenderRoot() {
    const root = super.createRenderRoot();
    obeyLinks(root, this._effects);
    keepFieldEvents(root);
    obeyRequests(root, this._effects);
    this._colours.watch(root);
    return root;
  }
  shouldUpdate() {
    return !this._hasFailed;
  }
  willUpdate(changed) {
    const isFirst = !this.hasUpdated;
    if (isFirst || changed.size > 0) this._configure();
    this._navigation.settle(isFirst, changed.has("view"));
    const { page } = this._navigation;
    adoptLayers(this.renderRoot, page, this._drawn);
    if (page === "checker" || page === "plan" && isPage("checker", this._guide)) this._visit.open();
    if (this._guide?.page !== page) this._session = void 0;
    const guide = this._guide;
    if (!guide) return;
    const aim = this._visit.aim ?? keptPlan(this._remember, guide.content)?.aim;
    if (guide.page !== page || guide.aim !== aim) this._guide = Object.freeze({ ...guide, page, aim });
  }
  render() {
    const { _guide: guide, _drawn: drawn } = this;
    if (!guide) return nothing$1;
    const view = drawView(guide, this._visit, this._session, drawn);
    return drawFrame(guide, keyed(this._session ?? guide.page, view), {
      previous: this._navigation.previous,
      drawn,
      hasColours: drawn === "all" || this._colours.isSet
    });
  }
  firstUpdated() {
    if (!this.renderRoot.querySelector(".base")) throw new Error("a built-in function is broken");
    void this.updateComplete.then(() => !this._hasFailed && this._site.ready());
  }
  async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    try {
      this._colours.renew();
    } catch (error) {
      this._fail(error);
    }
    return complete;
  }
  _configure() {
    const before = this._guide?.content;
    this._guide = readGuide(this, this._language, this._navigation.page, this._warn);
    if (before && before !== this._guide.content) this._visit.reword();
  }
  get _sharesAnswers() {
    return this._guide?.config.shareAnswers ?? false;
  }
  get _remember() {
    return this._guide?.config.remember ?? "none";
  }
  _go(page, isVisitor) {
    const isFromResult = this._navigation.page === "checker" && Boolean(this._visit.snapshot?.assessment);
    if (page === this._navigation.page) return;
    this._navigation.go(page, isFromResult && !this._sharesAnswers);
    this._site.navigated(page, isFromResult);
    if (page === "checker") this._visit.start();
    if (isVisitor) this._focus.showStep();
  }
  _open(page, place) {
    if (!isPage(page, this._guide)) return;
    if (place) this._visit.offer(place);
    this._go(page, true);
  }
  _step(step) {
    const { passed } = this._visit;
    step();
    if (this._visit.passed > passed) this._navigation.pass(passed, this._visit.passed);
    this._focus.showStep();
  }
  _act(action) {
    if (action === "print" && !this.print()) return;
    const done = doneWords[action];
    if (done) this._focus.announce(this._guide?.say(done) ?? "");
    this._site.acted(action);
  }
  // The checker shows its own fallback if one of its screens fails; any other failure shows the fallback of the guide.
  _onFailure(error, from) {
    const hasSafeScreen = from.localName !== "kpg-checker" || this._visit.snapshot?.phase !== "failed";
    if (from.closest("kpg-checker") && hasSafeScreen) this._visit.fail(error);
    else this._fail(error);
  }
  _fail(error) {
    if (this._hasFailed) return;
    if (this.shadowRoot) showFailure(this.shadowRoot, this, this._guide);
    this._hasFailed = true;
    this._structuredData.hostUpdated();
    this._site.failed(error);
  }
}

const unreadElements = "button:not([part~=none], [part~=not-sure]), nav, aside, footer, svg, kpg-leg-map, kpg-take-along, [aria-hidden=true], .screen-only, details:not([open]) > :not(summary), .answers, .result-end";
const mark = "kpg-aloud";
function sentencesIn(view) {
  const blocks = [];
  let last;
  const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    let block = node.parentElement;
    if (block.closest(unreadElements) || block.getClientRects().length === 0) continue;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    if (block === last) blocks.at(-1).push(node);
    else blocks.push([node]);
    last = block;
  }
  return blocks.flatMap((nodes) => {
    const words = nodes.map(({ data }) => data.replace(/\s/g, " ")).join("");
    const found = words.matchAll(/[^ ].*?(?:[.?!](?= )|$)/g);
    return [...found].map(({ 0: text, index: start }) => ({ text, nodes, start }));
  });
}
function markWord({ text, nodes, start }, at) {
  const range = new Range();
  range.setStart(...placeIn(nodes, start + at));
  range.setEnd(...placeIn(nodes, start + at + text.slice(at).search(/\s|$/)));
  CSS.highlights?.set(mark, new Highlight(range));
}
function unmark() {
  CSS.highlights?.delete(mark);
}
function placeIn([node, ...rest], at) {
  return at > node.length ? placeIn(rest, at - node.length) : [node, at];
}

class Reader {
  constructor(host) {
    this.stop = () => {
      if (!this._listening) return;
      this._listening.abort();
      this._listening = this._utterance = void 0;
      this._host.requestUpdate();
      attempt(() => {
        unmark();
        speechSynthesis.cancel();
      });
    };
    this._onKey = (event) => {
      if (event.key === "Tab" || !event.composedPath().includes(this._host)) this.stop();
    };
    this._onVoices = () => this._host.requestUpdate();
    this._host = host;
    host.addController(this);
  }
  get isReading() {
    return this._listening !== void 0;
  }
  hostConnected() {
    this._hearOfVoices("addEventListener");
  }
  hostDisconnected() {
    this._hearOfVoices("removeEventListener");
    this.stop();
  }
  start(view, voice) {
    this._listening = new AbortController();
    const { signal } = this._listening;
    addEventListener("keydown", this._onKey, { signal, capture: true });
    addEventListener("visibilitychange", this.stop, { signal, capture: true });
    view.getRootNode().addEventListener("kpg-announce-request", this.stop, { signal });
    this._host.requestUpdate();
    this._say(sentencesIn(view), voice);
  }
  _say([sentence, ...rest], voice) {
    const isSaid = attempt(() => {
      if (!sentence) return false;
      const utterance = new SpeechSynthesisUtterance(sentence.text);
      this._utterance = utterance;
      const whileNow = (act) => () => utterance === this._utterance && act();
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onboundary = ({ charIndex }) => attempt(() => markWord(sentence, charIndex));
      utterance.onend = whileNow(() => this._say(rest, voice));
      utterance.onerror = whileNow(this.stop);
      speechSynthesis.speak(utterance);
      return true;
    });
    if (!isSaid) this.stop();
  }
  _hearOfVoices(does) {
    attempt(() => speechSynthesis[does]("voiceschanged", this._onVoices));
  }
}
function voiceFor(lang) {
  return attempt(() => {
    const voices = speechSynthesis.getVoices();
    const own = voices.filter((voice) => voice.localService && voice.lang.split(/[-_]/)[0]?.toLowerCase() === lang);
    return voices[0] ? own.find((voice) => voice.default) ?? own[0] : null;
  });
}
function attempt(act) {
  try {
    return act();
  } catch {
    return void 0;
  }
}

class KpgAloud extends KpgElement {
  constructor() {
    super(...arguments);
    this._reader = new Reader(this);
  }
  // Another language or region changes the text, so the reading stops.
  willUpdate(changed) {
    if (changed.get("guide")) this._reader.stop();
  }
  // While the browser has no list of voices, the button keeps its place, so that nothing moves later.
  render() {
    const { guide, _reader: reader } = this;
    const voice = guide && voiceFor(guide.content.lang);
    if (!guide || voice === void 0) return nothing$1;
    const onClick = () => {
      const view = this.closest(".question, .result, article");
      if (reader.isReading) reader.stop();
      else if (view && voice) reader.start(view, voice);
    };
    return html`<button
      type="button"
      class="link row-link ${voice ? "" : "aloud-waiting"}"
      part="button"
      @click=${onClick}
    >
      ${drawIcon(reader.isReading ? "stop" : "aloud")} ${guide.say("aloud.read")}
    </button>`;
  }
}

function drawEmergencyCall({ config: { region }, say }) {
  const { name, note, tel } = partsOf("emergency", region);
  return tel ? html`<p>${drawCall(tel, drawCallWords(say, name, note), "button call", false)}</p>` : nothing$1;
}
function drawConsent({ config: { bookingUrl }, say }, told) {
  if (!bookingUrl || !asksForResult(bookingUrl)) return void 0;
  const onTell = ({ currentTarget }) => {
    const box = currentTarget;
    const link = box.closest(".contacts")?.querySelector('[data-action="book"]');
    if (link) link.href = bookingAddress(bookingUrl, box.checked ? told : void 0);
  };
  return html`<label class="telling split">
    <input type="checkbox" autocomplete="off" @change=${onTell} />${say("action.tell-clinic")}
  </label>`;
}
function drawContacts({ level, page }, guide) {
  const { clinicName, phone, region } = guide.config;
  const { name, note, tel } = partsOf("urgent-line", region);
  const call = (number, who, aside, look) => drawCall(number, drawCallWords(guide.say, who, aside), look);
  const ways = level === "urgent" ? [tel && call(tel, name, note, "button button-primary")] : [
    drawBooking(guide, `button ${level === "soon" ? "button-primary" : ""}`),
    drawConsent(guide, { level, page }),
    phone && call(phone, clinicName ?? phone, clinicName ? phone : void 0, "button")
  ];
  return ways.some(Boolean) ? html`<p class="contacts row">${ways}</p>` : nothing$1;
}
function drawCallWords(say, name, note) {
  return html`${drawIcon("phone")}<span
      >${say("result.call", { name })}${note ? html` <span class="call-note">${`(${note})`}</span>` : nothing$1}</span
    >`;
}

function drawCauses({ dangers, lead, others }, guide, depth) {
  const { say } = guide;
  return [
    drawSection(
      "dangers",
      dangers,
      dangers.map((cause) => drawCause(cause, guide)),
      guide,
      depth
    ),
    drawSection(
      "causes",
      lead ? [lead] : [],
      html`${lead ? drawCause(lead, guide, say(`result.${lead.fit}`)) : nothing$1}
      ${others.length > 0 ? html`<li>${drawHeading(depth + 1, say("result.others"), { look: "subheading" })}</li>
              ${others.map((cause) => drawOther(cause, guide))}` : nothing$1}`,
      guide,
      depth
    )
  ];
}
function drawSection(name, causes, rows, { say }, depth) {
  if (causes.length === 0) return nothing$1;
  return html`<section class="result-section stack">
    ${drawHeading(depth, say(`result.${name}`))}
    <p part="text" class="muted">${say(`result.${name}-help`)}</p>
    <ul class="rows">
      ${rows}
    </ul>
  </section>`;
}
function drawCause(cause, guide, fit) {
  const { page } = cause;
  return html`<li class="cause split ruled" part="cause">
    <span class="cause-picture">${page ? drawLocator(page.where) : nothing$1}</span>
    <div class="cause-words stack">
      <p>${drawName(cause, guide)}</p>
      ${page ? html`<p>${guide.localise(page.summary)}</p>` : nothing$1}
      ${fit === void 0 ? nothing$1 : html`<p class="small muted">${fit}</p>`} ${drawReasons(cause, guide)}
    </div>
  </li>`;
}
function drawOther(cause, guide) {
  return html`<li class="cause-line ruled" part="cause">${drawName(cause, guide)} ${drawReasons(cause, guide)}</li>`;
}
function drawName({ name, page }, guide) {
  const words = html`<strong>${guide.localise(name)}</strong>`;
  return page ? drawPageLink(guide, page.id, words) : words;
}
function drawReasons({ because, against }, { say, localise }) {
  return html`<details class="why">
    <summary>${say("result.reasons")}</summary>
    <dl class="cause-reasons stack small" part="cause-reasons">
      ${[["because", because], ["against", against]].map(
    ([name, answers]) => answers.length === 0 ? nothing$1 : html`<div class="cause-${name}">
              <dt>${say(`result.${name}`)}</dt>
              ${answers.map((answer) => html`<dd>${localise(answer)}</dd>`)}
            </div>`
  )}
    </dl>
  </details>`;
}

const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
function reminderFile(reminder) {
  const { title, text, address, days, repeat, now } = reminder;
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const first = recheckDate(now, days);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//knee-pain-guide",
    "BEGIN:VEVENT",
    `UID:${stamp}-${days}@knee-pain-guide`,
    `DTSTAMP:${stamp}`,
    ...repeat ? [`DTSTART:${basicDate(first)}T180000`, "DURATION:PT30M", `RRULE:${ruleOf(repeat, first)}`] : [`DTSTART;VALUE=DATE:${basicDate(first)}`],
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText([text, address].filter(Boolean).join(" "))}`,
    ...address ? [`URL:${fold(address)}`] : [],
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:PT${repeat ? "0S" : "9H"}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR"
  ].map((line) => `${line}\r
`).join("");
}
function recheckDate(now, days) {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}
function ruleOf({ daysAWeek, times }, first) {
  const offsets = Array.from({ length: daysAWeek }, (_, at) => Math.floor(at * 7 / daysAWeek));
  const days = offsets.map((offset) => weekdays[(first.getDay() + offset) % 7]);
  return `FREQ=WEEKLY;COUNT=${times};BYDAY=${days.join()}`;
}
function basicDate(date) {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return String(year * 1e4 + month * 100 + day);
}
function escapeText(text) {
  return fold(text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n"));
}
function fold(text) {
  return text.replace(/.{15}(?=.)/gu, "$&\r\n ");
}

const asSaid = { notes: false, country: false };
function drawAdvice(result, guide, depth) {
  return html`${["do", "avoid"].filter((name) => result[name].length > 0).map(
    (name) => html`<div class="advice stack">
          ${drawHeading(depth, guide.say(`result.${name}`), { look: "subheading" })}
          ${drawList(result[name], guide, asSaid)}
        </div>`
  )}`;
}
function drawPlan(result, guide, depth) {
  const { outcome, lead, programme, day, aim } = result;
  const { say, localise } = guide;
  const { recheckDays } = outcome;
  return html`<section class="result-section stack">
    ${drawHeading(depth, say("result.plan"))}
    <ol class="programme rows" part="plan">
      <li class="stage stage-now stack">
        <p class="eyebrow">${say("result.today")}</p>
        ${drawAdvice(result, guide, depth + 1)}
      </li>
      ${!lead || !programme ? nothing$1 : html`<li class="stage stack">
              <p class="eyebrow">${say("result.next")}</p>
              ${drawHeading(depth + 1, say("result.exercises-for", { name: localise(lead.name) }), { look: "subheading" })}
              ${aim ? drawAim(aim, guide) : nothing$1}
              ${keyed(aim?.chosen, drawProgramme(programme.id, guide, depth + 2, day, programme))}
              ${programme.stages.some(({ id }) => id === "sport") ? html`<p part="text">${drawPageLink(guide, "return-to-sport", say("result.sport"))}</p>` : nothing$1}
            </li>`}
      ${recheckDays === void 0 ? nothing$1 : html`<li class="stage stack">
              <p class="eyebrow tabular">${dateIn(guide, recheckDate(/* @__PURE__ */ new Date(), recheckDays))}</p>
              ${drawHeading(depth + 1, say("result.recheck"), { look: "subheading" })}
              <p part="text">${drawWords(guide, "result.recheck-help")}</p>
            </li>`}
      ${lead?.weeks ? html`<li class="stage stack">
              <p class="eyebrow">${say("result.recovery")}</p>
              ${drawRecovery(lead.weeks, guide)}
              ${lead.page ? html`<p part="text" class="small">
                      ${drawPageLink(guide, lead.page.id, say("result.read-on", { name: localise(lead.page.title) }))}
                    </p>` : nothing$1}
            </li>` : nothing$1}
    </ol>
  </section>`;
}
function drawAim({ question, chosen }, { localise }) {
  const id = opaqueId(question.id);
  return html`<div class="aim stack screen-only" role="group" aria-labelledby=${id}>
    <p id=${id}>${localise(question.text)}</p>
    <div class="aims">
      ${question.options.map(
    (option) => html`<button
            type="button"
            class="button"
            part="button"
            aria-pressed=${option === chosen}
            @click=${ask("kpg-answer-request", [{ question: question.id, answer: option.id }])}
          >
            ${option === chosen ? drawIcon("check") : nothing$1}${localise(option.text)}
          </button>`
  )}
    </div>
  </div>`;
}

function drawSooner(guide, levels) {
  return html`<dl class="sooner stack">
    ${levels.map(
    (level) => html`<div class="sooner-${level}">
          <dt class="split">${drawIcon(level)}<span>${drawWords(guide, `result.sooner-${level}`)}</span></dt>
          <dd part="text">
            <ul>
              ${signsOf(guide, level).map((sign) => html`<li>${drawInline(sign, guide)}</li>`)}
            </ul>
          </dd>
        </div>`
  )}
  </dl>`;
}

function drawResult(guide, checker) {
  const result = resultDocument(guide, checker);
  if (!result) return nothing$1;
  return result.assessment.level === "emergency" ? drawEmergency(result, guide) : drawDocument(result, guide, checker);
}
function drawEmergency(result, guide) {
  const depth = guide.config.headingLevel + 1;
  return html`<div class="result stack" part="result">
    ${drawPaperTitle(guide)}
    ${drawOpening(result, guide, html`${drawEmergencyCall(guide)} ${drawAdvice(result, guide, depth)}`)}
    <kpg-aloud .guide=${guide}></kpg-aloud>
    ${drawWhy(result, guide, depth)}
    <p>
      <button type="button" class="button" part="button back" @click=${ask("kpg-back-request")}>
        ${drawIcon("back")} ${guide.say("result.back")}
      </button>
    </p>
    <p class="small muted">${sayContentAge(guide)}</p>
    <slot name="after-result"></slot>
  </div>`;
}
function drawDocument(result, guide, checker) {
  const { assessment, outcome, sources } = result;
  const { say, config } = guide;
  const depth = config.headingLevel + 1;
  const isUrgent = isAtLeast(assessment.level, "urgent");
  const isSelfCare = assessment.level === "self-care";
  const contacts = drawContacts({ level: assessment.level, page: assessment.causes[0]?.page ?? "" }, guide);
  return html`<div class="result stack" part="result">
    ${drawPaperTitle(guide)}
    <div class="result-main stack">
      ${drawOpening(result, guide, isSelfCare ? nothing$1 : contacts)}
      <kpg-aloud .guide=${guide}></kpg-aloud>
      ${drawWhy(result, guide, depth)}
      ${isUrgent ? html`<section class="result-section stack">${drawAdvice(result, guide, depth)}</section>` : nothing$1}
      ${drawCauses(result, guide, depth)} ${isUrgent ? nothing$1 : drawPlan(result, guide, depth)}
      <section class="result-section stack">
        ${drawHeading(depth, say("result.sooner"))} ${drawSooner(guide, levelsAbove(assessment.level))}
        <p part="text">${drawWords(guide, "result.sooner-worried")}</p>
        ${isSelfCare ? contacts : nothing$1}
      </section>
      ${outcome.say ? html`<section class="result-section prose">
              ${drawHeading(depth, say("result.say"))}
              <p part="text">${drawInline(outcome.say, guide)}</p>
              ${checker.untold > 0 ? html`<p class="screen-only">
                      <button type="button" class="button" part="button" @click=${ask("kpg-tell-request")}>
                        ${say("result.tell")}
                      </button>
                    </p>` : nothing$1}
            </section>` : nothing$1}
    </div>
    <kpg-take-along .guide=${guide} .checker=${checker} .depth=${depth}></kpg-take-along>
    ${drawAnswers(result, guide, depth)}
    <div class="result-end stack ruled">
      ${sources.length > 0 ? html`<details class="why" part="sources">
              <summary>${say("result.sources", { count: sources.length })}</summary>
              ${drawSources(sources, guide)}
            </details>` : nothing$1}
      <p class="small muted">${drawWords(guide, "result.limits")} ${sayContentAge(guide)}</p>
      <p class="result-restart">
        <button type="button" class="button" part="button" @click=${ask("kpg-restart-request")}>
          ${say("checker.restart")}
        </button>
      </p>
      <slot name="after-result"></slot>
    </div>
  </div>`;
}
function drawOpening({ assessment: { level }, outcome, title, urging }, guide, more) {
  const isCalled = partsOf(level === "emergency" ? "emergency" : "urgent-line", guide.config.region).tel !== void 0;
  const body = html`<p class="lead">${urging ? sayReason(urging, guide) : drawInline(outcome.lead, guide)}</p>
    ${more}`;
  const heading = drawInline(title, guide, { notes: !isCalled, country: !isCalled });
  return drawCard({ level, heading, body, depth: guide.config.headingLevel, isResult: true }, guide);
}
function drawPaperTitle(guide) {
  return html`<p class="print-only">${guide.say("result.summary-title", { date: dateIn(guide, /* @__PURE__ */ new Date()) })}</p>`;
}
function drawWhy({ reasons }, guide, depth) {
  if (reasons.length === 0) return nothing$1;
  const forScreen = (isPrivate) => isPrivate ? "screen-only" : "";
  const areAllPrivate = reasons.every((reason) => reason.private);
  return html`<section class="result-section prose ${forScreen(areAllPrivate)}">
    ${drawHeading(depth, guide.say("result.why"))}
    <ul part="text">
      ${reasons.map((reason) => html`<li class=${forScreen(reason.private)}>${sayReason(reason, guide)}</li>`)}
    </ul>
    ${reasons.some((reason) => reason.private) ? html`<p class="small muted screen-only">${guide.say("result.private")}</p>` : nothing$1}
  </section>`;
}
function drawAnswers({ answers, places }, guide, depth) {
  const { say, localise } = guide;
  const rowsOf = (isFolded) => answers.filter(({ isOpen }) => isOpen === isFolded).map((answer) => drawAnswer(answer, guide));
  const folded = rowsOf(true);
  const denials = answers.filter(({ denied }) => denied.length > 0);
  return html`<section class="result-section answers stack">
    ${drawHeading(depth, say("result.answers"))} ${drawLocator(places)}
    <dl>${rowsOf(false)}</dl>
    ${folded.length > 0 ? html`<details class="why">
            <summary>${say("checker.more", { count: folded.length })}</summary>
            <dl>${folded}</dl>
          </details>` : nothing$1}
    ${denials.length > 0 ? html`<div class="denials print-only">
            <strong>${say("result.denied")}</strong>
            <dl>
              ${denials.map(
    ({ question, denied }) => html`<div>
                    <dt class="muted">${localise(question.text)}</dt>
                    ${denied.map((word) => html`<dd>${word}</dd>`)}
                  </div>`
  )}
            </dl>
          </div>` : nothing$1}
  </section>`;
}
function drawAnswer({ question, words, privateWords, isDenial }, { say, localise }) {
  const [answerId, changeId] = ["answer", "change"].map((name) => opaqueId(`${name} ${question.id}`));
  return html`<div class="answer split ruled ${words.length > 0 && !isDenial ? "" : "screen-only"}">
    <dt class="small muted" id=${answerId}>${localise(question.text)}</dt>
    ${words.map((word) => html`<dd>${word}</dd>`)}
    ${privateWords.map((word) => html`<dd class="screen-only">${word}</dd>`)}
    <dd class="answer-change">
      <button
        type="button"
        class="link"
        id=${changeId}
        aria-labelledby="${changeId} ${answerId}"
        @click=${ask("kpg-change-request", { question: question.id })}
      >
        ${say("result.change")}
      </button>
    </dd>
  </div>`;
}

var __defProp$9 = Object.defineProperty;
var __decorateClass$9 = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp$9(target, key, result);
  return result;
};
class KpgChecker extends KpgElement {
  constructor() {
    super(...arguments);
    /** Direction of the visitor's last step; null when the checker was just opened. */
    this._direction = null;
    /** The element that asks a question or contains a result, by the step that shows it or the snapshot drawn ahead. */
    this._drawn = /* @__PURE__ */ new WeakMap();
    this._onRestart = () => {
      this.dispatchEvent(new RequestEvent("kpg-restart-request"));
    };
  }
  willUpdate(changed) {
    const before = changed.get("checker");
    if (!before || !this.checker) return;
    this._direction = screensPassed(this.checker) < screensPassed(before) ? "backwards" : "forwards";
  }
  render() {
    const { guide, checker } = this;
    if (!guide || !checker) return nothing$1;
    if (checker.phase === "failed") return this._renderFailed(guide);
    return html`${checker.question && !checker.isTelling ? this._renderProgress(guide, checker) : nothing$1}
      <div class="checker-screen" data-direction=${this._direction ?? nothing$1}>
        ${this._screenOf(guide, checker)} ${this._renderNotes(guide, checker)}
      </div>`;
  }
  // Not replaced with the step, so that the bar moves and does not jump.
  _renderProgress({ say }, { progress }) {
    return html`<progress
      class="progress"
      part="progress"
      max="1"
      .value=${progress}
      aria-label=${say("checker.progress")}
      aria-valuetext=${say("checker.progress-done", { percent: Math.round(progress * 100) })}
    ></progress>`;
  }
  /** The screen of this step: an element of its own, because a browser translator changes text in place. */
  _screenOf(guide, checker) {
    const step = this.step ?? checker;
    const screen = this._drawn.get(step) ?? this._drawn.get(checker) ?? newScreen(checker);
    this._drawn.set(step, screen);
    return fill(screen, guide, checker);
  }
  // The purpose stands before the first question. A result says its own limits.
  _renderNotes({ say, config }, { question, answered }) {
    if (!question) return nothing$1;
    return html`<div class="checker-notes small muted screen-only">
      ${answered.length > 0 ? nothing$1 : html`<p>${say("disclaimer.purpose")}</p>`}
      <p>${say(`privacy.${config.shareAnswers ? "shared" : config.remember}`)}</p>
    </div>`;
  }
  // Without a result, the signs of all levels are shown, and a way to a person.
  _renderFailed(guide) {
    return html`<div class="checker-failed">
      ${drawHeading(guide.config.headingLevel, guide.say("checker.failed"), { look: "title", isView: true })}
      <p class="lead">${drawWords(guide, "checker.failed-advice")}</p>
      ${drawSooner(guide, ["emergency", "urgent"])}
      <p>
        <button type="button" class="button" part="button" @click=${this._onRestart}>
          ${guide.say("checker.restart")}
        </button>
      </p>
    </div>`;
  }
  /** Draws the snapshot that an answer would lead to, so that the step only inserts it. */
  drawAhead(checker) {
    const { guide } = this;
    if (!guide) return;
    const screen = fill(newScreen(checker), guide, checker);
    if (drawElements(screen)) this._drawn.set(checker, screen);
  }
}
__decorateClass$9([
  property({ attribute: false })
], KpgChecker.prototype, "checker");
__decorateClass$9([
  property({ attribute: false })
], KpgChecker.prototype, "step");
function newScreen({ question }) {
  return document.createElement(question ? "kpg-question" : "div");
}
function fill(screen, guide, checker) {
  const { question, options, more, screen: number, screens, draft, beside, answered, isChanging, isTelling } = checker;
  const step = answered.length + 1;
  if (question)
    Object.assign(screen, {
      guide,
      question,
      options,
      more,
      screen: number,
      screens,
      draft,
      beside,
      step,
      isChanging,
      isTelling
    });
  else
    render(
      guard([guide, checker], () => drawResult(guide, checker)),
      screen
    );
  return screen;
}
function screensPassed({ answered, screen, screens }) {
  return answered.length + screen / (screens + 1);
}

const pauseOfHolds = 5;
const shownFor = 4;
function paceAt({ tempo, pause, hold, times }, seconds) {
  const turn = Math.floor(seconds / (pause + hold)) + 1;
  const within = seconds % (pause + hold);
  const back = 1 + within / tempo;
  if (turn > times) {
    const over = seconds - times * (pause + hold);
    return { phase: "done", left: 0, turn: times, at: Math.min(2, 1 + over / tempo) };
  }
  if (within >= pause) return { phase: "hold", left: Math.ceil(pause + hold - within), turn, at: 1 };
  const at = turn > 1 && back < 2 ? back : Math.max(0, 1 - (pause - within) / tempo);
  return { phase: turn === 1 ? "lead" : "rest", left: Math.ceil(pause - within), turn, at };
}
function holdPace(hold, times, tempo) {
  return { tempo, pause: Math.max(pauseOfHolds, 2 * tempo), hold, times };
}
function shownPace({ hold = 0 }, tempo) {
  return { tempo, pause: 2 * tempo, hold, times: hold > 0 ? 1 : Math.ceil(shownFor / (2 * tempo)) };
}

const pageTicker = {
  now: () => performance.now() / 1e3,
  every(act) {
    const interval = setInterval(act, 40);
    return () => clearInterval(interval);
  }
};

class Pacer {
  constructor(host, ticker = () => pageTicker) {
    this._host = host;
    this._ticker = ticker;
    host.addController(this);
  }
  /** Undefined before the start and after a stop. */
  get state() {
    return this._state;
  }
  /** Starts so many seconds into the pace. `onPhase` is called for each phase and repetition. */
  start(pace, onPhase, from = 0) {
    const ticker = this._ticker();
    const start = ticker.now() - from;
    const tick = () => {
      const last = this._state;
      const next = paceAt(pace, ticker.now() - start);
      this._state = next;
      if (next.phase === "done" && next.at === 2) this._end?.();
      if (next.phase !== last?.phase || next.turn !== last.turn) onPhase(next);
      if (next.left !== last?.left || next.at !== last.at) this._host.requestUpdate();
    };
    this.stop();
    this._end = ticker.every(tick);
    tick();
  }
  stop() {
    this._end?.();
    this._end = void 0;
    this._state = void 0;
    this._host.requestUpdate();
  }
  hostDisconnected() {
    this.stop();
  }
}

var __defProp$8 = Object.defineProperty;
var __decorateClass$8 = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp$8(target, key, result);
  return result;
};
class KpgExercise extends KpgElement {
  constructor() {
    super(...arguments);
    this.exercise = "";
    this.depth = 3;
    this.isRow = false;
    this._isOpen = false;
    this._timer = new Pacer(this);
  }
  render() {
    const { guide } = this;
    const exercise = guide?.content.exercises.find(({ id }) => id === this.exercise);
    if (!guide || !exercise) return nothing$1;
    const dose = this.dose ?? exercise.dose;
    if (!this.isRow) return this._renderWhole(exercise, dose, guide);
    return html`<details
      class="fold exercise-row"
      @toggle=${({ target }) => this._isOpen = target.open}
    >
      <summary>
        <span class="exercise-thumb">${drawPicture(exercise.picture)}</span>
        <span class="exercise-name">
          <strong>${guide.localise(exercise.name)}</strong>
          <span class="small tabular">${sayDose(dose, guide.say)}</span>
        </span>
      </summary>
      ${this._isOpen ? this._renderWhole(exercise, dose, guide) : nothing$1}
    </details>`;
  }
  _renderWhole({ id, name, picture, purpose, steps, ...rest }, dose, guide) {
    const { localise, say } = guide;
    const timer = holdCountOf(dose);
    const page = `exercise/${id}`;
    const { state: state2 } = this._timer;
    return html`<div class="exercise stack" part="card">
      <kpg-figure
        class="exercise-figure"
        .guide=${guide}
        .picture=${picture}
        .dose=${dose}
        .at=${state2 && state2.at < 2 ? state2.at : void 0}
      ></kpg-figure>
      <div class="prose">
        ${this.isRow || this.depth === 0 ? nothing$1 : drawHeading(this.depth, localise(name), { look: "subheading" })}
        <p part="text">${localise(purpose)}</p>
        ${this.isRow ? nothing$1 : html`<p part="text" class="exercise-dose tabular">${sayDose(dose, say)}</p>`}
        <ol part="text">
          ${steps.map((step) => html`<li>${localise(step)}</li>`)}
        </ol>
        <dl class="exercise-notes stack">
          ${notesOf(rest, dose, guide).map(
      ([note, words]) => html`<div class=${note === "stop" ? "note note-warning" : nothing$1}>
                <dt>${say(`exercise.${note}`)}</dt>
                <dd>${words}</dd>
              </div>`
    )}
        </dl>
        ${timer ? this._renderTimer(timer, dose.tempo ?? tempoOf(picture), say) : nothing$1}
        ${guide.page === page ? nothing$1 : html`<p class="small sheet-link">${drawPageLink(guide, page, say("sheet.link"))}</p>`}
      </div>
    </div>`;
  }
  _renderTimer(timer, tempo, say) {
    const { state: state2 } = this._timer;
    const isRunning = state2 && state2.phase !== "done";
    const label = isRunning ? say("timer.stop") : sayTimer(timer, say);
    const wordsOf = (phase, turn) => [
      say(`timer.${phase}`),
      say("timer.turn", { ...timer, turn })
    ];
    const onStart = () => this._timer.start(holdPace(timer.hold, timer.times, tempo), ({ phase, turn }) => {
      const text = wordsOf(phase, turn).join(". ");
      this.dispatchEvent(new RequestEvent("kpg-announce-request", { text }));
    });
    return html`<div class="timer row">
      <button type="button" part="button" class="button" @click=${isRunning ? () => this._timer.stop() : onStart}>
        ${keyed(label, html`${label}`)}
      </button>
      ${state2 ? keyed(
      `${state2.phase} ${state2.turn} ${state2.left}`,
      html`<p class="timer-state row tabular" aria-hidden="true">
                <strong>${state2.left || drawIcon("check")}</strong>
                <span>${wordsOf(state2.phase, state2.turn).map((words) => html`${words}<br />`)}</span>
              </p>`
    ) : nothing$1}
    </div>`;
  }
}
__decorateClass$8([
  property({ attribute: false })
], KpgExercise.prototype, "exercise");
__decorateClass$8([
  property({ attribute: false })
], KpgExercise.prototype, "dose");
__decorateClass$8([
  property({ attribute: false })
], KpgExercise.prototype, "depth");
__decorateClass$8([
  property({ attribute: false })
], KpgExercise.prototype, "isRow");
__decorateClass$8([
  state()
], KpgExercise.prototype, "_isOpen");

var __defProp$7 = Object.defineProperty;
var __decorateClass$7 = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp$7(target, key, result);
  return result;
};
class KpgFigure extends KpgElement {
  constructor() {
    super(...arguments);
    this.picture = "";
    this.dose = {};
    this.ticker = pageTicker;
    this._pacer = new Pacer(this, () => this.ticker);
    this._onClick = () => {
      const { state } = this._pacer;
      if (state && state.at < 2) {
        this._pacer.stop();
        return;
      }
      const tempo = this.dose.tempo ?? tempoOf(this.picture);
      this._pacer.start(shownPace(this.dose, tempo), () => {
      }, tempo);
    };
  }
  render() {
    const { at, guide, picture } = this;
    const { state } = this._pacer;
    const isStill = prefersStill();
    const shown = isStill ? void 0 : at ?? (state && (state.phase !== "done" || state.at < 2) ? state.at : void 0);
    const drawing = drawPicture(picture, guide?.say, shown);
    if (!guide || isStill || at !== void 0) return html`<figure part="figure">${drawing}</figure>`;
    const { say } = guide;
    const holding = shown !== void 0 && state?.phase === "hold" ? say("figure.hold", { left: state.left }) : void 0;
    return html`<figure part="figure">
      <button type="button" class="figure-button" aria-label=${say("figure.move")} @click=${this._onClick}>
        ${drawing} ${shown === void 0 ? drawIcon("play") : nothing$1}
        ${holding ? html`<span class="figure-count tabular">${holding}</span>` : nothing$1}
      </button>
    </figure>`;
  }
}
__decorateClass$7([
  property({ attribute: false })
], KpgFigure.prototype, "picture");
__decorateClass$7([
  property({ attribute: false })
], KpgFigure.prototype, "dose");
__decorateClass$7([
  property({ attribute: false })
], KpgFigure.prototype, "at");
__decorateClass$7([
  property({ attribute: false })
], KpgFigure.prototype, "ticker");
function prefersStill() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function places({ content }) {
  const question = rulesOf(content).questions.find(({ place }) => place);
  return question?.options.filter(({ elsewhere }) => !elsewhere) ?? [];
}
function pagesAt(place, guide) {
  const pages = offeredPages(guide).filter((page) => page.kind === "condition" && page.where.includes(place));
  return ["pressing", "common", "rare"].map((shelf) => ({
    shelf,
    pages: pages.filter((page) => shelfOf(page) === shelf).sort((a, b) => shelf === "pressing" && severityOf(a) - severityOf(b) || priorOf(b) - priorOf(a))
  })).filter((list) => list.pages.length > 0);
}
function shelfOf(page) {
  if (page.kind === "condition" && isAtLeast(page.level, "urgent")) return "pressing";
  return priorOf(page) < 0 ? "rare" : "common";
}
function severityOf(page) {
  return page.kind === "condition" ? levels$1.indexOf(page.level) : levels$1.length;
}
function priorOf({ id }) {
  return rules$1.causes.find(({ page }) => page === id)?.prior ?? -1;
}

var __defProp$6 = Object.defineProperty;
var __decorateClass$6 = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp$6(target, key, result);
  return result;
};
function idOfPlace(place) {
  return opaqueId(`place ${place}`);
}
class KpgHome extends KpgElement {
  constructor() {
    super(...arguments);
    this.drawn = "all";
    this._place = null;
    this._filled = [];
    this._isOnPaper = false;
    // Printing does not wait for a frame. The root has opened the folds that exist.
    this._onPrint = () => {
      this._isOnPaper = true;
      this.performUpdate();
      for (const fold of this.querySelectorAll("details")) fold.open = true;
    };
    this._onZone = ({ detail }) => {
      this._place = detail.zone;
    };
    // On a phone the results stand below the leg, so both the chosen place and the start of the list must be in sight.
    this._showFound = async () => {
      await this.updateComplete;
      const found = this.querySelector(".place-found");
      const mark = this.querySelector(".leg-map-zone-selected");
      if (!found || !mark) return;
      const { top } = found.getBoundingClientRect();
      if (top < this.querySelector(".home-leg").getBoundingClientRect().bottom) return;
      const above = Math.max(innerHeight / 2, top - mark.getBoundingClientRect().top + innerHeight / 12);
      if (top < above) return;
      found.style.scrollMarginBlockStart = `${above}px`;
      found.scrollIntoView();
    };
    // Without an update, which would render the leg and the lists for each letter.
    this._onSearch = ({ target }) => {
      this.querySelector(".home-lists").hidden = target.value.trim() !== "";
    };
    this._onCheck = () => {
      const place = this._place === null ? {} : { place: this._place };
      this.dispatchEvent(new RequestEvent("kpg-navigate-request", { page: "checker", ...place }));
    };
  }
  connectedCallback() {
    super.connectedCallback();
    addEventListener("beforeprint", this._onPrint);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this._onPrint);
  }
  render() {
    const { guide } = this;
    if (!guide) return nothing$1;
    const { drawn } = this;
    const depth = guide.config.headingLevel + 1;
    const parts = [
      isDrawn("places", drawn) ? this._renderWhere(guide, depth, isDrawn("leg", drawn)) : nothing$1,
      isDrawn("read", drawn) ? this._renderRead(guide, depth) : nothing$1
    ];
    return drawHome(guide, this._onCheck, parts, drawn === "all");
  }
  _renderWhere(guide, depth, hasLeg) {
    const { localise, say } = guide;
    const labels = () => Object.fromEntries(places(guide).map(({ id, text }) => [id, localise(text)]));
    return html`<section class="home-where" aria-label=${say("home.where")}>
      <div class="home-ask stack ruled">
        ${drawHeading(depth, say("home.where"))}
        <p part="text" class="muted">${say("home.point")}</p>
      </div>
      <div class="home-leg" @click=${this._showFound}>
        <kpg-leg-map
          .guide=${guide}
          .inputs=${idOfPlace}
          @kpg-zone=${this._onZone}
          .labels=${labels}
          .selected=${this._place ? [this._place] : []}
          .hasLegs=${hasLeg}
        ></kpg-leg-map>
      </div>
      ${this._renderFold(
      "places",
      "home-places",
      say("home.places"),
      (isFilled) => isFilled ? html`<fieldset>
              <legend class="visually-hidden">${say("home.where")}</legend>
              ${places(guide).map((place) => this._renderChoice(place, guide))}
            </fieldset>` : nothing$1
    )}
      ${this._place === null ? nothing$1 : keyed(this._place, this._renderPlace(this._place, guide, depth + 1))}
    </section>`;
  }
  _renderChoice({ id, text }, { localise }) {
    return html`<label class="option">
      <input
        type="radio"
        name="kpg-place"
        id=${idOfPlace(id)}
        .checked=${this._place === id}
        @change=${() => this._place = id}
      />
      <span>${localise(text)}</span>
    </label>`;
  }
  _renderPlace(place, guide, depth) {
    const { localise, say } = guide;
    const text = places(guide).find(({ id }) => id === place)?.text ?? "";
    return html`<div class="place-found stack">
      ${drawHeading(depth, localise(text), { look: "subheading" })}
      ${hasChecker(guide.config) ? html`<button type="button" part="button" class="button" @click=${this._onCheck}>
              ${say("home.check-place")}${drawIcon("next")}
            </button>` : nothing$1}
      ${pagesAt(place, guide).map(
      ({ shelf, pages }) => html`<p class="eyebrow">${say(`home.${shelf}`)}</p>
            ${drawPageRows(pages, guide, { hasSummary: true, hasPlace: false })}`
    )}
    </div>`;
  }
  _renderRead(guide, depth) {
    const { say, config } = guide;
    return html`<section class="home-read stack" aria-label=${say("home.read")}>
      <div class="home-read-head stack">
        ${drawHeading(depth, say("home.read"))}
        <kpg-search .guide=${guide} @input=${this._onSearch}></kpg-search>
      </div>
      <div class="home-lists stack">
        ${config.topics ? drawPageRows(offeredPages(guide), guide, { hasSummary: true }) : this._renderLists(guide, depth + 1)}
      </div>
    </section>`;
  }
  _renderLists(guide, depth) {
    const { content, localise } = guide;
    const lists = this.drawn === "all" ? content.home : content.home.slice(0, 1);
    return lists.map(
      ({ title, pages, groups }, index) => html`<div class="home-list">
            ${drawHeading(depth, localise(title), { look: "subheading" })}
            ${pages.length > 0 ? drawPageRows(pagesIn(guide, pages), guide, { hasSummary: true }) : nothing$1}
            ${groups.map(
        ({ id, title: title2, pages: pages2 }) => this._renderFold(id, "", localise(title2), (isFilled) => {
          const listed = pagesIn(guide, pages2);
          return isFilled ? drawPageRows(listed, guide) : html`<p>${listed.map((page) => localise(page.title)).join(", ")}</p>`;
        })
      )}
          </div>
          ${index === 0 ? this._renderDangers(guide, depth) : nothing$1}`
    );
  }
  _renderDangers(guide, depth) {
    const { localise, say } = guide;
    return html`<div class="home-list">
      ${drawHeading(depth, say("home.pressing"), { look: "subheading" })}
      ${dangersIn(guide).map(
      ([level, pages]) => html`${drawLevel(level, say)}
            <ul class="rows home-dangers">
              ${pages.map(({ id, title }) => html`<li>${drawPageLink(guide, id, localise(title))}</li>`)}
            </ul>`
    )}
    </div>`;
  }
  _renderFold(id, look, summary, draw) {
    const fill = () => {
      if (!this._filled.includes(id)) this._filled = [...this._filled, id];
    };
    return html`<details class="fold ${look}" @toggle=${fill}>
      <summary>${summary}</summary>
      ${draw(this._isOnPaper || this._filled.includes(id))}
    </details>`;
  }
}
__decorateClass$6([
  property({ attribute: false })
], KpgHome.prototype, "drawn");
__decorateClass$6([
  state()
], KpgHome.prototype, "_place");
__decorateClass$6([
  state()
], KpgHome.prototype, "_filled");
__decorateClass$6([
  state()
], KpgHome.prototype, "_isOnPaper");

const zoneStates = ["selected", "pointed"];
function createLeg() {
  return create("svg", { class: "drawing", viewBox: `0 0 ${legWidth} ${legHeight}` });
}
function drawLeg(leg, view) {
  const zones = legZones[view];
  leg.append(
    ...legSurface(view).map(createPath),
    ...zones.map(
      ({ id, area, touch: [x, y, width, height] }) => create(
        "g",
        { "data-zone": id },
        create("rect", { class: "leg-map-touch", x, y, width, height }),
        createPath(["leg-map-area", curve(area)])
      )
    ),
    create("g", {}, ...legLines(view).map(createPath)),
    ...zones.map(({ area }) => {
      const { x, y } = zoneCentre(area);
      return create("g", { class: "leg-map-mark", transform: `translate(${x} ${y})` });
    })
  );
}
function showLeg(leg, view, statesOf) {
  if (!leg.firstChild) drawLeg(leg, view);
  const marks = leg.querySelectorAll(".leg-map-mark");
  leg.querySelectorAll("[data-zone]").forEach((zone, index) => {
    const states = statesOf(zone.dataset["zone"] ?? "");
    const isSelected = states.includes("selected");
    const part = isSelected ? "leg-map-zone leg-map-zone-selected" : "leg-map-zone";
    zone.setAttribute("class", ["leg-map-zone", ...states.map((state) => `leg-map-zone-${state}`)].join(" "));
    if (zone.getAttribute("part") === part) return;
    zone.setAttribute("part", part);
    const dot = create("circle", { class: "leg-map-dot", r: isSelected ? 6 : 1.8 });
    const check = isSelected ? [create("path", { class: "leg-map-check", d: "m-2.6 0 1.8 2.2 3.6-4.4" })] : [];
    marks[index]?.replaceChildren(dot, ...check);
  });
}
function createPath([look, path]) {
  return create("path", { class: look, d: path });
}
function create(name, attributes, ...inside) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const attribute of Object.keys(attributes)) element.setAttribute(attribute, String(attributes[attribute]));
  element.append(...inside);
  return element;
}

var __defProp$5 = Object.defineProperty;
var __decorateClass$5 = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp$5(target, key, result);
  return result;
};
const widthOfAllViews = 44;
class ZoneEvent extends CustomEvent {
}
class KpgLegMap extends KpgElement {
  constructor() {
    super(...arguments);
    this.view = "back";
    this.beside = [];
    this.selected = [];
    this.labels = () => ({});
    this.hasLegs = true;
    this._isWide = false;
    this._legs = new Map(legViews.map((view) => [view, createLeg()]));
    this._resize = observeWidth((width) => {
      this._isWide = width >= widthOfAllViews * Number.parseFloat(getComputedStyle(this).fontSize);
    });
    this._onZoneClick = (event) => {
      const zone = event.target.closest("[data-zone]")?.dataset["zone"];
      if (!zone) return;
      const input = this._findInput(zone);
      if (input) input.click();
      else this.dispatchEvent(new ZoneEvent("kpg-zone", { detail: { zone } }));
    };
    this._onRootChange = ({ target }) => {
      if (this._zoneOf(target)) this.requestUpdate();
    };
    // The place under the pointer, on the leg or in the list, or with the focus.
    this._onRootPoint = ({ type, target }) => {
      if (!(target instanceof Element)) return;
      const own = this.contains(target) ? target.closest("[data-zone]")?.dataset["zone"] : void 0;
      const listed = this._zoneOf(target.closest("label")?.control);
      this._pointed = type === "focusout" ? void 0 : own ?? listed;
    };
  }
  connectedCallback() {
    super.connectedCallback();
    if (this._isWide) this.requestUpdate();
    this._resize?.observe(this);
    this._listeners = new AbortController();
    const { signal } = this._listeners;
    const root = this.getRootNode();
    root.addEventListener("change", this._onRootChange, { signal });
    for (const pointing of ["pointerover", "focusin", "focusout"])
      root.addEventListener(pointing, this._onRootPoint, { signal });
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this._resize?.disconnect();
    this._listeners?.abort();
  }
  willUpdate(changed) {
    if (!changed.has("selected") || shows(this.view, this.selected)) return;
    this.view = legViews.find((view) => shows(view, this.selected)) ?? this.view;
  }
  render() {
    if (!this.guide) return nothing$1;
    const named = this._pointed;
    return html`<div class="leg-map stack" part="leg-map">
      ${this._renderSwitch()}
      <div class="leg-map-views" aria-hidden="true" dir="ltr" @click=${this._onZoneClick}>
        ${[...this._legs].map(([view, leg]) => this._renderView(view, leg))}
      </div>
      <p class="leg-map-name" aria-hidden="true">${keyed(named, html`${named && this.labels()[named]}`)}</p>
    </div>`;
  }
  updated() {
    if (!this.hasLegs) return;
    const shown = [...this._legs].filter(([view]) => this._isShown(view));
    const [next, ...others] = shown.filter(([, leg]) => !leg.firstChild).map(([, leg]) => leg);
    for (const [view, leg] of shown)
      if (leg.firstChild || leg === next) showLeg(leg, view, (zone) => this._statesOf(zone));
    if (others.length > 0) whenIdle(() => this.isConnected && this.requestUpdate());
  }
  _isShown(view) {
    return view === this.view || this._isWide;
  }
  _renderSwitch() {
    return html`<div class="leg-map-switch" role="group" aria-label=${this._say("leg-map.views")}>
      ${legViews.map((view) => this._renderTurn(view, this._say(`leg-map.${view}`)))}
      ${this.beside.map(({ id, text }) => this._renderTurn(id, this.guide?.localise(text)))}
    </div>`;
  }
  _renderTurn(view, text) {
    const turn = () => {
      this.view = view;
      this.dispatchEvent(new Event("kpg-turn"));
    };
    return html`<button type="button" aria-pressed=${this.view === view} @click=${turn}>${text}</button>`;
  }
  // Where all views fit, each has its column from the start, so that none moves when the others are drawn.
  _renderView(view, leg) {
    return html`<div class="leg-map-view ${view === this.view ? "leg-map-view-shown" : ""}">
      ${this._isShown(view) ? leg : nothing$1}
      <p class="leg-map-caption small muted">${this._say(`leg-map.${view}`)}</p>
    </div>`;
  }
  _statesOf(zone) {
    const is = { selected: this._isSelected(zone), pointed: this._pointed === zone };
    return zoneStates.filter((state2) => is[state2]);
  }
  _say(key) {
    return this.guide?.say(key) ?? "";
  }
  _isSelected(zone) {
    return this._findInput(zone)?.checked ?? this.selected.includes(zone);
  }
  _findInput(zone) {
    const root = this.getRootNode();
    const found = this.inputs && root.getElementById?.(this.inputs(zone));
    return found ?? void 0;
  }
  /** The place of an input in the list. */
  _zoneOf(target) {
    const { inputs } = this;
    if (!inputs || !(target instanceof HTMLInputElement)) return void 0;
    return Object.keys(this.labels()).find((place) => inputs(place) === target.id);
  }
}
__decorateClass$5([
  property()
], KpgLegMap.prototype, "view");
__decorateClass$5([
  property({ attribute: false })
], KpgLegMap.prototype, "beside");
__decorateClass$5([
  property({ attribute: false })
], KpgLegMap.prototype, "selected");
__decorateClass$5([
  property({ attribute: false })
], KpgLegMap.prototype, "inputs");
__decorateClass$5([
  property({ attribute: false })
], KpgLegMap.prototype, "labels");
__decorateClass$5([
  property({ attribute: false })
], KpgLegMap.prototype, "hasLegs");
__decorateClass$5([
  state()
], KpgLegMap.prototype, "_pointed");
__decorateClass$5([
  state()
], KpgLegMap.prototype, "_isWide");
function observeWidth(onWidth) {
  try {
    return new ResizeObserver(([entry]) => afterFrame(() => onWidth(entry?.contentRect.width ?? 0)));
  } catch {
    return void 0;
  }
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return "done";
  } catch {
    return "refused";
  }
}
function canShare() {
  try {
    return navigator.canShare?.({ text: "text" }) ?? false;
  } catch {
    return false;
  }
}
async function shareText(title, text) {
  try {
    await navigator.share({ title, text });
    return "done";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "cancelled" : "refused";
  }
}
function saveFile(name, type, text) {
  if (window.origin === "null") return "refused";
  try {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 6e4);
    return "done";
  } catch {
    return "refused";
  }
}

const span = 28;
const step = 10;
const tall = 66;
function drawPlanChart(days, today, guide) {
  const shown = Array.from(
    { length: span },
    (_, at) => days.find(({ day }) => day === dayBefore(today, span - 1 - at))
  );
  const bars = shown.map((day, at) => `M${at * step + 5} ${tall}v-${worstOf(day) * 6}`).join("");
  const dots = shown.map((day, at) => day?.isDone ? `M${at * step + 5} ${tall + 10}h0` : "").join("");
  return html`<p part="text" class="small muted">${guide.say("plan.caption")}</p>
    <svg class="drawing plan-chart" viewBox="0 0 ${span * step} ${tall + 16}" aria-hidden="true">
      ${svg`<path class="plan-grid" d="M0 ${tall}h280M0 ${tall - 24}h280M0 ${tall - 36}h280"></path>
    <path class="plan-bars" d=${bars}></path><path class="plan-dots" d=${dots || "M0 0"}></path>`}
    </svg>
    <p class="recovery-ends row small muted tabular" aria-hidden="true">
      ${[dayBefore(today, span - 1), today].map((day) => html`<span>${sayDay(day, guide)}</span>`)}
    </p>`;
}
function drawPlanTable(days, guide) {
  const row = (cells) => cells.map((cell) => [cell]);
  return html`${drawBlocks([["table", row(headsOf(guide)), ...rowsOf$1(days, guide).map(row)]], guide, 1)}`;
}
function planLines(days, guide) {
  return [guide.say("plan.title"), ...[headsOf(guide), ...rowsOf$1(days, guide)].map((row) => row.join("; "))];
}
function headsOf({ say }) {
  return [
    say("plan.day"),
    say("plan.exercises"),
    say("plan.in-exercises"),
    say("plan.in-evening"),
    say("plan.next-morning")
  ];
}
function rowsOf$1(days, guide) {
  const sayPain = (pain) => pain === void 0 ? "\u2013" : String(pain);
  return [...days].reverse().map(({ day, isDone, during, evening, morning }) => [
    sayDay(day, guide),
    isDone ? guide.say("timer.done") : "\u2013",
    ...[during, evening, morning].map(sayPain)
  ]);
}
function worstOf({ during = 0, evening = 0, morning = 0 } = {}) {
  return Math.max(during, evening, morning);
}

var __defProp$4 = Object.defineProperty;
var __decorateClass$4 = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp$4(target, key, result);
  return result;
};
class KpgPlan extends KpgElement {
  constructor() {
    super(...arguments);
    this.programme = "";
    this.depth = 3;
    this.today = () => localDay(/* @__PURE__ */ new Date());
    this._plan = null;
    this._isRefused = false;
    this._isWorse = false;
    this._onDelete = () => {
      forgetPlan(this.guide?.config.remember ?? "none");
      this._plan = null;
      this._isRefused = false;
    };
  }
  willUpdate(changed) {
    const { guide } = this;
    if (guide && !this._isRefused) this._plan = keptPlan(guide.config.remember, guide.content);
    if (changed.has("during") && this._isThis) this._noteSession();
  }
  render() {
    const { guide } = this;
    const programme = guide && programmeIn(guide, this.programme);
    if (!guide || !programme || guide.config.remember !== "device") return nothing$1;
    const { say } = guide;
    return html`<section class="kept-plan stack">
      ${drawHeading(this.depth, say("plan.title"), { look: "subheading" })}
      ${keyed(this._isThis, this._plan && this._isThis ? this._renderPlan(this._plan, programme, guide) : this._renderOffer(programme, say))}
      ${this._isRefused ? html`<p part="text" class="note">${say("plan.refused")}</p>` : nothing$1}
    </section>`;
  }
  _renderOffer({ id, stages }, say) {
    const stage = this.stage ?? stages[0]?.id;
    const onKeep = () => {
      if (stage) this._keep(newPlan(id, stage, this.today(), this.guide?.aim));
      this._noteSession();
    };
    return html`<p part="text">${say("plan.offer")}</p>
      <p><button type="button" part="button" class="button" @click=${onKeep}>${say("plan.keep")}</button></p>`;
  }
  _renderPlan(plan, programme, guide) {
    const { say } = guide;
    const today = this.today();
    const yesterday = dayBefore(today, 1);
    const dayOf = (day) => plan.days.find((one) => one.day === day);
    const stage = stageOf(plan, programme);
    const onDone = ({ target }) => this._note(today, { isDone: target.checked });
    return html`${stage ? html`<p part="text"><strong>${say(`stage.${stage.id}`)}</strong> <span class="muted">${sayWhen(stage.when, say)}</span></p>` : nothing$1}
      ${stage && this.during === void 0 ? html`<p>${drawStart(programme, stage, guide)}</p>` : nothing$1}
      ${isTimeToAsk(plan, today) ? this._renderAsked(plan, guide) : nothing$1}
      ${this._isWorse ? this._renderWorse(guide) : this._renderAdvice(plan, programme, stage, guide)}
      <label class="split"
        ><input type="checkbox" .checked=${dayOf(today)?.isDone ?? false} @change=${onDone} />
        ${say("plan.done")}</label
      >
      <div class="kept-pains">
        ${this._renderPain(say("plan.evening"), dayOf(today)?.evening, (evening) => this._note(today, { evening }))}
        ${dayOf(yesterday) ? this._renderPain(say("plan.morning"), dayOf(yesterday)?.morning, (morning) => this._note(yesterday, { morning })) : nothing$1}
      </div>
      ${plan.days.length > 0 ? html`${drawPlanChart(plan.days, today, guide)}
              <details class="why">
                <summary>${say("plan.table")}</summary>
                ${drawPlanTable(plan.days, guide)}
              </details>` : nothing$1}
      <p class="row">
        <button type="button" part="button" class="link row-link" @click=${() => this._onExport(plan, guide)}>
          ${say("action.export")}
        </button>
        <button type="button" part="button" class="link row-link" @click=${this._onDelete}>
          ${say("plan.delete")}
        </button>
      </p>`;
  }
  _renderPain(label, pain, onPain) {
    return html`<label
      >${label}
      <select class="field" @change=${({ target }) => onPain(target.selectedIndex - 1)}>
        <option disabled ?selected=${pain === void 0}></option>
        ${painScale.map((one) => html`<option ?selected=${one === pain}>${one}</option>`)}
      </select></label
    >`;
  }
  // The traffic light and the programme advise; the visitor decides.
  _renderAdvice(plan, programme, stage, guide) {
    const { say, localise, content } = guide;
    const lights = lightsOf(plan, content.painLights);
    const advice = adviceOf(lights);
    if (!advice || !stage) return nothing$1;
    const light = lights.at(-1);
    const next = advice === "stay" ? void 0 : stageBeside(plan, programme, advice === "forward" ? 1 : -1);
    const label = say(advice === "forward" ? "plan.next" : "plan.previous");
    return html`<div class="pain-light pain-light-${light?.id} stack">
      <p part="text">
        ${advice === "forward" && next ? html`${say("plan.forward")} <strong>${say("programme.goal")}</strong> ${localise(stage.goal)}` : localise(light?.do ?? "")}
      </p>
      ${next ? html`<p>
              <button
                type="button"
                part="button"
                class="button"
                @click=${() => this._keep(moveTo(plan, next, this.today()))}
              >
                ${label}
              </button>
            </p>` : nothing$1}
    </div>`;
  }
  _renderAsked(plan, { say }) {
    return html`<div class="stack" role="group" aria-label=${say("plan.asked")}>
      <p part="text"><strong>${say("plan.asked")}</strong></p>
      <p class="session-others">
        ${["better", "same", "worse"].map(
      (feels) => html`<button
              type="button"
              part="button"
              class="button"
              @click=${() => this._onFeels(plan, feels === "worse")}
            >
              ${say(`plan.${feels}`)}
            </button>`
    )}
      </p>
    </div>`;
  }
  _renderWorse(guide) {
    const { say, config } = guide;
    return html`<div class="note note-warning stack">
      <p part="text">${say("plan.if-worse")}</p>
      <p class="row">
        ${hasChecker(config) ? drawPageLink(guide, "checker", say("checker.open"), "button") : nothing$1}
        ${drawPageLink(guide, "when-to-get-help", say("emergency.more"), "row-link")}
      </p>
    </div>`;
  }
  get _isThis() {
    return this._plan?.programme === this.programme;
  }
  _noteSession() {
    const { during } = this;
    if (during !== void 0) this._note(this.today(), { isDone: true, during });
  }
  _note(day, more) {
    if (this._plan) this._keep(note(this._plan, day, more));
  }
  // If the device refuses to store the plan, it stays on the screen for this visit.
  _keep(plan) {
    this._plan = plan;
    this._isRefused = !keepPlan(this.guide?.config.remember ?? "none", plan);
  }
  _onFeels(plan, isWorse) {
    this._isWorse = isWorse;
    this._keep({ ...plan, asked: this.today() });
  }
  _onExport({ days }, guide) {
    const outcome = saveFile("knee-plan.txt", "text/plain", planLines(days, guide).join("\n"));
    if (outcome === "done") this.dispatchEvent(new RequestEvent("kpg-action-request", { action: "export" }));
  }
}
__decorateClass$4([
  property({ attribute: false })
], KpgPlan.prototype, "programme");
__decorateClass$4([
  property({ attribute: false })
], KpgPlan.prototype, "stage");
__decorateClass$4([
  property({ attribute: false })
], KpgPlan.prototype, "during");
__decorateClass$4([
  property({ attribute: false })
], KpgPlan.prototype, "depth");
__decorateClass$4([
  property({ attribute: false })
], KpgPlan.prototype, "today");
__decorateClass$4([
  state()
], KpgPlan.prototype, "_plan");
__decorateClass$4([
  state()
], KpgPlan.prototype, "_isRefused");
__decorateClass$4([
  state()
], KpgPlan.prototype, "_isWorse");

const decimalDigit = /^\p{Nd}$/u;
function readYears(text) {
  const typed = text.trim();
  if (!/^\p{Nd}+$/u.test(typed)) return null;
  const years = [...typed].reduce((sum, digit) => sum * 10 + valueOf(digit), 0);
  return years <= oldest ? years : null;
}
function valueOf(digit) {
  const code = digit.codePointAt(0) ?? 0;
  let start = code;
  while (start > 0 && decimalDigit.test(String.fromCodePoint(start - 1))) start--;
  return (code - start) % 10;
}

function answerOf({ kind }, chosen) {
  const [first = ""] = chosen;
  switch (kind) {
    case "many":
      return chosen.length > 0 ? chosen : null;
    case "one":
      return first || null;
    case "number":
      return readYears(first);
  }
}

function drawAnswerButtons(guide, buttons) {
  const { question, isTicked, onBack, onNext } = buttons;
  const isScale = question.most !== void 0;
  const added = isScale || question.kind === "many" && !isTicked ? addedOptions(question) : [];
  return html`<div class="question-buttons">
    ${onBack ? html`<button type="button" class="button" part="button back" @click=${onBack}>
            ${drawIcon("back")} ${guide.say("checker.back")}
          </button>` : nothing$1}
    ${added.includes("not-sure") ? drawOpen(guide, buttons, "not-sure", "") : nothing$1}
    ${added.includes("none") ? drawOpen(guide, buttons, "none", "button-primary") : nothing$1}
    ${isScale || added.includes("none") ? nothing$1 : html`<button type="button" class="button button-primary" part="button button-primary next" @click=${onNext}>
            ${guide.say("checker.next")}
          </button>`}
  </div>`;
}
function drawOpen({ say }, { chosen, onOpen }, answer, look) {
  return html`<button
    type="button"
    class="button ${look}"
    part="button ${look} ${answer}"
    @click=${() => onOpen(answer)}
  >
    ${chosen.includes(answer) ? html`${drawIcon("check")}<span class="visually-hidden">${say("checker.given")}</span>` : nothing$1}
    ${say(`checker.${answer}`)}
  </button>`;
}

function optionId({ id }, name) {
  return opaqueId(`${id} ${name}`);
}
function rowsOf({ question, options, more }) {
  const rows = [options, more].flatMap((part) => groupsOf(question, part).flatMap((group) => group.options));
  return question.kind === "one" ? [...rows, ...addedOptions(question).map((id) => ({ id }))] : rows;
}
function drawOptions(guide, list) {
  const { question, options, more } = list;
  return html`<div class="options">
    ${drawGroups(guide, list, options, "group")}
    ${more.length > 0 ? html`<details class="why options-more">
            <summary>${guide.say("checker.more", { count: more.length })}</summary>
            <div class="options">${drawGroups(guide, list, more, "more")}</div>
          </details>` : nothing$1}
    ${question.kind === "one" ? html`<div class="option-group">
            ${addedOptions(question).map((id) => drawOption(guide, list, { id, text: guide.say(`checker.${id}`) }))}
          </div>` : nothing$1}
  </div>`;
}
function drawGroups(guide, list, part, prefix) {
  const { question } = list;
  return groupsOf(question, part).map(({ id, text, options }) => {
    const rows = options.map((option) => drawOption(guide, list, option));
    if (!text) return html`<div class="option-group">${rows}</div>`;
    const isEmpty = options.every((option) => isHidden(list, option));
    const headingId = optionId(question, `${prefix} ${id}`);
    return html`<div class="option-group" role="group" aria-labelledby=${headingId} ?hidden=${isEmpty}>
      <p class="option-group-title ${question.inScreens ? "visually-hidden" : ""}" id=${headingId}>
        ${guide.localise(text)}
      </p>
      ${rows}
    </div>`;
  });
}
function isHidden({ shown }, { id }) {
  return shown?.includes(id) === false;
}
function drawOption(guide, list, option) {
  const { question, chosen, hasHelps } = list;
  const { id, text, help } = option;
  const isChosen = chosen.includes(id);
  const textId = optionId(question, `${id} text`);
  const helpId = optionId(question, `${id} help`);
  return html`<label
    class="option"
    part="option ${isChosen ? "option-selected" : ""}"
    ?hidden=${isHidden(list, option)}
  >
    <input
      id=${optionId(question, id)}
      type=${question.kind === "one" ? "radio" : "checkbox"}
      name=${optionId(question, "option")}
      .checked=${live$1(isChosen)}
      aria-labelledby=${textId}
      aria-describedby=${help ? helpId : nothing$1}
    />
    <span class="option-words">
      <span id=${textId}>${guide.localise(text)}</span>
      ${help ? html`<span class="small muted" id=${helpId} ?hidden=${!hasHelps}>${guide.localise(help)}</span>` : nothing$1}
    </span>
  </label>`;
}

function drawPainScale(label, most, chosen, onChoose) {
  return html`<div class="pain-scale" role="group" aria-label=${label}>
    ${[...Array(most + 1).keys()].map(
    (number) => html`<button
          type="button"
          class="button tabular"
          part="button"
          aria-pressed=${chosen.includes(String(number))}
          @click=${() => onChoose(number)}
        >
          ${number}
        </button>`
  )}
  </div>`;
}

function turnTo(view, question, chosen) {
  return question.place ? { view, shown: [...placesIn(question, view), ...chosen] } : { view };
}
function turnToChosen({ view }, question, chosen) {
  return turnTo(legViews.find((one) => shows(one, chosen)) ?? view, question, chosen);
}
function keepChosen({ view, shown }, chosen) {
  return shown ? { view, shown: [...shown, ...chosen] } : { view };
}
function drawLegMap(guide, question, view, onTurn) {
  const labels = () => Object.fromEntries(question.options.map(({ id, text }) => [id, guide.localise(text)]));
  return html`<kpg-leg-map
    .guide=${guide}
    .inputs=${(place) => optionId(question, place)}
    .labels=${labels}
    .view=${view}
    .beside=${groupsBesideLeg(question)}
    @kpg-turn=${({ target }) => onTurn(target.view)}
  ></kpg-leg-map>`;
}

function drawQuestionNotes(guide, notes) {
  const { question, isFirst, error } = notes;
  const { help, why } = question;
  const { say, localise } = guide;
  return html`${isFirst && help ? html`<p class="text muted" id=${optionId(question, "help")}>${localise(help)}</p>` : nothing$1}
    <div class="question-notes small">
      ${isFirst && why ? html`<details class="why" part="why">
              <summary>${say("checker.why")}</summary>
              <p class="note">${localise(why)}</p>
            </details>` : nothing$1}
      ${drawHelpSwitch(guide, notes)}
    </div>
    ${drawError(guide, optionId(question, "error"), error)}`;
}
function drawHelpSwitch({ say }, { options, hasHelps, onHelps }) {
  if (!options.some(({ help }) => help)) return nothing$1;
  return html`<button type="button" class="link" aria-expanded=${hasHelps} @click=${onHelps}>
    ${say("checker.helps")}
  </button>`;
}
function drawError({ say }, id, error) {
  return html`<div id=${id}>
    ${error ? html`<p class="note question-error" tabindex="-1">
            ${drawIcon("alarm")}<span><span class="visually-hidden">${say("checker.error")} </span>${error}</span>
          </p>` : nothing$1}
  </div>`;
}

function drawYearsField({ say }, { id, value, described, isInvalid }) {
  return html`<p class="number">
    <input
      id=${id}
      class="field number-input tabular"
      data-view-field
      inputmode="numeric"
      enterkeyhint="next"
      autocomplete="off"
      .value=${value}
      aria-describedby=${described}
      aria-invalid=${isInvalid ? "true" : nothing$1}
    />
    ${say("checker.years")}
  </p>`;
}

function readFields(question, list) {
  const years = question.querySelector(".number-input");
  if (years) return [years.value];
  return rowsOf(list).filter(({ id }) => question.querySelector(`#${optionId(list.question, id)}`)?.checked).map(({ id }) => id);
}
function openFurther(question) {
  const fold = question.querySelector(".options-more");
  if (!fold || fold.open) return false;
  fold.open = true;
  fold.querySelector("summary")?.focus();
  return true;
}
function focusError(question) {
  (question.querySelector(".number-input") ?? question.querySelector(".question-error"))?.focus();
}
function chooseByDigit(question, key) {
  const rows = question.querySelector("fieldset")?.querySelectorAll(".option:not([hidden]) input");
  const row = rows?.[Number(key) - 1];
  row?.focus();
  row?.click();
}

var __defProp$3 = Object.defineProperty;
var __decorateClass$3 = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp$3(target, key, result);
  return result;
};
class KpgQuestion extends KpgElement {
  constructor() {
    super(...arguments);
    this.more = [];
    this.screen = 1;
    this.screens = 1;
    this.draft = null;
    this.beside = null;
    this.isBeside = false;
    this.step = 1;
    this.isChanging = false;
    this.isTelling = false;
    this._chosen = [];
    this._places = { view: "back" };
    this._error = null;
    this._hasHelps = false;
    /** Whether the further options were opened for the visitor, who may have closed them. */
    this._hasSeenMore = false;
    this._onTurn = (view) => {
      this._places = turnTo(view, this.question, this._chosen);
    };
    this._toggleHelps = () => {
      this._hasHelps = !this._hasHelps;
    };
    this._onChange = () => {
      this._chosen = readFields(this, this._list);
      this._places = keepChosen(this._places, this._chosen);
      this._error = null;
    };
    this._onNext = () => {
      const given = [];
      for (const one of [this, this._besideQuestion]) {
        const answer = one?._validate();
        if (answer === null) return;
        if (one && answer !== void 0) given.push({ question: one.question.id, answer });
      }
      this._submit(given);
    };
    this._onOpenAnswer = (answer) => {
      const ticked = readFields(this, this._list);
      if (answer === "none" && this._openMore()) return;
      if (ticked.length === 0) this._answer([answer]);
      else this._showError("checker.error-ticked");
    };
    // In idle time, while the visitor reads. If the answer comes earlier, the step computes its result.
    this._prepare = () => {
      if (this.isBeside) return;
      whenIdle(() => {
        const given = [this, this._besideQuestion].flatMap((one) => one?._pending() ?? []);
        this.dispatchEvent(new RequestEvent("kpg-prepare-request", given));
      });
    };
    this._onBack = () => {
      this.dispatchEvent(new RequestEvent("kpg-back-request"));
    };
    // Enter answers and a digit chooses an option of the question that has the focus, while it is inside.
    this._onKeyDown = (event) => {
      const { key, target } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (key === "Enter" && target instanceof HTMLInputElement) {
        event.preventDefault();
        if (!this.isBeside) this._onNext();
      } else if (/^[1-9]$/.test(key) && target.closest("kpg-question") === this) chooseByDigit(this, key);
    };
  }
  willUpdate(changed) {
    if (!changed.has("draft")) return;
    this._chosen = chosenIn(this.draft);
    this._places = turnToChosen(this._places, this.question, this._chosen);
  }
  connectedCallback() {
    super.connectedCallback();
    this._prepare();
  }
  render() {
    const { guide, question } = this;
    if (!guide) return nothing$1;
    return html`<div
      class="question"
      part=${this.isBeside ? nothing$1 : "question"}
      @keydown=${this._onKeyDown}
      @input=${this._prepare}
    >
      <div class="row">
        <p class="eyebrow tabular" id=${this._id("step")}>${this._sayStep(guide)}</p>
        ${this.isBeside ? nothing$1 : html`<kpg-aloud .guide=${guide}></kpg-aloud>`}
      </div>
      ${question.kind === "number" ? this._renderNumber(guide) : this._renderList(guide)}
    </div>`;
  }
  _sayStep({ say }) {
    const { step, screen, screens } = this;
    if (this.isChanging) return say("checker.changing");
    if (this.isTelling) return say("checker.telling");
    return screens > 1 ? say("checker.step-screen", { screen, screens }) : say("checker.step", { step });
  }
  _renderNumber(guide) {
    const { most } = this.question;
    if (most !== void 0) return this._renderScale(most, guide);
    const id = this._id("input");
    return html`${this._renderHead(guide, html`<label for=${id}>${guide.localise(this.question.text)}</label>`)}
    ${this._renderNotes(guide)}
    ${drawYearsField(guide, { id, value: this._chosen[0] ?? "", described: this._described, isInvalid: this._error !== null })}
    ${this._renderButtons(guide)}`;
  }
  _renderScale(most, guide) {
    const text = guide.localise(this.question.text);
    return html`${this._renderHead(guide, text)} ${this._renderNotes(guide)}
    ${drawPainScale(text, most, this._chosen, (number) => this._answer(number))} ${this._renderButtons(guide)}`;
  }
  _renderList(guide) {
    const { question, beside } = this;
    const isPlace = question.place ?? false;
    return html`<fieldset class="question-list" aria-describedby=${this._described} @change=${this._onChange}>
        <legend>${this._renderHead(guide, guide.localise(question.text))}</legend>
        ${this._renderNotes(guide)}
        <div class="question-body ${isPlace ? "question-body-map" : ""}">
          ${isPlace ? drawLegMap(guide, question, this._places.view, this._onTurn) : nothing$1}
          ${drawOptions(guide, this._list)}
        </div>
      </fieldset>
      ${beside ? html`<kpg-question
              .guide=${guide}
              .question=${beside.question}
              .draft=${beside.draft}
              .step=${this.step + 1}
              .isBeside=${true}
            ></kpg-question>` : nothing$1}
      ${this.isBeside ? nothing$1 : html`<div class="question-foot">${this._renderButtons(guide)}</div>`}`;
  }
  _renderHead({ config }, content) {
    return drawHeading(config.headingLevel, content, { look: "title", isView: !this.isBeside });
  }
  _renderNotes(guide) {
    const { question, _isFirst: isFirst, _hasHelps: hasHelps, _toggleHelps: onHelps, _error: error } = this;
    const { options, more } = this._list;
    return drawQuestionNotes(guide, { question, isFirst, options: [...options, ...more], hasHelps, onHelps, error });
  }
  _renderButtons(guide) {
    const { question, _chosen: chosen } = this;
    return drawAnswerButtons(guide, {
      question,
      chosen,
      isTicked: rowsOf(this._list).some(({ id }) => chosen.includes(id)),
      onBack: this.step > 1 || this.screen > 1 || this.isChanging ? this._onBack : void 0,
      onNext: this._onNext,
      onOpen: this._onOpenAnswer
    });
  }
  /** The chosen answer; null if it is not valid, after an error message. */
  _validate() {
    const answer = answerOf(this.question, readFields(this, this._list));
    if (this._openMore()) return null;
    if (answer === null) this._showError(`checker.error-${this.question.kind}`);
    return answer;
  }
  /** Opens the further options; false if the visitor has already seen them. */
  _openMore() {
    if (this._hasSeenMore) return false;
    return this._hasSeenMore = openFurther(this);
  }
  _answer(answer) {
    this._submit([{ question: this.question.id, answer }]);
  }
  _submit(given) {
    this.dispatchEvent(new RequestEvent("kpg-answer-request", given));
  }
  /** The answer that the next press would give. */
  _pending() {
    const { question } = this;
    return {
      question: question.id,
      answer: answerOf(question, readFields(this, this._list)) ?? addedOptions(question).slice(0, 1)
    };
  }
  _showError(key) {
    this._chosen = readFields(this, this._list);
    this._error = this.guide?.say(key, { oldest }) ?? null;
    void this.updateComplete.then(() => focusError(this));
  }
  get _list() {
    const { question, more, _chosen: chosen, _places: places, _hasHelps: hasHelps } = this;
    return { question, options: this.options ?? question.options, more, chosen, shown: places.shown, hasHelps };
  }
  get _isFirst() {
    return this.screen === 1;
  }
  get _described() {
    const step = this.screens > 1 ? `${this._id("step")} ` : "";
    const help = this._isFirst && this.question.help ? `${this._id("help")} ` : "";
    return `${step}${help}${this._id("error")}`;
  }
  _id(name) {
    return optionId(this.question, name);
  }
}
__decorateClass$3([
  property({ attribute: false })
], KpgQuestion.prototype, "question");
__decorateClass$3([
  property({ attribute: false })
], KpgQuestion.prototype, "options");
__decorateClass$3([
  property({ attribute: false })
], KpgQuestion.prototype, "more");
__decorateClass$3([
  property({ attribute: false })
], KpgQuestion.prototype, "screen");
__decorateClass$3([
  property({ attribute: false })
], KpgQuestion.prototype, "screens");
__decorateClass$3([
  property({ attribute: false })
], KpgQuestion.prototype, "draft");
__decorateClass$3([
  property({ attribute: false })
], KpgQuestion.prototype, "beside");
__decorateClass$3([
  property({ attribute: false })
], KpgQuestion.prototype, "isBeside");
__decorateClass$3([
  property({ attribute: false })
], KpgQuestion.prototype, "step");
__decorateClass$3([
  property({ attribute: false })
], KpgQuestion.prototype, "isChanging");
__decorateClass$3([
  property({ attribute: false })
], KpgQuestion.prototype, "isTelling");
__decorateClass$3([
  state()
], KpgQuestion.prototype, "_chosen");
__decorateClass$3([
  state()
], KpgQuestion.prototype, "_places");
__decorateClass$3([
  state()
], KpgQuestion.prototype, "_error");
__decorateClass$3([
  state()
], KpgQuestion.prototype, "_hasHelps");
__decorateClass$3([
  query("kpg-question")
], KpgQuestion.prototype, "_besideQuestion");

const nameWorth = 7;
function indexPages(pages, { localise, say }, endings) {
  const ending = new RegExp(`^(\\p{L}{4,}?)(?:${endings})$`, "u");
  const stem = (word) => ending.exec(word)?.[1] ?? word;
  const entries = pages.map((page) => ({
    page,
    fields: [
      [spaced(`${page.title} ${localise(page.title)}`), 9],
      [spaced(`${page.also.join(" ")} ${localise(page.also.join(" "))}`), nameWorth],
      [spaced(localise(page.summary)), 3],
      [
        spaced(localise(page.sections.flatMap(({ title = "", blocks }) => [title, ...blockLines(blocks)]).join(" "))),
        1
      ]
    ]
  }));
  const passedOver = new Set(plain(say("search.passed-over")).split(" "));
  return (query) => {
    const words = plain(query).split(" ").filter(Boolean);
    const telling = words.filter((word) => !passedOver.has(word));
    return rank(
      entries,
      (telling.length > 0 ? telling : words).map((word) => spellings(stem(word), entries))
    );
  };
}
function spellings(word, entries) {
  const isKnown = entries.some(({ fields }) => worthOf(word, fields) > 0);
  if (isKnown || word.length < 5) return [word];
  const all = new Set(entries.flatMap(({ fields }) => fields.flatMap(([text]) => text.split(" "))));
  return [...all].filter((other) => isNear(word, other));
}
function isNear(word, other) {
  let same = 0;
  while (word[same] === other[same]) same++;
  const starts = (skipped, left) => other.startsWith(skipped + left, same);
  const [here = "", next = ""] = [word[same], word[same + 1]];
  const meant = other.slice(same, same + 1);
  return starts(meant, word.slice(same + 1)) || starts(meant, word.slice(same)) || starts("", word.slice(same + 1)) || starts(next + here, word.slice(same + 2));
}
function rank(entries, words) {
  const all = entries.map(({ page, fields }) => ({
    page,
    fields,
    worths: words.map((alike) => Math.max(0, ...alike.map((word) => worthOf(word, fields))))
  }));
  const rarity = words.map((_, at) => {
    const pages = all.filter(({ worths }) => worths[at]).length;
    return Math.sqrt(all.length / Math.max(1, pages));
  });
  const found = all.map(({ page, fields, worths }) => {
    const isTitle = words.every(([word = ""], at) => fields[0]?.[0].split(" ")[at + 1]?.startsWith(word));
    const worth = worths.reduce((sum, one, at) => sum + one * (rarity[at] ?? 1), isTitle ? 1 : 0);
    const isMeant = page.kind === "condition" && isAtLeast(page.level, "urgent") || Math.min(...worths) >= nameWorth;
    const hits = worths.filter((one) => one > 0).length;
    const isNamed = Math.max(...worths) >= nameWorth;
    return { page, hits, isNamed, worth: isMeant ? worth * 1.5 : worth };
  });
  const most = Math.max(1, ...found.map(({ hits }) => hits));
  return found.filter(({ hits, isNamed }) => hits === most || isNamed && hits === most - 1).sort((a, b) => b.hits - a.hits || b.worth - a.worth).map(({ page }) => page);
}
function worthOf(word, fields) {
  for (const [text, worth] of fields) {
    if (text.includes(` ${word}`)) return text.includes(` ${word} `) ? worth + 1 : worth;
  }
  return 0;
}
function spaced(text) {
  return ` ${plain(text)} `;
}
function plain(text) {
  return text.normalize("NFD").replace(/[\p{M}'’]/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

var __defProp$2 = Object.defineProperty;
var __decorateClass$2 = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp$2(target, key, result);
  return result;
};
const most = 8;
class KpgSearch extends KpgElement {
  constructor() {
    super(...arguments);
    this._query = "";
    /** The pages found; null while the field is empty. */
    this._found = null;
    // The index is built between the focus and the first letter.
    this._onFocus = () => {
      whenIdle(() => this.guide && this._index(this.guide));
    };
    this._onInput = () => {
      this._query = this._input.value;
    };
    // Arrow keys move between the field and the results; Enter in the field opens the first one.
    this._onKeydown = (event) => {
      const stops = [this._input, ...this.querySelectorAll(".rows a")];
      const root = this.getRootNode();
      const at = stops.indexOf(root.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1, Enter: at === 0 ? 1 : 0 }[event.key] ?? 0;
      const next = stops[at + step];
      if (step === 0 || !next) return;
      event.preventDefault();
      next.focus();
    };
  }
  willUpdate() {
    const { guide, _query: query2 } = this;
    this._found = guide && query2.trim() ? this._index(guide)(query2).slice(0, most) : null;
  }
  render() {
    const { guide, _found: found } = this;
    if (!guide) return nothing$1;
    return html`<div class="search stack" role="search" @keydown=${this._onKeydown}>
      <div class="search-field stack">
        <label class="eyebrow" for="kpg-search">${guide.say("search.label")}</label>
        ${drawIcon("search")}
        <input
          id="kpg-search"
          class="field"
          type="search"
          autocomplete="off"
          spellcheck="false"
          placeholder=${guide.say("search.example")}
          @input=${this._onInput}
          @focus=${this._onFocus}
        />
      </div>
      ${found === null ? nothing$1 : keyed(found.map(({ id }) => id).join(), this._renderFound(found, guide))}
    </div>`;
  }
  updated(changed) {
    const { guide, _found: found } = this;
    if (!guide || !found || !changed.has("_query")) return;
    const count = found.length;
    const text = guide.say(count === 0 ? "search.none" : "search.found", { count });
    this.dispatchEvent(new RequestEvent("kpg-announce-request", { text }));
  }
  _renderFound(found, guide) {
    if (found.length === 0) return html`<p class="search-none">${guide.say("search.none")}</p>`;
    return drawPageRows(found, guide, { hasSummary: true });
  }
  // The index is built on first use.
  _index(guide) {
    if (this._indexed?.guide !== guide)
      this._indexed = { guide, find: indexPages(offeredPages(guide), guide, guide.content.endings) };
    return this._indexed.find;
  }
}
__decorateClass$2([
  state()
], KpgSearch.prototype, "_query");
__decorateClass$2([
  query("input")
], KpgSearch.prototype, "_input");

class QuietSound {
  turnOn() {
    try {
      this._context ??= new AudioContext();
    } catch {
    }
  }
  turnOff() {
    void this._context?.close().catch(() => {
    });
    this._context = void 0;
  }
  play() {
    if (!this._context) return;
    const { currentTime: now, destination } = this._context;
    const tone = this._context.createOscillator();
    const volume = this._context.createGain();
    volume.gain.setValueAtTime(0.06, now);
    volume.gain.exponentialRampToValueAtTime(1e-3, now + 0.25);
    tone.connect(volume).connect(destination);
    tone.start(now);
    tone.stop(now + 0.25);
  }
}

class WakeLock {
  constructor(host) {
    // The browser releases the lock whenever the page is hidden.
    this._request = () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      this._lock = navigator.wakeLock.request("screen").catch(() => void 0);
    };
    host.addController(this);
  }
  hostConnected() {
    addEventListener("visibilitychange", this._request, true);
    this._request();
  }
  hostDisconnected() {
    removeEventListener("visibilitychange", this._request, true);
    void this._lock?.then((lock) => lock?.release()).catch(() => {
    });
    this._lock = void 0;
  }
}

function drawSigns(guide, onStart, onSound) {
  const { say, config } = guide;
  return html`${drawHeading(config.headingLevel, say("session.signs"), { look: "title", isView: true })}
    ${drawStopSigns(guide)}
    <button type="button" part="button-primary" class="button button-primary" @click=${onStart}>
      ${say("session.start")}
    </button>
    ${drawPageLink(guide, "when-to-get-help", say("emergency.more"), "button")}
    <label class="session-sound split"
      ><input type="checkbox" @change=${({ target }) => onSound(target.checked)} />
      ${say("session.sound")}</label
    >`;
}
function drawPainQuestion(guide, pain, onPain) {
  const { say, config, content } = guide;
  const light = pain === void 0 ? void 0 : lightOf(pain, content.painLights);
  const [name, words] = light ? painLightWords(light, guide) : [];
  return html`${drawHeading(config.headingLevel, say("session.pain"), { look: "title", isView: true })}
  ${drawPainScale(say("session.pain"), painScale.length - 1, [String(pain)], onPain)}
  ${light ? keyed(
    light.id,
    html`<p part="text" class="pain-light pain-light-${light.id}"><strong>${name}</strong> ${words}</p>`
  ) : nothing$1}`;
}

var __defProp$1 = Object.defineProperty;
var __decorateClass$1 = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp$1(target, key, result);
  return result;
};
class KpgSession extends KpgElement {
  constructor() {
    super();
    this.programme = "";
    this.ticker = pageTicker;
    this._session = sessionStart;
    this._heading = null;
    this._sound = new QuietSound();
    this._pacer = new Pacer(this, () => this.ticker);
    this._onGoOn = () => {
      this._sound.play();
      this._show(begin(this._session));
      const workload = this._workloads[this._session.exercise];
      if (workload && this.guide) this._announce(placeOf(workload, this._session.sets, this.guide.say));
    };
    this._onLeave = () => {
      this.dispatchEvent(new RequestEvent("kpg-session-request", {}));
    };
    new WakeLock(this);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this._sound.turnOff();
  }
  updated() {
    const { _heading: before } = this;
    const heading = this._heading = this.querySelector("[data-view-heading]");
    if (!before || before === heading) return;
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start", behavior: "instant" });
  }
  render() {
    const { guide, _workloads: workloads } = this;
    if (!guide || workloads.length === 0) return nothing$1;
    return html`<section class="session stack">
      ${this._renderScreen(workloads, guide)}
      <p>
        <button type="button" part="button" class="link row-link" @click=${this._onLeave}>
          ${guide.say(this._session.phase === "end" ? "session.back" : "session.end")}
        </button>
      </p>
    </section>`;
  }
  _renderScreen(workloads, guide) {
    const { _session: session } = this;
    if (session.phase === "signs") {
      const start = () => this._show(begin(session));
      const sound = (isOn) => isOn ? this._sound.turnOn() : this._sound.turnOff();
      return keyed("signs", drawSigns(guide, start, sound));
    }
    const workload = workloads[session.exercise];
    if (!workload) return keyed("pain", this._renderPain(guide));
    return keyed(`${session.exercise} ${workload.exercise.id}`, this._renderWork(workload, workloads, guide));
  }
  /** The exercises; empty if the page names no such stage. */
  get _workloads() {
    const { programmes = [] } = this.guide?.content ?? {};
    const stages = programmes.find(({ id }) => id === this.programme)?.stages;
    const stage = stages?.find(({ id }) => id === this.stage);
    return this.guide && stage ? workloadsOf(stage, this.guide.content, this._session) : [];
  }
  _renderWork(workload, workloads, guide) {
    const { say, localise, config } = guide;
    const { exercise, planned, dose } = workload;
    const { phase, exercise: number, sets: setsDone, variant: chosen } = this._session;
    const { state: pace } = this._pacer;
    const place = placeOf(workload, setsDone, say);
    const count = this._sayCount(workload, guide);
    const [label, onMain] = this._mainAction(workload, workloads, guide);
    return html`<p class="eyebrow tabular">
        ${say("session.exercise", { number: number + 1, count: workloads.length })}
      </p>
      ${drawHeading(config.headingLevel, localise(exercise.name), { look: "title", isView: true })}
      <kpg-figure
        .guide=${guide}
        .picture=${exercise.picture}
        .dose=${dose}
        .ticker=${this.ticker}
        .at=${phase === "work" ? pace?.at : void 0}
      ></kpg-figure>
      <p part="text" class="exercise-dose tabular">${sayDose(dose, say)}</p>
      <p part="text" class="session-count tabular">
        <span>${keyed(place, html`${place}`)}</span> ${count && keyed(count, html`<strong>${count}</strong>`)}
      </p>
      <button type="button" part="button-primary" class="button button-primary session-main" @click=${onMain}>
        ${keyed(label, html`${label}`)}
      </button>
      ${phase === "work" ? html`<button type="button" part="button" class="button" @click=${() => this._finishSet(workloads)}>
              ${say("session.set-done")}
            </button>` : nothing$1}
      <ol part="text" class="prose">
        ${exercise.steps.map((step) => html`<li>${localise(step)}</li>`)}
      </ol>
      <p part="text" class="note note-warning">
        <strong>${`${say("exercise.stop")}:`}</strong> ${localise(exercise.stopIf)}
      </p>
      <div class="session-others">
        ${["easier", "harder"].map(
      (variant) => html`<button
              type="button"
              part="button"
              class="button"
              aria-pressed=${chosen === variant}
              @click=${() => this._onVariant(variant, workload, guide)}
            >
              ${say(`session.${variant}`)}
            </button>`
    )}
        <button type="button" part="button" class="button" @click=${() => this._show(skip(this._session, workloads))}>
          ${say("session.skip")}
        </button>
      </div>
      ${chosen && exercise === planned ? keyed(chosen, html`<p part="text" class="note">${localise(exercise[chosen])}</p>`) : nothing$1}`;
  }
  /** What is counted: the rest, a timed hold, or the repetitions. */
  _sayCount({ repetitions }, guide) {
    const { phase, repetitions: count } = this._session;
    const { state: pace } = this._pacer;
    if (pace) return phase === "rest" ? sayRest(pace.left, guide.say) : sayTurn(pace, repetitions, guide);
    return repetitions > 1 ? guide.say("session.counted", { count, times: repetitions }) : "";
  }
  /** Label and handler of the main button. */
  _mainAction(workload, workloads, { say }) {
    if (this._session.phase === "rest") return [say("session.go-on"), this._onGoOn];
    if (workload.timed === void 0) return [say("session.count"), () => this._count(workloads)];
    return [say(this._pacer.state ? "timer.stop" : "session.begin"), () => this._time(workload, workloads)];
  }
  _renderPain(guide) {
    const { _pain: pain, _session: session } = this;
    return html`${drawPainQuestion(guide, pain, (pain2) => this._onPain(pain2, guide))}
    ${pain === void 0 ? nothing$1 : html`<kpg-plan
            .guide=${guide}
            .programme=${this.programme}
            .stage=${this.stage}
            .during=${session.done > 0 ? pain : void 0}
            .depth=${guide.config.headingLevel + 1}
          ></kpg-plan>`}`;
  }
  _show(next) {
    this._pacer.stop();
    this._session = next;
    if (next.phase === "rest")
      this._pacer.start({ tempo: 1, pause: restSeconds, hold: 0, times: 1 }, ({ phase }) => {
        if (phase === "done") this._onGoOn();
      });
  }
  _count(workloads) {
    const next = countOne(this._session, workloads);
    if (next.phase === "work" && next.exercise === this._session.exercise) this._announce(String(next.repetitions));
    else this._announceRest(next);
    this._show(next);
  }
  _finishSet(workloads) {
    const next = finishSet(this._session, workloads);
    this._announceRest(next);
    this._show(next);
  }
  _announceRest({ phase }) {
    if (phase === "rest") this._announce(this.guide ? sayRest(restSeconds, this.guide.say) : "");
  }
  _time({ exercise, dose, timed = 0, repetitions }, workloads) {
    if (this._pacer.state) {
      this._pacer.stop();
      return;
    }
    const pace = holdPace(timed, repetitions, dose.tempo ?? tempoOf(exercise.picture));
    this._pacer.start(pace, (state2) => {
      if (state2.phase !== "lead") this._sound.play();
      if (state2.phase === "done") this._finishSet(workloads);
      else if (this.guide) this._announce(sayTurn(state2, repetitions, this.guide, false));
    });
  }
  _announce(text) {
    this.dispatchEvent(new RequestEvent("kpg-announce-request", { text }));
  }
  // A variant that is only described continues on the same screen; another exercise starts a new one.
  _onVariant(variant, workload, { localise }) {
    this._session = vary(this._session, variant, workload);
    const { exercise, variant: chosen } = this._session;
    if (this._workloads[exercise]?.exercise !== workload.exercise) this._pacer.stop();
    else if (chosen) this._announce(localise(workload.exercise[chosen]));
  }
  _onPain(pain, guide) {
    const isFirst = this._pain === void 0;
    this._pain = pain;
    const light = lightOf(pain, guide.content.painLights);
    if (light) this._announce(painLightWords(light, guide).join(" "));
    this._session = { ...this._session, phase: "end" };
    if (isFirst && this._session.done > 0)
      this.dispatchEvent(new RequestEvent("kpg-action-request", { action: "session" }));
  }
}
__decorateClass$1([
  property({ attribute: false })
], KpgSession.prototype, "programme");
__decorateClass$1([
  property({ attribute: false })
], KpgSession.prototype, "stage");
__decorateClass$1([
  property({ attribute: false })
], KpgSession.prototype, "ticker");
__decorateClass$1([
  state()
], KpgSession.prototype, "_session");
__decorateClass$1([
  state()
], KpgSession.prototype, "_pain");
function placeOf({ sets, sides }, done, say) {
  const set = say("session.set", { set: done + 1, sets });
  return sides === 1 ? set : `${set}. ${say(done % 2 === 0 ? "session.side" : "session.other-side")}`;
}
function sayTurn({ phase, left, turn }, times, { say }, hasSeconds = true) {
  const words = phase === "hold" && hasSeconds ? say("figure.hold", { left }) : say(`timer.${phase}`);
  return times > 1 ? `${words}. ${say("timer.turn", { turn, times })}` : words;
}
function sayRest(seconds, say) {
  return say("session.rest", { left: sayCount("count.second", seconds, say) });
}

const openWeeks = 6;
function resultHandout(guide, checker, now) {
  const days = resultDocument(guide, checker)?.outcome.recheckDays;
  if (!checker.assessment) return void 0;
  const { say } = guide;
  return {
    text: () => summaryText(guide, checker, now) ?? "",
    ...days !== void 0 && {
      reminder: {
        words: say("action.remind", { date: dateIn(guide, recheckDate(now, days)) }),
        title: say("action.remind-title"),
        text: [say("action.remind-text"), guide.config.clinicName].filter(Boolean).join(" "),
        address: lastingAddress(guide, "checker"),
        days,
        now
      }
    }
  };
}
function sheetHandout(guide, sheet, now) {
  const { say } = guide;
  const { stage } = sheet;
  const daysAWeek = Math.max(...sheet.exercises.map((one) => boundsOf(doseIn(stage ?? {}, one).daysAWeek)[0]));
  const days = (stage && daysOf(stage.when)) ?? openWeeks * 7;
  return {
    text: () => sheetText(sheet, guide, now),
    reminder: {
      words: say("action.days"),
      title: say("action.remind-title"),
      text: say("action.days-text"),
      address: lastingAddress(guide, guide.page),
      repeat: { daysAWeek, times: Math.ceil(days * daysAWeek / 7) },
      days: 1,
      now
    }
  };
}

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
const ways = [
  { action: "print", icon: "print" },
  { action: "copy", icon: "copy" },
  { action: "share", icon: "share" },
  { action: "export", icon: "save" },
  { action: "remind", icon: "calendar" }
];
class KpgTakeAlong extends KpgElement {
  constructor() {
    super(...arguments);
    this.depth = 3;
    this._said = null;
    this._isTextShown = false;
    this._onToggle = ({ target }) => {
      this._isTextShown = target.open;
    };
  }
  render() {
    const { guide, _handout: handout } = this;
    if (!guide || !handout) return nothing$1;
    const { say } = guide;
    const { reminder } = handout;
    const isOffered = ({ action }) => action === "share" ? canShare() : action !== "remind" || reminder !== void 0;
    return html`<section class="result-section take-along stack">
      ${drawHeading(this.depth, say("action.title"))}
      <p part="text" class="small muted">${say("action.help")}</p>
      <ul class="rows">
        ${ways.filter(isOffered).map(
      ({ action, icon }) => html`<li>
              <button
                type="button"
                class="take-along-action"
                part="button action"
                data-take=${action}
                @click=${() => this._onTake(action)}
              >
                ${drawIcon(icon)} ${action === "remind" ? reminder?.words : say(`action.${action}`)}
              </button>
            </li>`
    )}
      </ul>
      ${keyed(this._said, this._said ? html`<p class="small">${say(this._said)}</p>` : nothing$1)}
      <details class="why" ?open=${this._isTextShown} @toggle=${this._onToggle}>
        <summary>${say("action.text")}</summary>
        ${this._isTextShown ? html`<textarea
                class="field"
                readonly
                rows="12"
                aria-label=${say("action.text")}
                .value=${handout.text()}
              ></textarea>` : nothing$1}
      </details>
    </section>`;
  }
  get _handout() {
    const { guide, checker, sheet } = this;
    if (guide && sheet) return sheetHandout(guide, sheet, /* @__PURE__ */ new Date());
    return guide && checker && resultHandout(guide, checker, /* @__PURE__ */ new Date());
  }
  // If the browser or the page refuses, the text is shown for copying by hand.
  async _onTake(action) {
    const { guide, _handout: handout } = this;
    if (!guide || !handout) return;
    const outcome = await this._take(action, handout, guide);
    if (outcome === "refused") await this._showText(guide);
    else if (outcome === "done" && action !== "print") {
      this._said = `action.done-${action}`;
      if (action === "export") this._isTextShown = true;
      this._tell(action);
    }
  }
  _take(action, { text, reminder }, { say }) {
    switch (action) {
      case "print":
        return this._print();
      case "copy":
        return copyText(text());
      case "share":
        return shareText(say("nav.label"), text());
      case "export":
        return saveFile("knee-pain-guide.txt", "text/plain", text());
      case "remind":
        return reminder ? saveFile("knee-pain-guide.ics", "text/calendar", reminderFile(reminder)) : "refused";
    }
  }
  // The root prints, because it knows the page around it. A sandboxed frame refuses silently: no `beforeprint` event is
  // fired.
  _print() {
    let isPrinting = false;
    const hear = () => void (isPrinting = true);
    addEventListener("beforeprint", hear);
    this._tell("print");
    removeEventListener("beforeprint", hear);
    return isPrinting ? "done" : "refused";
  }
  _tell(action) {
    this.dispatchEvent(new RequestEvent("kpg-action-request", { action }));
  }
  async _showText({ say }) {
    this._said = "action.refused";
    this._isTextShown = true;
    this.dispatchEvent(new RequestEvent("kpg-announce-request", { text: say(this._said) }));
    await this.updateComplete;
    this._textArea?.focus();
    this._textArea?.select();
  }
}
__decorateClass([
  property({ attribute: false })
], KpgTakeAlong.prototype, "checker");
__decorateClass([
  property({ attribute: false })
], KpgTakeAlong.prototype, "sheet");
__decorateClass([
  property({ attribute: false })
], KpgTakeAlong.prototype, "depth");
__decorateClass([
  state()
], KpgTakeAlong.prototype, "_said");
__decorateClass([
  state()
], KpgTakeAlong.prototype, "_isTextShown");
__decorateClass([
  query("textarea")
], KpgTakeAlong.prototype, "_textArea");

const elements = [
  ["kpg-aloud", KpgAloud],
  ["kpg-checker", KpgChecker],
  ["kpg-exercise", KpgExercise],
  ["kpg-figure", KpgFigure],
  ["kpg-home", KpgHome],
  ["kpg-leg-map", KpgLegMap],
  ["kpg-plan", KpgPlan],
  ["kpg-question", KpgQuestion],
  ["kpg-search", KpgSearch],
  ["kpg-session", KpgSession],
  ["kpg-take-along", KpgTakeAlong],
  ["knee-pain-guide", KneePainGuide]
];
function define() {
  const [taken] = elements.map(([tag]) => customElements.get(tag)).filter((element) => element !== void 0);
  if (!taken) {
    for (const [tag, element] of elements) customElements.define(tag, element);
    return;
  }
  const { version: other = "unknown" } = taken;
  const first = customElements.get("knee-pain-guide");
  if ((first?.version ?? other) !== version) {
    console.warn(notUsed(version) + (first?.version ?? other));
  }
}

define();

export { KneePainGuide, PublicEvent };
//# sourceMappingURL=index.js.map
