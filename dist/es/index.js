/*!
 * knee-pain-guide 0.1.0 (MIT AND CC-BY-4.0)
 * Licences in full: the file LICENSE of this package.
 */
import '../lit-policy.js';
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

const guide = /* @__PURE__ */ unfoldLate({ pages: [() => '{"":{"kind":["condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","condition","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic","topic"],"id":["achilles-rupture","acute-limb-ischaemia","antibiotic-tendon-pain","artery-pain-on-walking","bakers-cyst","bleeding-into-the-knee","bone-or-soft-tissue-tumour","bone-stress-injury","burst-bakers-cyst","calf-strain","cauda-equina","compartment-syndrome","deep-vein-thrombosis","distal-hamstring-rupture","exertional-compartment-pain","extensor-tendon-rupture","gout","growing-pains","growth-plate-avulsion","hamstring-avulsion","hamstring-strain","hamstring-tightness","hip-pain-felt-in-the-knee","iliotibial-band-pain","infected-joint","inflammatory-arthritis","knee-dislocation","knee-end-tendon-pain","knee-fracture","knee-osteoarthritis","kneecap-bursitis","kneecap-dislocation","ligament-injury","meniscal-root-tear","meniscus-tear","muscle-breakdown","nerve-pressure-at-the-knee","osgood-schlatter","overuse-and-imbalance","patellar-tendon-pain","patellofemoral-pain","pes-anserine-bursitis","popliteal-aneurysm","popliteus-tendon-pain","posterior-cruciate-ligament-injury","pulmonary-embolism","reactive-arthritis","sciatica","sit-bone-tendon-pain","skin-infection","soreness-and-cramp","surface-vein-clot","about-this-guide","after-surgery-or-injection","back-of-the-knee","bleeding-and-sickle-cell","children-and-teenagers","diagnosis","first-days","glossary","hamstrings","long-lasting-pain","low-load-exercise","older-people","pain-relief-medicines","pregnancy-and-after-birth","prevention","questions-to-ask","rehabilitation","return-to-sport","telling-causes-apart","treatments","when-to-get-help","work-driving-and-sleep"],"title":["Ruptura del tendón de Aquiles","Falta repentina de sangre en la pierna (isquemia aguda)","Dolor de tendón después de un antibiótico","Dolor de arteria al caminar (claudicación)","Quiste de Baker","Sangrado dentro de la rodilla","Tumor del hueso o de los tejidos blandos","Lesión del hueso por sobrecarga","Quiste de Baker roto","Distensión de la pantorrilla","Nervios apretados en la base de la columna (cauda equina)","Presión en un músculo (síndrome compartimental)","Coágulo de sangre en la pierna (trombosis venosa profunda, TVP)","Tendón isquiotibial roto en la rodilla","Dolor por presión en el músculo al hacer deporte (compartimental)","Tendón roto encima o debajo de la rótula","Gota y pseudogota","Dolores de crecimiento","Lesión del cartílago de crecimiento en el isquion","Tendón isquiotibial arrancado del isquion","Distensión de los isquiotibiales","Isquiotibiales tensos","Dolor de cadera que se siente en la rodilla","Dolor en el lado de afuera de la rodilla (banda iliotibial)","Articulación infectada (artritis séptica)","Artritis inflamatoria","Luxación de la rodilla","Dolor de tendón detrás de la rodilla","Hueso roto en la rodilla (fractura)","Artrosis de rodilla (osteoartritis)","Almohadilla hinchada en la rótula (bursitis)","Rótula fuera de su lugar (luxación de la rótula)","Lesión de un ligamento de la rodilla (LCA, LCM, LCL)","Desgarro de la raíz del menisco","Desgarro de menisco","Daño muscular después de un gran esfuerzo","Nervio apretado en la rodilla","Osgood-Schlatter","Uso excesivo de los isquiotibiales","Dolor del tendón rotuliano","Dolor alrededor de la rótula (dolor patelofemoral)","Dolor en la parte interna de la espinilla, debajo de la rodilla","Arteria abombada detrás de la rodilla (aneurisma poplíteo)","Dolor del tendón poplíteo","Lesión del ligamento cruzado posterior (LCP)","Coágulo de sangre en el pulmón (embolia pulmonar)","Inflamación de una articulación después de una infección (artritis reactiva)","Ciática","Dolor del tendón en el isquion","Infección de la piel (celulitis)","Dolor muscular y calambre","Coágulo en una vena superficial (flebitis)","Sobre esta guía","Después de una operación o una inyección","La parte de atrás de la rodilla","Anticoagulantes, trastornos de sangrado y anemia falciforme","Niños y adolescentes","Cómo se encuentra la causa","Los primeros días","Glosario","Los isquiotibiales","Vivir con un dolor que dura","Ejercicio suave y en silla","Personas mayores","Medicinas para el dolor","Embarazo y después del parto","Prevención","Preguntas para su profesional de la salud","Ejercicios por etapas (rehabilitación)","Volver al deporte","Cómo distinguir las causas","Tratamientos y qué tan seguros estamos","Cuándo buscar ayuda","Trabajo, sentarse, conducir y dormir"],"summary":["Un chasquido encima del talón que muchas veces se confunde con un tirón de la pantorrilla. Necesita una revisión hoy.","La pierna se pone fría, pálida y dormida. Necesita ayuda ahora.","Algunos antibióticos pueden dañar los tendones, incluso meses después. Llame hoy al médico.","La pantorrilla se acalambra tras cierta distancia y se alivia a los pocos minutos de parar.","Líquido que abulta en la parte de atrás de la rodilla. Puede que no note un bulto.","La sangre llena la articulación. Necesita una revisión hoy.","Es raro. Un bulto que crece o un dolor de hueso por la noche necesita una revisión pronto.","Un hueso recibió más carga de la que podía reparar. Necesita una revisión pronto.","El líquido de un quiste pasa a la pantorrilla. Se siente como un coágulo, por eso necesita una prueba de imagen hoy.","Un desgarro repentino del músculo de la pantorrilla, que muchas veces se siente como una patada.","Los nervios en la base de la columna están apretados. Necesita ayuda ahora.","La presión dentro de un músculo impide que le llegue sangre. Necesita ayuda ahora.","Un coágulo en una vena profunda de la pierna. Necesita una prueba hoy.","Una ruptura poco común de un tendón en la rodilla. Necesita una revisión hoy.","La pantorrilla o la espinilla se pone tensa y duele al hacer deporte.","Se rompió el tendón que estira la rodilla. Necesita una revisión hoy.","Unos cristales dentro de la articulación ponen la rodilla de repente caliente, hinchada y muy dolorida. Necesita una revisión hoy.","Molestias en las dos piernas al anochecer o de noche, en un niño que de día está bien.","En un adolescente, los isquiotibiales desprenden del isquion (el hueso de sentarse) un trozo de hueso que aún crece.","Los tendones se arrancan del isquion (el hueso de sentarse) tras un estiramiento repentino y forzado.","Un músculo de la parte de atrás del muslo se estira demasiado o se desgarra de repente.","La parte de atrás del muslo se siente corta y tira al inclinarse hacia adelante.","Un problema de cadera puede doler solo en la rodilla. Una persona joven necesita una revisión hoy.","Dolor en el lado de afuera de la rodilla en corredores y ciclistas.","Unos gérmenes ponen la rodilla caliente, hinchada y muy dolorida. Necesita ayuda ahora.","Las articulaciones se hinchan y están rígidas por la mañana. Tratarla pronto las protege.","Los huesos de la rodilla se separan. Necesita ayuda ahora.","Un tendón isquiotibial dolorido en la esquina de atrás, interna o externa, de la rodilla.","Un hueso de la rodilla roto o agrietado. Necesita una radiografía hoy.","Dolor al usarla y rigidez corta por la mañana. El ejercicio puede aliviarlo.","Una hinchazón blanda delante de la rótula, muchas veces por arrodillarse.","La rótula se sale hacia un lado, y muchas veces vuelve sola. Necesita una revisión hoy.","Un esguince o desgarro, por lo general por un giro o un golpe.","Un chasquido detrás de la rodilla al dar un paso. Se desgarró el anclaje de la almohadilla, y es importante una prueba de imagen pronto.","Un desgarro en una almohadilla elástica dentro de la rodilla, por un giro o poco a poco con la edad.","El ejercicio muy fuerte o el calor puede dañar los músculos y los riñones. Necesita ayuda ahora.","La espinilla o el pie se duerme, o el pie pierde fuerza.","Un bulto dolorido debajo de la rótula. Se calma con el crecimiento.","Una molestia extendida por más trabajo del que los músculos pueden hacer por ahora.","Un tendón dolorido debajo o encima de la rótula, por saltar y correr.","Dolor alrededor o detrás de la rótula, peor en las escaleras. Lo que más ayuda es el ejercicio.","Dolor donde tres tendones llegan a la parte interna de la espinilla, unos 5 cm debajo de la articulación de la rodilla.","Puede latir como el pulso. Necesita una prueba de imagen hoy.","Un tendón pequeño y dolorido en la esquina de atrás y de afuera de la rodilla.","Un esguince o desgarro del ligamento en la parte de atrás de la articulación de la rodilla.","Un coágulo corta el paso de la sangre en los pulmones. Necesita ayuda ahora.","Articulaciones hinchadas en las semanas después de una infección del estómago o de transmisión sexual.","Dolor de un nervio desde la parte baja de la espalda por detrás de la pierna, muchas veces hasta debajo de la rodilla.","Un tendón dolorido donde los isquiotibiales se unen al isquion (el hueso de sentarse). Se siente en lo profundo de la parte baja del glúteo.","Se extiende por la piel de la pierna. Necesita una revisión hoy.","Músculos doloridos de 1 a 3 días después de un ejercicio nuevo, o un nudo duro y repentino que se pasa.","Un cordón dolorido debajo de la piel. Necesita una revisión hoy.","Para qué sirve, de dónde vienen los datos y qué no puede hacer.","Qué es normal en las semanas siguientes, y cuándo llamar a su equipo o a una ambulancia.","Qué hay allí y por qué puede doler.","Con ellos, el dolor de rodilla y de pierna es más urgente. Qué hacer y qué decir.","Una cojera, fiebre o dolor de cadera necesita una revisión hoy.","Qué mira un profesional de la salud y qué puede mostrar cada prueba.","Qué hacer después de una distensión o un esguince.","Palabras médicas en palabras sencillas.","Tres músculos de la parte de atrás del muslo.","Un dolor que no se quita todavía puede mejorar.","Para personas que no pueden estar mucho tiempo de pie, no pueden cargar la rodilla o usan silla de ruedas.","Los coágulos, las caídas y las medicinas piden más cuidado después de los 60.","En cuáles pensar primero y quién no debe tomarlas.","Un dolor nuevo o una hinchazón en una sola pierna necesita una revisión hoy.","Qué baja la probabilidad de lesiones de los isquiotibiales y la rodilla.","Una lista corta para llevar.","Del movimiento suave al deporte, paso a paso.","Una lista. Cuentan las pruebas, no la fecha.","Pares que es fácil confundir.","Para qué es cada uno y qué tan buenas son las pruebas.","Las señales que necesitan una ambulancia, ayuda hoy o una cita.","Cambios pequeños que le permiten seguir mientras la pierna mejora."],"also":[["rotura de Aquiles","tendón de Aquiles roto","chasquido en la pantorrilla","no puedo ponerme de puntillas","talón"],["arteria tapada","arteria bloqueada","pierna fría","pie frío","pie morado"],["fluoroquinolona","ciprofloxacino","ciprofloxacina","levofloxacino","levofloxacina"],["enfermedad arterial periférica","EAP","mala circulación","calambre al caminar","arterias tapadas"],["bulto detrás de la rodilla","quiste poplíteo","bola detrás de la rodilla"],["hemartrosis","rodilla hinchada","líquido en la rodilla","sangre en la rodilla"],["sarcoma","cáncer de hueso","bulto que crece","dolor de noche"],["fractura por estrés","fractura por sobrecarga","periostitis","dolor en la espinilla"],["quiste reventado","quiste poplíteo roto"],["tirón en la pantorrilla","desgarro del gemelo","pierna de tenista","jalón"],["cola de caballo","síndrome de la cola de caballo","entrepierna dormida"],["yeso muy apretado","yeso apretado"],["trombosis","una pierna hinchada","pantorrilla hinchada","vuelo largo","viaje en avión","coágulo en la pierna","TVP","flebitis profunda"],["chasquido detrás de la rodilla","desgarro del tendón","tendón roto"],["síndrome compartimental","dolor de espinilla al correr"],["ruptura del tendón del cuádriceps","ruptura del tendón rotuliano","no puedo estirar la rodilla"],["ácido úrico","ataque de gota"],["dolor de crecimiento","dolor de piernas en niños","le duelen las piernas de noche","mi hijo"],["avulsión del isquion","apofisitis","placa de crecimiento","hueso de sentarse"],["desgarro del tendón","avulsión del isquiotibial"],["tirón","jalón muscular","desgarro muscular","desgarro en el muslo","isquiotibiales"],["isquiotibiales acortados","muslo tenso","no me toco los pies","piernas rígidas"],["Perthes","dolor referido","epifisiolisis","dolor en la ingle","cadera"],["cintilla iliotibial","síndrome de la banda iliotibial","dolor en el lado externo de la rodilla"],["rodilla caliente","fiebre","infección en la rodilla","pus en la rodilla"],["artritis reumatoide","artritis psoriásica","reuma"],["rodilla dislocada","rodilla zafada","se me salió la rodilla"],["tendinopatía isquiotibial","tendinitis","tendón detrás de la rodilla"],["fractura de rodilla","me caí de rodillas","golpe en la rodilla","rótula rota"],["artritis","artrosis","osteoartritis","desgaste de rodilla","rodilla que cruje"],["bursitis prepatelar","rodilla de beata","líquido en la rodilla","agua en la rodilla"],["rótula dislocada","rótula zafada","se me salió la rótula","choquezuela"],["esguince de rodilla","ligamento cruzado","ligamento roto","la rodilla se me dobla"],["chasquido en las escaleras","chasquido detrás de la rodilla","raíz meniscal"],["menisco roto","meniscos","cartílago roto","rodilla trabada","rodilla bloqueada","rodilla que truena"],["rabdomiólisis","orina oscura","orina café","orina marrón"],["nervio peroneo","pie caído","nervio pinzado"],["Sinding-Larsen-Johansson","bulto debajo de la rótula","dolor de rodilla en adolescentes"],["sobreentrenamiento","sobrecarga muscular","músculo cargado","desequilibrio muscular"],["rodilla del saltador","tendinitis rotuliana","dolor del tendón del cuádriceps"],["rodilla del corredor","condromalacia","dolor en la rótula","dolor al bajar escaleras"],["bursitis de la pata de ganso","pata de ganso","bursitis anserina"],["bulto que late","aneurisma de la arteria poplítea"],["tendinitis poplítea","dolor al bajar cuestas"],["hiperextensión de rodilla","LCP","ligamento posterior","golpe contra el tablero"],["falta de aire","dolor en el pecho","embolia","me cuesta respirar"],["Reiter","artritis después de una infección","diarrea y dolor de rodilla"],["hernia de disco","hormigueo","nervio ciático","dolor de espalda y pierna"],["tendinopatía isquiotibial","tendinitis isquiotibial","dolor al sentarse","dolor en la nalga","hueso de sentarse"],["piel infectada","piel roja y caliente","pierna roja","mordedura infectada"],["agujetas","calambres","calambre nocturno","dolor después del ejercicio","músculos adoloridos"],["tromboflebitis","várices","vena dura","vena inflamada"],["aviso legal","privacidad","quién hizo esta guía","datos personales"],["prótesis de rodilla","reemplazo de rodilla","cirugía del LCA","artroscopia","inyección de esteroides","infiltración","rodilla operada caliente"],["anatomía","hueco poplíteo","corva","dolor detrás de la rodilla"],["hemofilia","anticoagulante","warfarina","apixabán","crisis de células falciformes","drepanocitosis","anemia de células falciformes","von Willebrand"],["niño","niña","adolescente","mi hijo","mi hija","mi hijo cojea"],["necesito una radiografía","rayos x","resonancia","ecografía","ultrasonido","diagnóstico","placa"],["hielo","reposo","RICE","PEACE and LOVE","primeros auxilios","frío o calor"],[],["anatomía","músculos de atrás del muslo","bíceps femoral"],["dolor crónico","dolor persistente","vivir con dolor"],["ejercicios en silla","ejercicios sentado","silla de ruedas","nadar","natación","bicicleta","alberca","piscina"],["adulto mayor","tercera edad","ancianos","vejez"],["analgésicos","calmantes","paracetamol","acetaminofén","ibuprofeno","naproxeno","diclofenaco","pastillas para el dolor"],["embarazada","posparto","postparto","piernas hinchadas en el embarazo"],["calentamiento","vuelta a la calma","enfriamiento","FIFA 11+","evitar lesiones"],["cita","consulta","qué preguntar al médico"],[],["cuándo puedo volver a correr","volver a jugar","correr después de una lesión"],["diferencia","diferencias","cómo saber si es un coágulo"],["cortisona","masaje","estiramientos","infiltración","calor","hielo","cirugía","operación"],["señales de alarma","señales de peligro","emergencia","urgencias","debo ir al médico","herpes zóster","culebrilla"],["oficina","escritorio","trabajo de rodillas","puedo manejar","conducir","almohada","escaleras"]],"related":[["calf-strain","antibiotic-tendon-pain"],["popliteal-aneurysm","knee-dislocation"],["knee-end-tendon-pain","sit-bone-tendon-pain"],["acute-limb-ischaemia","popliteal-aneurysm"],["burst-bakers-cyst","knee-osteoarthritis"],["knee-fracture"],["bakers-cyst","bone-stress-injury"],["pes-anserine-bursitis"],[],[],["sciatica"],["exertional-compartment-pain","knee-fracture"],["pregnancy-and-after-birth"],["ligament-injury","hamstring-strain"],["compartment-syndrome"],["patellar-tendon-pain","knee-fracture"],["kneecap-bursitis"],["children-and-teenagers","osgood-schlatter"],["children-and-teenagers","hamstring-avulsion"],["treatments","questions-to-ask"],["rehabilitation"],["overuse-and-imbalance","prevention"],["children-and-teenagers","knee-osteoarthritis"],["patellofemoral-pain"],["gout","skin-infection"],["reactive-arthritis"],["ligament-injury","knee-fracture"],["popliteus-tendon-pain"],["bone-stress-injury","older-people"],["bakers-cyst","meniscus-tear"],["skin-infection"],["knee-dislocation","patellofemoral-pain"],["bleeding-into-the-knee"],["meniscus-tear","knee-osteoarthritis"],["bakers-cyst"],["soreness-and-cramp","compartment-syndrome"],["bakers-cyst","cauda-equina"],["children-and-teenagers"],["prevention","rehabilitation"],[],["osgood-schlatter"],["knee-osteoarthritis"],["acute-limb-ischaemia","artery-pain-on-walking"],["nerve-pressure-at-the-knee"],["knee-dislocation"],["surface-vein-clot"],["inflammatory-arthritis","infected-joint"],["cauda-equina"],["rehabilitation","treatments"],["deep-vein-thrombosis","infected-joint"],["overuse-and-imbalance"],["pulmonary-embolism"],["when-to-get-help","questions-to-ask"],["infected-joint","deep-vein-thrombosis"],["hamstrings","telling-causes-apart"],["bleeding-into-the-knee","deep-vein-thrombosis"],[],["questions-to-ask","telling-causes-apart"],["rehabilitation","pain-relief-medicines"],["back-of-the-knee","hamstrings"],["hamstring-tightness"],["treatments","questions-to-ask"],["knee-osteoarthritis","older-people"],["knee-osteoarthritis","pain-relief-medicines"],["first-days","pregnancy-and-after-birth"],["deep-vein-thrombosis","pain-relief-medicines"],["rehabilitation","return-to-sport"],["diagnosis","treatments"],["first-days","prevention"],["rehabilitation","prevention"],["diagnosis","when-to-get-help"],["pain-relief-medicines","rehabilitation"],["deep-vein-thrombosis","questions-to-ask"],["long-lasting-pain","low-load-exercise"]],"updated":["2026-11-26","2026-11-26","2026-11-20","2026-11-26","2026-11-20","2026-11-26","2026-11-27","2026-11-20","2026-11-20","2026-11-26","2026-11-20","2026-11-20","2026-11-27","2026-11-20","2026-11-20","2026-11-20","2026-11-26","2026-11-26","2026-11-20","2026-11-26","2026-11-26","2026-11-26","2026-11-27","2026-11-20","2026-11-26","2026-11-26","2026-11-26","2026-11-26","2026-11-20","2026-11-26","2026-11-20","2026-11-26","2026-11-20","2026-11-26","2026-11-26","2026-11-27","2026-11-20","2026-11-26","2026-11-26","2026-11-26","2026-11-27","2026-11-26","2026-11-26","2026-11-20","2026-11-20","2026-11-20","2026-11-20","2026-11-26","2026-11-26","2026-11-26","2026-11-27","2026-11-26","2026-11-26","2026-11-27","2026-11-26","2026-11-26","2026-11-26","2026-11-20","2026-11-26","2026-11-20","2026-11-20","2026-11-20","2026-11-26","2026-11-26","2026-11-27","2026-11-26","2026-11-26","2026-11-20","2026-11-26","2026-11-26","2026-11-20","2026-11-26","2026-11-26","2026-11-26"],"level":["urgent","emergency","urgent","soon","self-care","urgent","soon","soon","urgent","self-care","emergency","emergency","urgent","urgent","self-care","urgent","urgent","self-care","urgent","urgent","soon","self-care","urgent","self-care","emergency","soon","emergency","self-care","urgent","self-care","self-care","urgent","soon","soon","soon","emergency","soon","self-care","self-care","self-care","self-care","self-care","urgent","self-care","soon","emergency","soon","self-care","self-care","urgent","self-care","urgent"],"short":[true,true,true,false,false,true,true,false,false,false,true,true,false,true,true,true,false,false,true,false,false,false,false,false,true,false,true,false,false,false,false,true,false,false,false,true,true,false,false,false,false,false,true,true,false,true,true,false,false,true,false,true],"where":[["calf"],["calf","shin","back-middle"],["back-inner","back-outer","sit-bone","calf"],["calf","back-middle"],["back-middle","back-inner"],["deep"],["back-middle","thigh-low","below-kneecap"],["inner-below","shin","front"],["back-middle","back-inner","calf"],["calf"],["back-to-leg"],["calf","shin","thigh-middle"],["calf","back-middle","thigh-low","thigh-middle"],["back-outer","back-inner"],["calf","shin"],["above-kneecap","below-kneecap","front"],["deep","front"],["calf","shin","thigh-middle","back-middle"],["sit-bone"],["sit-bone"],["thigh-middle","thigh-low","sit-bone"],["thigh-middle","thigh-low","back-middle"],["hip-groin","front"],["outer-side"],["deep"],["deep","back-middle"],["deep"],["back-inner","back-outer","thigh-low"],["front","outer-side","inner-side","deep"],["inner-side","front","outer-side","back-middle","deep"],["front","below-kneecap"],["front","outer-side"],["inner-side","outer-side","back-outer","deep"],["back-inner","back-middle","inner-side"],["inner-side","outer-side","back-inner","back-outer","deep"],["thigh-middle","calf"],["outer-side","shin","back-outer"],["below-kneecap","front"],["thigh-middle","thigh-low"],["below-kneecap","above-kneecap"],["front"],["inner-below"],["back-middle"],["back-outer"],["back-middle","deep"],["elsewhere"],["deep"],["back-to-leg","thigh-middle","calf"],["sit-bone"],["calf","shin"],["thigh-middle","thigh-low","calf"],["calf","inner-below","inner-side","back-middle"]],"weeks":[[16,52],null,null,null,[8,104],null,null,[6,16],[1,4],[1,8],null,null,null,[12,26],null,[16,40],[1,2],null,[6,16],[12,39],[1,16],[1,6],null,[4,12],null,null,null,[4,26],[6,12],null,[2,6],[6,12],[2,39],[12,52],[6,12],null,[2,26],[12,104],[2,6],[12,26],[6,26],[6,8],null,[2,6],[2,52],null,[12,26],[4,12],[12,26],[1,2],[0,1],[2,6]],"grades":[null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,{"":{"cause":["hamstring-strain-mild","hamstring-strain-partial","hamstring-strain-complete"],"weeks":[[1,3],[3,6],[8,16]]}}],"icd10":["S86.0","I74.3",null,"I73.9","M71.2",null,null,"M84.3","M66.0","S86.1","G83.4",null,"I80.2","S76.3",null,"S76.1",null,null,null,"S76.3","S76.3",null,null,"M76.3","M00",null,"S83.1",null,null,"M17","M70.4","S83.0",null,"S83.2","S83.2","M62.8","G57.3","M92.5",null,"M76.5","M22.2",null,"I72.4",null,"S83.5","I26","M02.9","M54.3",null,"L03.1",null,"I80.0"],"sources":[["NHS-DVT","GEH-ACH","FIFE-ACH","BJGP-ACH"],["NSW-ALI","ALI-SUM","SM-SKIN"],["FQ"],["NHS-DVT","RCEM-ALI","NSW-ALI","ALI-SUM","NHS-PAD","PAES","NHS-COMP","SCI"],["NHS-DVT","NHS-PE","NSW-ALI","PAA-REV","BSR-HOT","NICE12","W111-BAKER","BAKER-REV","BAKER-NUM"],["NSW-ALI","KD","HAEM","GSTT-BLEED","NOYES"],["NICE12"],["NHS-DVT","NHS-COMP","NICE12","OKR-ITEMS","LIMP","SCFE","STRESS","STRESS-RUN"],["NHS-DVT","NHS-PE","NSW-ALI","NHS-CELL","W111-BAKER","BAKER-NUM","CALF","SM-SKIN"],["NHS-DVT","DVT-GOOD","NHS-PE","NSW-ALI","NHS-COMP","W111-BAKER","NHS-HAM","NHS-SPR","NHS-CRAMP","CALF","PEACE","GEH-ACH"],["CES-NZ","CES-LOTH"],["NHS-COMP"],["NHS-DVT","GLOS-DVT","NICE158","WELLS2","WELLS3","DVT-GOOD","DVT-PC","DVT-NAT","NHS-PE","NHS-PHLEB","NHS-CELL","BAKER-NUM","SM-SKIN","VTE-EPI"],["NHS-DVT","NSW-ALI","CES-LOTH"],["NHS-DVT","NSW-ALI","NHS-COMP","RHABDO"],["QTR"],["BSR-HOT","NICE100","NHS-GOUT","SM-SKIN"],["NICE12","LIMP","SCFE","OSD","NHS111","CUH-GROW","RHC-GROW"],["NHS-DVT","NSW-ALI","KD","LIMP","SCFE","ISCH"],["NHS-DVT","NHS-PE","NSW-ALI","NHS-COMP","ISCH","NI-HAM","PHT","PHACT","AVUL","HAM-REPAIR"],["NHS-DVT","NHS-PE","NSW-ALI","NHS-COMP","OKR-ITEMS","ISCH","NI-HAM","NHS-HAM","JOSPT-HSI","HEID","AHMAD","GREEN","EKST","MOEN","HICK","NHE","PRP-HAM","DHT-REV","AVUL","RTP"],["NHS-DVT","NHS-PE","SCI","NHS-KNEE","W111-BAKER","PHT","TIGHT","TNSAID"],["NICE226","LIMP","SCFE","ISCH","OSD"],["NHS-DVT","BSR-HOT","NHS-MEN","OKR-ITEMS","CES-LOTH","NHS-KNEE","POPT","ITBS"],["BSR-HOT","BMJBP-SA","CHEL-TKR","NICE184"],["NHS-DVT","BSR-HOT","NICE226","NICE100","NHS-GOUT","LIMP"],["NSW-ALI","KD"],["NHS-DVT","NHS-PE","NSW-ALI","NHS-MEN","FQ","NHS-KNEE","W111-BAKER","CSI","DHT-REV","PAB","TNSAID"],["NHS-DVT","NSW-ALI","KD","NHS-COMP","HAEM","OKR-BACH","OKR-ITEMS","PDR","NHS-SPR","QTR"],["NHS-DVT","BSR-HOT","NICE226","NICE100","NHS-KNEE","W111-BAKER","OA-HAM","TNSAID","ACR-OA"],["BSR-HOT","NHS-GOUT","LCH-BURS"],["NSW-ALI","NID-KNEECAP"],["NSW-ALI","KD","NHS-MEN","AAFP-KNEE","HAEM","OKR-ITEMS","NHS-KNEE","PCL","ACL-EDU","ACL-SNNAP","PEACE","FIFA"],["NHS-DVT","NSW-ALI","BSR-HOT","NHS-MEN","OKR-ITEMS","NHS-KNEE","W111-BAKER","STRESS","ROOT-HOW","ROOT-REV","ROOT-EX"],["NSW-ALI","BSR-HOT","NICE226","MEN-BMJ","MEN-GGC","NHS-MEN","AAOS-MEN","HAEM","OKR-ITEMS","NHS-KNEE","DHT-REV","PEACE","ROOT-HOW"],["RHABDO","NIOSH-RHABDO"],["NHS-DVT","NSW-ALI","CES-NZ","CES-LOTH","PERON"],["NICE12","LIMP","SCFE","OSD","PATTEND","QTR"],["NHS-DVT","NHS-PE","RHABDO","NI-HAM","GREEN","PEACE","LAUER"],["NHS-DVT","BSR-HOT","OSD","FQ","PFP-CPG","PATTEND","QTR"],["BSR-HOT","NICE226","SCFE","OSD","NHS-KNEE","TIGHT","PFP-CPG","PATTEND","QTR","NID-KNEECAP"],["NHS-DVT","NHS-PE","BSR-HOT","NICE226","NICE12","NHS-MEN","W111-BAKER","DHT","PAB","TNSAID","STRESS"],["NSW-ALI","ALI-SUM","PAA-REV"],["NHS-DVT","NHS-PE","NSW-ALI","CES-LOTH","NHS-KNEE","POPT"],["NSW-ALI","KD","NHS-MEN","HAEM","OKR-ITEMS","NHS-KNEE","PCL"],["NHS-PE"],["BSR-HOT","NID-REACTIVE"],["NHS-DVT","SCI","CES-NZ","CES-LOTH","PERON","PHT","NICE234"],["NHS-DVT","NHS-PE","SCI","CES-NZ","ISCH","FQ","CSI","ESWT","PHT","AVUL","TEND"],["NHS-CELL"],["NHS-DVT","NHS-PE","NHS-PAD","RHABDO","NIOSH-RHABDO","NI-HAM","NHS-CRAMP"],["LEFT","NHS-PE","NHS-PHLEB"],["NHS111","SC"],["NHS-DVT","NHS-PE","NSW-ALI","BSR-HOT","CHEL-TKR","BRAD-TKR","NBT-TKR","ARENA-TKR","NHS-TKR","YEO-INJ","NCHC-ACL"],["NHS-DVT","PAA-REV","NICE226","NHS-MEN","SCI","NHS-KNEE","W111-BAKER","NI-HAM","DHT-REV","PCL","CALF","ROOT-HOW"],["HAEM","NICE143","RCEM-SICKLE","UCLH-SICKLE","GSTT-BLEED","WFH","RFT-ANTICO","W111-BLOOD"],["NICE12","LIMP","SCFE","ISCH","OSD","CUH-GROW"],["NICE158","BSR-HOT","NICE226","MEN-BMJ","OKR-BACH","OKR-ITEMS","SCI","BAKER-REV","NI-HAM","JOSPT-HSI","HEID","MOEN","AVUL"],["NHS-DVT","BSR-HOT","OKR-ITEMS","CES-LOTH","NHS-KNEE","NHS-HAM","NHS-SPR","HICK","PEACE"],["NHS-DVT","NICE158","NHS-PE","NHS-MEN","HAEM","NHS-SPR","NHE","AVUL","TEND","PAB","PCL","TNSAID"],["NHS-DVT","NI-HAM","JOSPT-HSI","GREEN","PHT","DHT-REV","AVUL","PAB","TIGHT"],["NICE226","NHS-KNEE","PHT"],["NHS-DVT","NICE226","NHS-SIT","CMO-DIS","SCI-BONE","BFR"],["GLOS-DVT","DVT-GOOD","BSR-HOT","BMJBP-SA","NICE226","HAEM","OKR-ITEMS","PDR","FQ","OA-HAM","TNSAID","NHS-IBU","NHS-SIT"],["NHS-DVT","NICE226","NHS-MEN","PEACE","TNSAID","NHS-IBU","W111-BLOOD","MHRA-KETO"],["NHS-DVT","GLOS-DVT","NHS-PE","NHS-IBU"],["GREEN","NHE","LAUER","FIFA"],["DVT-GOOD","NHS-KNEE","JOSPT-HSI","HICK"],["JOSPT-HSI","ASK","HICK","NHE","PHT","RTP","PEACE"],["NHE","RTP","LHIC"],["NHS-DVT","BSR-HOT","NICE226","NICE100","NHS-GOUT","NHS-MEN","HAEM","SCI","W111-BAKER","BAKER-NUM","NI-HAM","PHT","DHT-REV","PAB","PCL","CALF"],["NHS-COMP","NICE226","NHS-HAM","NHS-SPR","JOSPT-HSI","HEID","AHMAD","ASK","PRP-HAM","CSI","ESWT","PHT","DHT-REV","PHACT","AVUL","TEND","PEACE"],["NHS-DVT","GLOS-DVT","DVT-GOOD","NHS-PE","NHS-PHLEB","RCEM-ALI","NSW-ALI","ALI-SUM","NHS-PAD","PAA-REV","KD","BSR-HOT","NHS-CELL","NHS-SHINGLES","INFORM-SHINGLES","HIGH-SHINGLES","NHS-COMP","NICE100","NICE12","HAEM","OKR-ITEMS","PDR","SCI","CES-NZ","CES-LOTH","ISCH","RHABDO","FQ","NHS-KNEE","W111-BAKER","NI-HAM","NHS-SPR","GREEN","AVUL","SM-SKIN","NHS111","NICE143","GSTT-BLEED","CHEL-TKR","GEH-ACH","NICE234","NICE184","SCI-BONE"],["GLOS-DVT","NICE12","SCI","PHT","PAB","CMO-DIS","PFP-CPG","LCH-BURS","UHMB-KNEE","CHR-DRIVE","GOV-DRIVE"]],"programme":[null,null,null,null,"bakers-cyst",null,null,null,null,"calf-strain",null,null,null,null,null,null,null,null,null,null,"hamstring-strain","hamstring-tightness",null,"front-of-knee",null,null,null,"knee-end-tendon-pain",null,"knee-osteoarthritis",null,null,"meniscus-and-ligament",null,"meniscus-and-ligament",null,null,"teenagers","hamstring-tightness","patellar-tendon-pain","front-of-knee","pes-anserine-bursitis",null,null,null,null,null,"sciatica","sit-bone-tendon-pain"]}}', 'sections', () => ['[[{"id":"typical","blocks":[["ul",["Un chasquido repentino, como si alguien le pateara la pantorrilla o el talón."],["Puede caminar con el pie plano, pero le falta fuerza para impulsarse."]]]},{"id":"get-help","blocks":[["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["No puede ponerse de puntillas con esa pierna."],["Lo sintió como una patada, con un chasquido, pero no había nadie."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]]]},{"id":"what","blocks":[["p","Se rompió el tendón entre la pantorrilla y el talón. Es fácil pasarlo por alto. La mayoría sana con una bota durante 8 a 10 semanas. Hasta entonces, no apoye peso."]]}],[{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si de repente una pierna o un pie:"],["ul",["Duele mucho."],["Se siente más frío que el otro pie."],["Se siente dormido, hormiguea o pierde fuerza, y no se pasa."],["Se pone pálido, azul, gris o con manchas. En la piel morena o negra, mire la planta del pie y las uñas."]],["p","Una sola señal basta. No levante la pierna, no la caliente ni la frote, y no le ponga vendas. No conduzca usted."]]]},{"id":"what","blocks":[["p","Un coágulo tapa una arteria. El daño duradero empieza después de unas 4 a 6 horas. Fumar, la diabetes y un latido irregular aumentan el riesgo."]]}],[{"id":"typical","blocks":[["ul",["Un dolor nuevo en un tendón después de tomar ciprofloxacina, levofloxacina, moxifloxacina u ofloxacina. Llega entre 2 días y unos meses después."],["Pasa más después de los 60 años. También si tiene un mal de los riñones, un trasplante o si toma esteroides."]]]},{"id":"get-help","blocks":[["care","urgent",[],["p","Deje el antibiótico y llame hoy a la clínica que se lo recetó. Si no logra comunicarse, o si sintió un chasquido, busque ayuda: ",["n","urgent-line"]," o un médico."]]]},{"id":"what","blocks":[["p","Con estas medicinas un tendón puede perder fuerza y romperse. Deje descansar el tendón hasta que lo vea un profesional de la salud."]]}],[{"id":"typical","blocks":[["ul",["La pantorrilla se acalambra por lo general a la misma distancia, y antes cuesta arriba."],["Se pasa a los pocos minutos de quedarse de pie sin moverse."],["La mayoría son personas mayores."],["En jóvenes deportistas puede quedar atrapada una arteria, y los pies hormiguean o se sienten fríos."]]]},{"id":"not-typical","blocks":[["p","Dolor desde el primer paso, o dolor que solo se alivia al sentarse."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["El pie está de repente frío, pálido, dormido o débil."],["De repente la pierna duele mucho."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["El pie duele en reposo o de noche en la cama, y además hay algo de esto: 50 años o más, fumar, diabetes o enfermedad de las arterias."],["Un dedo del pie, o el pie, se pone negro, no solo una uña, o tiene una llaga que no sana."],["El dolor es nuevo y aparece después de caminar poco."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]],["care","soon",["Pida una cita si:"],["ul",["La pantorrilla le duele al caminar y se alivia al parar."]]]]},{"id":"what","blocks":[["p","Una arteria estrecha o atrapada no lleva bastante sangre al músculo que trabaja."]]},{"id":"why","blocks":[["p","Fumar, la diabetes, la presión alta y el colesterol estrechan las arterias. En los jóvenes, un músculo puede apretar una."]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud siente los pulsos y compara la presión en el tobillo y en el brazo."]]},{"id":"treatment","blocks":[["stage","now"],["p","Mírese los pies cada día por si hay heridas o cambios de color."],["stage","next"],["p","Deje de fumar, y trate la presión, el colesterol y la diabetes. Camine hasta que duela, descanse y siga."],["stage","later"],["p","Una operación puede abrir la arteria o hacerle un desvío."]]},{"id":"avoid","blocks":[["p","No piense que es solo la edad. No caliente esta pierna ni le ponga vendas."]]},{"id":"recovery","blocks":[["p","Con unos 3 meses de entrenamiento, muchas veces se puede caminar más lejos."]]},{"id":"prevention","blocks":[["p","No fume. Camine casi todos los días."]]},{"id":"similar","blocks":[["ul",[["a","sciatica","Ciática"],": dolor u hormigueo hasta debajo de la rodilla."],[["a","exertional-compartment-pain","Dolor compartimental por esfuerzo"],": se pasa pronto en reposo."]]]}],[{"id":"typical","blocks":[["ul",["Un bulto blando detrás de la rodilla que se ablanda o se hace más pequeño al doblarla."],["Duele o molesta al doblarla o estirarla."],["La rodilla puede estar hinchada."]]]},{"id":"not-typical","blocks":[["ul",["Un bulto que late como el pulso, o que es duro, está fijo o crece."],["Una pantorrilla que se hincha de repente, una articulación caliente o fiebre."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."],["El pie está de repente frío, pálido, dormido o débil."],["La rodilla está caliente, hinchada y muy dolorida, y usted se siente con fiebre o no puede moverla."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["El dolor o la hinchazón empeora de repente o baja a la pantorrilla. Solo una prueba de imagen distingue un quiste roto de un coágulo."],["Sale un moretón en la pantorrilla o el tobillo sin ninguna lesión."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."],["El bulto late como el pulso."]]],["care","soon",["Pida una cita si:"],["ul",["Tiene cualquier bulto que nadie ha revisado. Si es duro o crece, pida que le atiendan en los próximos días."]]],["care","self-care",[],["p","Puede cuidarse en casa si un médico ya le dijo qué es el bulto y el bulto sigue igual."]]]},{"id":"what","blocks":[["p","Un quiste de Baker (poplíteo) es una bolsa llena de líquido detrás de la rodilla. La articulación produce demasiado líquido y empuja una parte hacia allí. La presión causa la molestia."]]},{"id":"why","blocks":[["p","Lo alimenta un problema dentro de la rodilla. Cerca de la mitad de los quistes aparecen con ",["a","knee-osteoarthritis","artrosis"],". Otras causas son la ",["a","inflammatory-arthritis","artritis reumatoide"],", la ",["a","gout","gota"],", un ",["a","meniscus-tear","desgarro de menisco"]," o una lesión."]]},{"id":"diagnosis","blocks":[["p","Solo con tocar se pasan por alto cerca de la mitad de los quistes. Una ecografía muestra el quiste y puede buscar un coágulo."]]},{"id":"treatment","blocks":[["stage","now"],["p","Si molesta, pruebe una compresa fría, una rodillera durante el día o ",["a","pain-relief-medicines","medicinas para el dolor"],"."],["stage","next"],["p","Un quiste que no duele no necesita tratamiento. Trate el problema de la rodilla, y el quiste muchas veces se calma. El ejercicio ayuda, y un fisioterapeuta puede guiarle."],["stage","later"],["p","Un médico puede sacar líquido o inyectar un esteroide en la articulación. El quiste puede volver. Rara vez se opera."]]},{"id":"avoid","blocks":[["ul",["No apriete un bulto ni lo pinche."],["No fuerce la rodilla al doblarla mucho, ni dé masaje a una pantorrilla que se acaba de hinchar."]]]},{"id":"recovery","blocks":[["p","Puede durar de meses a unos pocos años. En los niños, la mayoría de los quistes desaparecen solos."]]},{"id":"prevention","blocks":[["p","Aumente el entrenamiento poco a poco y mantenga fuertes las piernas."]]},{"id":"similar","blocks":[["ul",[["a","deep-vein-thrombosis","Trombosis venosa profunda"],": la pantorrilla o la pierna se hincha o se siente caliente."],[["a","popliteal-aneurysm","Aneurisma poplíteo"],": el bulto late."],[["a","bone-or-soft-tissue-tumour","Tumor"],": el bulto es duro, profundo o crece."]]]}],[{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla tiene una forma rara o se salió de su lugar, aunque haya vuelto a su sitio."],["El pie está de repente frío, pálido, dormido o débil."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["La rodilla se hincha mucho en unas 4 horas o menos después de una lesión."],["Una rodilla o pierna se hincha o tiene moretones mientras usted toma anticoagulantes."],["Tiene un ",["a","bleeding-and-sickle-cell","trastorno de sangrado"],", y la rodilla duele, hormiguea o se siente tirante."]]]]},{"id":"what","blocks":[["p","La rodilla se pone tensa, llena y caliente. Después de una lesión, la mayoría son ",["a","ligament-injury","desgarros del LCA"],". Otros son fracturas o desgarros de menisco."]]},{"id":"avoid","blocks":[["p","No tome aspirina ni ibuprofeno hasta que un médico esté de acuerdo. No deje los anticoagulantes por su cuenta."]]}],[{"id":"typical","blocks":[["ul",["Un bulto que crece, es duro, profundo o está fijo, o mide más de 5 cm (2 pulgadas)."],["Dolor de hueso que no se quita, en reposo o de noche, y no depende del uso. Una artrosis conocida también puede despertarle al darse la vuelta."],["Bajar de peso sin querer, o sudar por la noche."]]]},{"id":"get-help","blocks":[["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Tiene menos de 25 años y dolor de hueso sin motivo, un hueso hinchado o un bulto que crece. Debe hacerse una prueba de imagen en un plazo de 2 días."],["Tiene cáncer, y le duele un hueso en reposo o por la noche."]]],["care","soon",["Pida una cita si:"],["ul",["Tiene 25 años o más y una de estas señales. Pida que le atiendan en los próximos días."]]]]},{"id":"what","blocks":[["p","La mayoría de los bultos y de los dolores de rodilla no son cáncer. Primero se hace una radiografía o una ecografía."]]}],[{"id":"typical","blocks":[["ul",["Un solo punto del hueso muy dolorido, después de entrenar más."],["Al principio solo al correr, luego al caminar, y después en reposo o de noche."],["Duele al saltar en un pie o al apretar el hueso."]]]},{"id":"not-typical","blocks":[["p","Un dolor extendido a lo largo del músculo, que mejora al calentar."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La pierna tiene una forma rara."],["La pierna está dura y el dolor aumenta rápido."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["No puede dar 4 pasos, o no puede doblar la rodilla hasta un ángulo recto."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."],["Una persona menor de 16 años cojea, o le duele la cadera o la ingle."],["Una persona menor de 16 años tiene dolor de noche."]]],["care","soon",["Pida una cita si:"],["ul",["Tiene un solo punto dolorido en el hueso. Pida que le atiendan en los próximos días."]]]]},{"id":"what","blocks":[["p","Si la carga supera la reparación, el hueso duele, y puede aparecer una grieta fina."]]},{"id":"why","blocks":[["p","Más entrenamiento con poco descanso o poca comida. También influyen la falta de la regla y los huesos frágiles."]]},{"id":"diagnosis","blocks":[["p","Al principio la radiografía suele ser normal. La resonancia magnética muestra la lesión."]]},{"id":"treatment","blocks":[["stage","now"],["p","Deje de correr y de saltar. Use muletas si duele al caminar."],["stage","next"],["p","Ande en bicicleta o nade cuando caminar ya no duela."],["stage","later"],["p","Vuelva al deporte poco a poco cuando ya no duela al apretar."]]},{"id":"avoid","blocks":[["p","No corra con dolor de hueso. No tome medicinas para el dolor para poder entrenar."]]},{"id":"recovery","blocks":[["p","Muchas veces tarda de 6 a 12 semanas."]]},{"id":"prevention","blocks":[["p","Coma y descanse lo suficiente. Aumente el entrenamiento poco a poco y mantenga fuertes las piernas."]]},{"id":"similar","blocks":[["ul",[["a","exertional-compartment-pain","Dolor compartimental por esfuerzo"],": se pasa pronto en reposo."],[["a","bone-or-soft-tissue-tumour","Tumor"],": un bulto que crece, dolor de hueso por la noche."]]]}],[{"id":"typical","blocks":[["ul",["Dolor agudo y repentino detrás de la rodilla o en la pantorrilla. Algunas personas sienten un chasquido."],["Sensación de agua que baja por la pantorrilla."],["Pantorrilla hinchada, tensa y caliente. Puede verse roja, o más oscura en la piel morena o negra."],["Un moretón cerca del tobillo, por dentro, algunos días después."]]]},{"id":"not-typical","blocks":[["p","Ninguna señal distingue un quiste roto de un coágulo. Pueden darse los dos a la vez."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."],["Tose sangre, se desmaya o el corazón le late muy rápido."],["El pie está de repente frío, pálido, dormido o débil."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["El dolor o la hinchazón detrás de la rodilla empeora de repente, o baja a la pantorrilla."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]]]},{"id":"what","blocks":[["p","Un ",["a","bakers-cyst","quiste de Baker"]," es una bolsa con líquido de la articulación detrás de la rodilla. Cuando se rompe, el líquido baja a la pantorrilla, que se hincha igual que con un coágulo."]]},{"id":"why","blocks":[["p","La artritis o un desgarro de menisco puede producir más líquido, hasta que la bolsa cede."]]},{"id":"diagnosis","blocks":[["p","Una ecografía busca un coágulo y también muestra el líquido que salió. En un estudio de piernas y brazos hinchados, 4 de cada 10 tenían un coágulo. Solo 1 de cada 40 tenía un quiste roto."]]},{"id":"treatment","blocks":[["stage","now"],["p","Hágase la prueba de imagen hoy. Hasta entonces, descanse con la pierna en alto."],["stage","next"],["p","Cuando la prueba muestre que no hay coágulo: levante la pierna, enfríela y camine según el dolor. Un farmacéutico puede aconsejarle sobre ",["a","pain-relief-medicines","medicinas para el dolor"],"."],["stage","later"],["p","Trate el problema de rodilla que formó el quiste. Un médico puede sacar líquido de la articulación."]]},{"id":"avoid","blocks":[["ul",["No decida por su cuenta que es un quiste roto."],["Antes de la prueba, no dé masaje ni ponga vendas a la pantorrilla, y no viaje en avión."],["No tome anticoagulantes que le hayan sobrado."]]]},{"id":"recovery","blocks":[["p","Tarda más o menos de 1 a 4 semanas. El quiste puede volver a llenarse."]]},{"id":"prevention","blocks":[["p","Busque ayuda si la rodilla se hincha una y otra vez."]]},{"id":"similar","blocks":[["ul",[["a","deep-vein-thrombosis","Trombosis venosa profunda"],": las mismas señales, por eso siempre hace falta una prueba de imagen."],[["a","calf-strain","Distensión de la pantorrilla"],": al impulsarse, una \\"patada\\" en la pantorrilla, duele de puntillas."],[["a","skin-infection","Infección de la piel"],": piel caliente y dolorida que se extiende."]]]}],[{"id":"typical","blocks":[["ul",["Un impulso fuerte que se sintió como una patada en la pantorrilla, tal vez con un chasquido."],["Duele la parte alta e interna de la pantorrilla. Puede llegar hasta detrás de la rodilla."],["Duele ponerse de puntillas."]]]},{"id":"not-typical","blocks":[["ul",["No hubo un momento de lesión, se hincha toda la pierna, o la hinchazón crece días después."],["Un chasquido y poca fuerza para impulsarse, o no puede ponerse de puntillas. Puede ser una ",["a","achilles-rupture","ruptura del tendón de Aquiles"],"."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."],["El pie está de repente frío, pálido, dormido o débil."],["La pierna está dura y el dolor aumenta rápido."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."],["Tiene algo que aumenta el ",["a","deep-vein-thrombosis","riesgo de coágulo"],", como cáncer o una operación reciente."],["No puede dar 4 pasos."],["No puede ponerse de puntillas con esa pierna."]]],["care","soon",["Pida una cita si:"],["ul",["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."]]]]},{"id":"what","blocks":[["p","La distensión de la pantorrilla es un desgarro en el músculo de la parte baja de la pierna. El músculo empieza encima de la rodilla, por eso puede doler también allí. No es dolor del tendón isquiotibial, que es un tendón dolorido del muslo."]]},{"id":"why","blocks":[["p","Un impulso, un salto, una zancada o un arranque rápido. Es más frecuente en personas de mediana edad que hacen deporte de vez en cuando. También puede venir de caminatas largas y movimientos bruscos."]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud aprieta la pantorrilla y revisa el tendón de Aquiles. La ecografía puede mostrar un desgarro o un coágulo."]]},{"id":"treatment","blocks":[["stage","now"],["p","Si la pantorrilla está hinchada, caliente o roja, primero hay que descartar un coágulo. Luego baje el ritmo de 1 a 3 días, con una compresa fría envuelta en un paño y una venda ajustada durante el día."],["stage","next"],["p","Camine según el dolor. Empiece a levantar los talones con las dos piernas y luego con una."],["stage","later"],["p","Añada saltos y carrera cuando pueda levantar el talón tantas veces como del otro lado."]]},{"id":"avoid","blocks":[["p","Nada de masaje, calor ni estiramientos de la pantorrilla en los primeros días. Nunca dé masaje a una pantorrilla que pueda tener un coágulo. No use una venda apretada por la noche, ni si el pie está dormido."]]},{"id":"recovery","blocks":[["p","Las leves se quitan en 1 a 3 semanas. Las demás tardan de 4 a 8 semanas."]]},{"id":"prevention","blocks":[["p","Aumente el entrenamiento poco a poco y mantenga fuertes las piernas."]]},{"id":"similar","blocks":[["ul",[["a","deep-vein-thrombosis","Coágulo en una vena profunda"],": sin lesión, la hinchazón crece."],[["a","burst-bakers-cyst","Quiste de Baker roto"],": un quiste conocido y luego una pantorrilla hinchada."],[["a","soreness-and-cramp","Calambre"],": se pasa en minutos."]]]}],[{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["Siente dormida o distinta la zona entre las piernas, alrededor de los genitales o del trasero."],["Le cuesta orinar, o no puede aguantar, sentir o controlar la orina o las heces."],["Las dos piernas están débiles o dormidas desde hace poco, o el dolor baja como un rayo por las dos."],["Al tener relaciones sexuales siente la zona dormida."]],["p","No espere a ver si mejora."]]]},{"id":"what","blocks":[["p","Un disco u otra cosa aprieta muchos nervios a la vez. Una operación el mismo día puede salvar la función de la vejiga, el intestino y las piernas."]]}],[{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si, después de una lesión, un yeso apretado o un ejercicio muy fuerte:"],["ul",["El dolor es mucho peor de lo que debería, y aumenta."],["Mover los dedos del pie o estirar el músculo lo empeora."],["El músculo se siente tenso, duro e hinchado."],["La pierna hormiguea, se duerme o pierde fuerza."]],["p","Afloje toda venda apretada. No levante la pierna, no le ponga hielo ni la frote. No conduzca usted."]]]},{"id":"what","blocks":[["p","La hinchazón o la sangre aprieta el músculo, y ya no le llega sangre. Los cirujanos abren su funda en cuestión de horas."]]}],[{"id":"typical","blocks":[["p","En horas o días, en una pantorrilla, un muslo o detrás de una rodilla:"],["ul",["Hinchazón."],["Dolor que late, como un calambre o pesado."],["Piel caliente y sensible, y venas que se sienten duras o doloridas."],["Piel roja o más oscura. El enrojecimiento se ve menos en la piel morena y negra."]]]},{"id":"not-typical","blocks":[["p","Si no hay hinchazón, o hay un solo punto del músculo dolorido después de una lesión, un coágulo es un poco menos probable. Ninguna de las dos cosas lo descarta. Un coágulo puede doler poco o nada."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."],["Tose sangre, se desmaya o el corazón le late muy rápido."],["Tiene un dolor nuevo en la parte alta de la espalda."]],["p","No conduzca usted."]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una pantorrilla o una pierna está más hinchada que la otra."],["La piel de una pantorrilla o de detrás de una rodilla está caliente, roja o más oscura."],["Hay dolor nuevo sin motivo claro en una pantorrilla."],["Hay dolor nuevo sin motivo claro detrás de una rodilla o en el muslo, y un riesgo de la lista de abajo."],["Las venas de una pierna se sienten duras o doloridas."]],["p","Pida que revisen si hay un coágulo. No espere a ver qué pasa."]]]},{"id":"what","blocks":[["p","La sangre se cuaja en una vena profunda y forma un coágulo, muchas veces primero en la pantorrilla. De los coágulos que dan señales, unos 8 de cada 10 llegan a la rodilla o al muslo."],["p","Sin tratamiento, una parte puede viajar a los pulmones: una ",["a","pulmonary-embolism","embolia pulmonar"],", que pone en peligro la vida. Es una de las causas más graves de dolor detrás de la rodilla."]]},{"id":"why","blocks":[["p","Los riesgos son:"],["ul",["Una operación, un yeso, estar en el hospital o 3 días en cama, en los últimos 3 meses."],["Cáncer, o un coágulo en el pasado."],["Embarazo, pérdida de un embarazo, las 6 semanas después del parto, y el estrógeno (píldora, parche, anillo, pastillas de terapia hormonal)."],["Tener 60 años o más, fumar, viajes largos, peso de más, o un coágulo en la familia cercana."],["Una pierna que no se puede mover, inflamación del intestino, inyectarse drogas, o sangre que coagula con facilidad (trombofilia)."]]]},{"id":"diagnosis","blocks":[["p","Nadie puede descartar un coágulo con mirar o apretar. Un profesional de la salud valora sus riesgos y luego usa un análisis de sangre (dímero D), una ecografía o las dos cosas. En el Reino Unido, un coágulo probable debe revisarse con ecografía en un plazo de 4 horas."]]},{"id":"treatment","blocks":[["stage","now"],["p","Mantenga la pierna en alto mientras espera."],["stage","next"],["p","Los anticoagulantes (diluyentes de la sangre) impiden que el coágulo crezca. La mayoría de las personas los toma 3 meses o más."],["stage","later"],["p","Su equipo médico le dice cuándo dejarlos."]]},{"id":"avoid","blocks":[["ul",["No dé masaje a la pierna, no la frote con rodillo ni la estire, y no viaje en avión."],["No use medias de compresión ni medicinas para el dolor en lugar de una prueba."]]]},{"id":"recovery","blocks":[["p","Con tratamiento, el dolor y la hinchazón suelen bajar en unas semanas."]]},{"id":"prevention","blocks":[["p","Mueva las piernas en los viajes largos y siga los consejos del hospital."]]},{"id":"similar","blocks":[["ul",[["a","burst-bakers-cyst","Quiste de Baker roto"]," o ",["a","calf-strain","distensión de la pantorrilla"],": pueden verse igual."],[["a","skin-infection","Infección de la piel"],": piel caliente que se extiende."],[["a","surface-vein-clot","Coágulo en una vena superficial"],": un cordón dolorido."]]]}],[{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["El pie está de repente frío, pálido, dormido o débil."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Sintió un chasquido detrás de la rodilla, falta allí un tendón que antes se tocaba, o dobla la rodilla con poca fuerza."],["No puede levantar la parte delantera del pie."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]]]},{"id":"what","blocks":[["p","Un tendón isquiotibial se rompe en la rodilla, por lo general por el lado de afuera. Hay un moretón, y muchas veces también se lesionan los ligamentos. Una ruptura completa a menudo necesita una operación. Use muletas. La recuperación tarda de 3 a 6 meses."]]}],[{"id":"typical","blocks":[["ul",["Un dolor tenso y de llenura en la pantorrilla o la espinilla, muchas veces en las dos piernas. Viene después del mismo tiempo de deporte."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La pierna está dura y muy dolorida, y empeora después de parar."],["El pie está de repente frío, pálido, dormido o débil."],["La orina es oscura, como un refresco de cola."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]],["care","soon",["Pida una cita si:"],["ul",["El problema vuelve una y otra vez."]]],["care","self-care",[],["p","Puede cuidarse en casa si se pasa poco después de parar."]]]},{"id":"what","blocks":[["p","Los músculos que trabajan se hinchan dentro de fundas apretadas."]]},{"id":"treatment","blocks":[["stage","now"],["p","Reduzca lo que lo provoca entre un tercio y la mitad. Siga moviéndose."]]},{"id":"avoid","blocks":[["p","No siga entrenando con el dolor."]]}],[{"id":"typical","blocks":[["ul",["Un tropiezo, un salto o un resbalón, un chasquido, y la rodilla falla."],["No puede levantar la pierna estirada ni estirar la rodilla."],["Un hundimiento encima o debajo de la rótula, e hinchazón."]]]},{"id":"get-help","blocks":[["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["No puede levantar la pierna estirada."]],["p","No apoye peso en la pierna sin ayuda."]]]},{"id":"what","blocks":[["p","La edad, la diabetes, la enfermedad de los riñones, la gota, los esteroides y algunos antibióticos debilitan el tendón. Una ruptura completa necesita una operación pronto. Al principio muchas veces se pasa por alto."]]}],[{"id":"typical","blocks":[["ul",["Dolor extremo en cuestión de horas, muchas veces durante la noche."],["Una rodilla, o un dedo gordo del pie, caliente e hinchado, que duele con solo tocarlo."],["Piel roja, o más oscura en la piel morena o negra."],["Gota en el pasado, enfermedad de los riñones, diuréticos (pastillas para orinar) o edad avanzada."]]]},{"id":"not-typical","blocks":[["p","Fiebre o sentirse mal: puede ser una infección."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla está caliente, hinchada y muy dolorida, y usted se siente con fiebre o no puede moverla."],["La rodilla está caliente e hinchada desde hace poco, y es una prótesis o tuvo una inyección o una operación en los últimos 3 meses."],["La rodilla está caliente e hinchada, y usted tiene las defensas bajas."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["La rodilla está caliente e hinchada, aunque ya se sepa que tiene gota."]]],["care","soon",["Pida una cita si:"],["ul",["Los ataques vuelven. Una medicina puede prevenirlos."]]]]},{"id":"what","blocks":[["p","Se forman cristales muy pequeños en la articulación: de urato en la gota, de calcio en la pseudogota."]]},{"id":"why","blocks":[["p","La familia, la enfermedad de los riñones, los diuréticos, el peso de más, la cerveza y las bebidas azucaradas suben el urato."]]},{"id":"diagnosis","blocks":[["p","Nadie puede distinguir la gota de una infección con solo mirar. Un médico analiza una gota de líquido de la articulación y su sangre."]]},{"id":"treatment","blocks":[["stage","now"],["p","Levante la pierna, use una compresa fría envuelta en un paño y beba agua."],["stage","next"],["p","Un médico puede darle un antiinflamatorio, colchicina o esteroides por pocos días. Pregunte a un farmacéutico sobre ",["a","pain-relief-medicines","medicinas para el dolor"],"."],["stage","later"],["p","Después de varios ataques, una medicina diaria que baja el urato previene otros."]]},{"id":"avoid","blocks":[["p","No dé por hecho que es gota: puede ser una infección. No tome aspirina para el dolor, ni deje sus pastillas habituales sin consultar."]]},{"id":"recovery","blocks":[["p","La mayoría de los ataques se calma en 5 a 7 días, algunos en 2 semanas."]]},{"id":"prevention","blocks":[["p","Tome menos cerveza y bebidas azucaradas."]]},{"id":"similar","blocks":[["ul",[["a","infected-joint","Articulación infectada"],": caliente, muy dolorida, fiebre."],[["a","inflammatory-arthritis","Artritis inflamatoria"],": rigidez larga por la mañana."]]]}],[{"id":"typical","blocks":[["ul",["De 2 a 12 años. Los tienen hasta 3 de cada 10 niños."],["Duelen las dos piernas: los muslos, las pantorrillas, las espinillas o detrás de las rodillas."],["Vienen al final de la tarde, al anochecer o de noche, muchas veces tras un día activo, y pueden despertar al niño."],["Por la mañana ya no están. El niño corre y juega como siempre."]]]},{"id":"not-typical","blocks":[["ul",["Dolor en una sola pierna, en una articulación o de día."],["Cojera, hinchazón, un bulto, o un niño enfermo."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["El niño tiene mucho sueño, respira rápido, se ve azul o con manchas, o tiene un sarpullido que no se borra."],["Al niño le duele la pierna y tiene fiebre, y cojea o no puede apoyar la pierna."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["El dolor en una sola pierna despierta al niño, o sigue ahí de día."],["El niño cojea, o tiene una articulación hinchada, roja o caliente."],["Hay un bulto en el hueso."],["El niño está pálido, cansado, le salen moretones con facilidad o baja de peso."],["El niño tiene menos de 5 años y nadie lo ha revisado."]]],["care","soon",["Pida una cita si:"],["ul",["Los dolores vienen casi todas las noches, o usted no sabe con certeza si son dolores de crecimiento."]]],["care","self-care",[],["p","Puede cuidarlo en casa si las dos piernas duelen solo al anochecer o de noche, y el niño está bien de día."]]]},{"id":"what","blocks":[["p","Los médicos los llaman dolores benignos de piernas de la infancia. \\"Benigno\\" quiere decir que no hacen daño. No llevan a la artritis."]]},{"id":"why","blocks":[["p","Nadie lo sabe con certeza. Los músculos cansados pueden influir. El nombre engaña: no se ha demostrado que crecer duela."]]},{"id":"diagnosis","blocks":[["p","Un médico pregunta por los dolores y mira las piernas y la forma de caminar del niño. Un niño sano con una revisión normal no necesita pruebas."]]},{"id":"treatment","blocks":[["stage","now"],["p","Frote las piernas con suavidad, o ponga una compresa tibia. Dígale al niño que se le va a pasar."],["stage","next"],["p","Lleve un diario de los dolores y de los días con mucha actividad. Los zapatos con buen soporte pueden ayudar. Pregunte a un farmacéutico por una medicina para una mala noche."],["stage","later"],["p","Si siguen durante meses, pida a un médico que lo vuelva a mirar."]]},{"id":"avoid","blocks":[["p","No quite el deporte ni el juego. No dé aspirina a nadie menor de 16 años."]]},{"id":"recovery","blocks":[["p","Van y vienen durante meses, a veces durante años, y luego se quitan."]]},{"id":"prevention","blocks":[["p","Nada los previene con seguridad. Dormir a horas regulares y descansar en los días con mucha actividad puede ayudar."]]},{"id":"similar","blocks":[["ul",[["a","osgood-schlatter","Osgood-Schlatter"],": un bulto dolorido debajo de la rótula."],[["a","hip-pain-felt-in-the-knee","Dolor de cadera que se siente en la rodilla"],": cojera o cadera rígida."],[["a","bone-or-soft-tissue-tumour","Tumor"],": un solo lugar, crece, de noche y de día."]]]}],[{"id":"typical","blocks":[["ul",["De 11 a 20 años, después de una carrera rápida, una patada o abrirse de piernas."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["Un niño cojea y tiene fiebre, o no puede caminar."],["El pie está de repente frío, pálido, dormido o débil."],["La pierna tiene una forma rara."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["El dolor empezó de repente, arriba en la parte de atrás del muslo. Pregunte por una radiografía."],["Una persona menor de 16 años cojea, o le duele la cadera o la ingle."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]]]},{"id":"what","blocks":[["p","Los isquiotibiales arrancan un trozo de hueso que aún crece. No es común, pero muchas veces se pasa por alto. No lo estire. La mayoría sana sin operación en 6 a 12 semanas."]]}],[{"id":"typical","blocks":[["ul",["La cadera se dobló a la fuerza con la rodilla estirada, como al abrirse de piernas o en una caída."],["Sintió un chasquido o un crujido en el glúteo, y al instante un dolor muy fuerte."],["Un moretón grande baja por la parte de atrás del muslo en 1 a 3 días."],["La pierna está débil y duele sentarse. Puede hormiguear."]]]},{"id":"not-typical","blocks":[["p","Un comienzo lento, se puede correr, o no hay moretón al día 3."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."],["El pie está de repente frío, pálido, dormido o débil."],["La pierna está dura y el dolor aumenta rápido."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Sintió un chasquido en el glúteo o el muslo, y ve un moretón grande o un hundimiento, o no puede caminar como siempre."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]]]},{"id":"what","blocks":[["p","Los tendones se desprenden del isquion, a veces con un trozo de hueso. No es común, y es más grave que una distensión muscular. Al principio muchas veces se pasa por alto."]]},{"id":"why","blocks":[["p","Los adultos operados tenían en promedio unos 45 años. En los adolescentes es más frecuente que se arranque un ",["a","growth-plate-avulsion","cartílago de crecimiento"],"."]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud busca debilidad y un moretón. Una radiografía muestra si se desprendió hueso. La resonancia magnética muestra los tendones. Una prueba de imagen en pocos días deja abiertos los dos tratamientos."]]},{"id":"treatment","blocks":[["stage","now"],["p","Use muletas, y una compresa fría envuelta en un paño para el dolor."],["stage","next"],["p","Hable pronto con un especialista sobre los dos caminos: operación, o ejercicio sin operación. En un ensayo con personas de 30 a 70 años, los dos grupos estaban más o menos igual de bien después de 2 años. Sin operación hubo tal vez menos daños: 3 frente a 9. Otro estudio encontró casi el mismo resultado con y sin operación. Tras una operación temprana, las nuevas rupturas y los problemas de nervios fueron menos frecuentes que tras una tardía."],["stage","later"],["p","Los dos caminos necesitan meses de ejercicios de fuerza con guía."]]},{"id":"avoid","blocks":[["p","No lo estire, no siga caminando como si nada ni espere. No apriete el muslo para buscar un hueco."]]},{"id":"recovery","blocks":[["p","Cuente con 3 a 9 meses. Tras la operación, más de 8 de cada 10 volvieron al deporte, en promedio después de 6 a 7 meses."]]},{"id":"prevention","blocks":[["p","Aumente el entrenamiento poco a poco y mantenga fuertes las piernas."]]},{"id":"similar","blocks":[["ul",[["a","hamstring-strain","Distensión de los isquiotibiales"],": muchas veces en medio del muslo."],[["a","growth-plate-avulsion","Lesión del cartílago de crecimiento"],": de 11 a 20 años."],[["a","sit-bone-tendon-pain","Dolor del tendón en el isquion"],": comienzo lento, sin moretón."]]]}],[{"id":"typical","blocks":[["ul",["Dolor agudo y repentino en la parte de atrás del muslo, en general en el medio, al correr rápido, patear, saltar, levantar algo o estirarse."],["Duele al apretarlo o estirarlo, o al doblar la rodilla contra una resistencia."],["Un moretón o hinchazón, muchas veces al día siguiente."],["Debilidad. Cuesta caminar, correr o doblar la rodilla."]]]},{"id":"not-typical","blocks":[["p","Un comienzo lento, o hinchazón o calor en la pantorrilla o detrás de la rodilla."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."],["El pie está de repente frío, pálido, dormido o débil."],["La pierna está dura y el dolor aumenta rápido."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Sintió un chasquido y ve un moretón grande o un hundimiento, o no puede caminar con normalidad."],["No puede dar 4 pasos."],["Tiene de 11 a 20 años y le duele en la parte alta del muslo."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]],["care","soon",["Pida una cita si:"],["ul",["Cojea, o ya se lesionó antes este músculo."],["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."]]]]},{"id":"what","blocks":[["table",[["Grado"],["Señales"]],[["1, leve"],["Puede caminar y tiene casi toda la fuerza."]],[["2, desgarro parcial"],["Tuvo que parar, cojea y tiene un moretón."]],[["3, desgarro completo"],["Sintió un chasquido, tiene un moretón extenso y no puede usar la pierna."]]],["ul",[["b","En el medio:"]," es lo habitual al correr rápido, por lo general en el músculo de afuera (bíceps femoral)."],[["b","Arriba:"]," muchas veces viene de un estiramiento y tarda más en sanar. Si empezó poco a poco, piense en un ",["a","sit-bone-tendon-pain","tendón dolorido"],"."],[["b","Abajo:"]," es el cordón interno o externo, encima de la rodilla."]]]},{"id":"why","blocks":[["p","Viene de acelerar, frenar o estirarse demasiado. Una distensión reciente hace casi 5 veces más probable otra."]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud revisa el movimiento de la cadera y la rodilla, la fuerza y la hinchazón. Muchas veces no hace falta una prueba de imagen. La resonancia magnética ayuda en los desgarros graves, y la radiografía si pudo arrancarse hueso."]]},{"id":"treatment","blocks":[["stage","now"],["p","Baje el ritmo de 1 a 3 días, con una compresa fría envuelta en un paño y una venda ajustada durante el día. Pregunte a un farmacéutico por un gel o paracetamol."],["stage","next"],["p","Muévalo y cárguelo pronto. En un ensayo, hacer ejercicio con dolor leve fue seguro y dio más fuerza."],["stage","later"],["p","Con un fisioterapeuta, pase de sostener sin moverse a ejercicios que alargan el músculo (excéntricos), y luego al deporte. Las inyecciones de plaquetas (PRP) no ayudar', 'on en un ensayo. Rara vez se opera."]]},{"id":"avoid","blocks":[["p","No use calor, no beba alcohol ni se dé masajes durante 2 a 3 días. No estire un desgarro reciente."]]},{"id":"recovery","blocks":[["p","De 1 a 3 de cada 10 se lesionan otra vez, muchas veces por volver demasiado pronto. Guíese por ",["a","return-to-sport","pruebas, no por fechas"],"."]]},{"id":"prevention","blocks":[["p","Los programas de ejercicio nórdico reducen estas lesiones más o menos a la mitad."]]},{"id":"similar","blocks":[["ul",[["a","hamstring-avulsion","Tendón arrancado del isquion"],": chasquido, moretón grande."],[["a","knee-end-tendon-pain","Dolor de tendón detrás de la rodilla"],": comienzo lento."],[["a","deep-vein-thrombosis","Coágulo en una vena profunda"],": hinchazón, sin lesión."]]]}],[{"id":"typical","blocks":[["ul",["La parte de atrás del muslo se siente tensa y se alivia al calentar."],["Empeora al inclinarse hacia adelante, después de sentarse mucho tiempo, y durante o después del deporte."],["La pierna es menos flexible o un poco más débil, pero se puede estirar del todo."]]]},{"id":"not-typical","blocks":[["ul",["Dolor repentino, un chasquido, un moretón, hinchazón o dolor de noche."],["Hormigueo, o dolor desde la espalda o el glúteo hasta debajo de la rodilla."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."],["La rodilla está trabada después de una lesión."],["El dolor es intenso o apenas puede mover la pierna."]]],["care","soon",["Pida una cita si:"],["ul",["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."],["No puede hacer sus actividades diarias, o la pierna hormiguea."],["No se quita un moretón, un punto que duele al tocar o una hinchazón leve."]]]]},{"id":"what","blocks":[["p","Muchas veces lo \\"tenso\\" es una sensación, por un músculo cansado, un nervio sensible o un punto dolorido. El músculo no siempre está corto. En un estudio, las pruebas de tensión muchas veces no coincidían."]]},{"id":"why","blocks":[["ul",["Motivos frecuentes son el uso excesivo, una distensión, sentarse mucho tiempo y los estirones de crecimiento. Los músculos débiles, o un desequilibrio con otros músculos de la pierna, pueden influir. La postura, la alineación y no haber estirado importan menos."],["Los isquiotibiales tensos pueden estar relacionados con el dolor de rodilla. Los estudios no pueden mostrar qué vino primero, y el dolor de rodilla tiene muchas causas."]]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud revisa cuánto se levanta la pierna y cuánto se estira la rodilla. Si hormiguea, le revisa la espalda. No hace falta una prueba de imagen."]]},{"id":"treatment","blocks":[["stage","now"],["p","Muévase a menudo. El calor puede aliviar la rigidez, y el hielo puede aliviar el dolor. Pregunte a un farmacéutico por algo para el dolor, primero un gel."],["stage","next"],["p","El tratamiento principal es fortalecer, con ejercicios como el puente y la bisagra de cadera. Los estiramientos suaves son opcionales, para sentirse mejor."],["stage","later"],["p","Un fisioterapeuta puede hacerle un programa. El masaje solo sirve para sentirse mejor."]]},{"id":"avoid","blocks":[["p","No fuerce un estiramiento. No estire después de un tirón o un chasquido repentinos, ni si le ",["a","sit-bone-tendon-pain","duele el isquion"],". No dé masaje a una pantorrilla hinchada o caliente."]]},{"id":"recovery","blocks":[["p","La mayoría de las personas se siente mejor después de varias semanas de ejercicio regular. Depende de lo fuerte que sea y de seguir el plan."]]},{"id":"prevention","blocks":[["p","Haga ejercicio con regularidad, con ejercicios de fuerza dos veces por semana. Aumente el entrenamiento despacio. Póngase de pie a menudo."]]},{"id":"similar","blocks":[["ul",[["a","sciatica","Ciática"],": hormigueo o dolor hasta debajo de la rodilla."],[["a","bakers-cyst","Quiste de Baker"],": llenura o un bulto blando detrás de la rodilla."]]]}],[{"id":"typical","blocks":[["ul",["De 8 a 15 años: cojera, con molestia en la cadera, la ingle, el muslo o solo en la rodilla."],["El pie de ese lado puede girar hacia afuera."],["Muchas veces no hubo lesión, y la rodilla se ve normal."],["Adultos: molestia en la ingle o el muslo, cadera rígida."]]]},{"id":"not-typical","blocks":[["p","La cadera se mueve bien y sin dolor."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["Un niño cojea y tiene fiebre, o no puede caminar."],["A un adulto le duele la ingle después de una caída y no puede estar de pie."],["A alguien de más de 50 años, o con huesos frágiles, le duele la ingle después de una caída."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una persona joven cojea, o le duele la cadera o la ingle, sin una lesión clara. Diga: \\"Por favor, revisen la cadera.\\""],["A una persona joven con peso de más le sigue doliendo la rodilla 3 semanas después de un giro o una caída."]]],["care","soon",["Pida una cita si:"],["ul",["A una persona joven le duele el muslo o la rodilla sin una lesión clara. Pida que revisen también la cadera."],["Usted es una persona adulta, y el dolor no se ha quitado después de 2 a 3 semanas."]]]]},{"id":"what","blocks":[["p","El cerebro puede sentir en la rodilla un dolor de la cadera. En el deslizamiento de la cadera (epifisiolisis) la bola de la cadera se desliza por su cartílago de crecimiento. Más o menos 1 de cada 7 lo siente solo en la rodilla o el muslo."]]},{"id":"why","blocks":[["p","Crecer y el peso de más cargan el cartílago de crecimiento."]]},{"id":"diagnosis","blocks":[["p","Las radiografías de las dos caderas muestran el deslizamiento. Al principio muchas veces se pasa por alto."]]},{"id":"treatment","blocks":[["stage","now"],["p","Deje el deporte y no apoye peso en la pierna hasta que revisen la cadera."],["stage","next"],["p","Una cadera deslizada necesita una operación que la sujete en su lugar. La artrosis de cadera se trata primero con ejercicio."],["stage","later"],["p","Un fisioterapeuta puede guiarle."]]},{"id":"avoid","blocks":[["p","No deje que un niño juegue con cojera. Una radiografía normal de la rodilla no basta: pida que revisen la cadera."]]},{"id":"recovery","blocks":[["p","Tarda algunos meses."]]},{"id":"prevention","blocks":[["p","Manténgase en movimiento y no suba de peso."]]},{"id":"similar","blocks":[["ul",[["a","osgood-schlatter","Osgood-Schlatter"],": un bulto dolorido debajo de la rótula."],[["a","growth-plate-avulsion","Lesión del cartílago de crecimiento"],": de 11 a 20 años, de repente."]]]}],[{"id":"typical","blocks":[["ul",["Dolor agudo o que quema en el lado de afuera de la rodilla, unos 2 a 3 cm encima de la articulación."],["Empieza a una distancia parecida en cada carrera o salida en bicicleta, y se alivia al parar."],["Empeora cuesta abajo."]]]},{"id":"not-typical","blocks":[["p","La rodilla se traba, falla o se hincha mucho."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla está caliente, hinchada y muy dolorida, y usted se siente con fiebre o no puede moverla."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."],["No puede dar 4 pasos, o no puede doblar la rodilla hasta un ángulo recto."],["La rodilla está trabada, o le falla después de una lesión."],["No puede levantar la parte delantera del pie."]]],["care","soon",["Pida una cita si:"],["ul",["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."]]],["care","self-care",[],["p","Puede cuidarse en casa si no tiene ninguna de estas señales."]]]},{"id":"what","blocks":[["p","Una banda fuerte baja por el lado de afuera del muslo. Se pone dolorida cerca de la rodilla."]]},{"id":"why","blocks":[["p","Demasiada carga demasiado pronto. Los músculos débiles de la cadera pueden influir."]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud aprieta el punto dolorido. Rara vez hace falta una prueba de imagen."]]},{"id":"treatment","blocks":[["stage","now"],["p","Reduzca lo que lo provoca entre un tercio y la mitad, pero siga moviéndose."],["stage","next"],["p","Fortalezca las caderas y los muslos, 3 días por semana."],["stage","later"],["p","Vuelva al deporte poco a poco."]]},{"id":"avoid","blocks":[["p","No corra con dolor agudo."]]},{"id":"recovery","blocks":[["p","La mayoría mejora en 4 a 8 semanas."]]},{"id":"prevention","blocks":[["p","Aumente el entrenamiento poco a poco y mantenga fuertes las piernas."]]},{"id":"similar","blocks":[["ul",[["a","popliteus-tendon-pain","Dolor del tendón poplíteo"],": peor cuesta abajo."],[["a","meniscus-tear","Desgarro de menisco"],": dolor en la línea de la articulación, se engancha."]]]}],[{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," por una rodilla caliente, hinchada y dolorida si:"],["ul",["Se siente con fiebre, con escalofríos o mal."],["No puede moverla ni apoyarse en ella."],["Apareció a los pocos días de una operación o inyección, o en una prótesis."],["Usted tiene las defensas bajas, o se trata de un niño."]],["p","No espere a tener fiebre. Unas 4 de cada 10 personas no la tienen. No tome antibióticos que le hayan sobrado."]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Se hincha o se pone caliente en cuestión de días."],["Una herida en ese lugar suelta líquido, o hay una mordedura o un corte profundo."]]]]},{"id":"what","blocks":[["p","Unos gérmenes entran en la articulación, por la sangre o por una herida. Los médicos analizan y lavan la articulación, y dan antibióticos."]]}],[{"id":"typical","blocks":[["ul",["Una o más articulaciones están hinchadas y calientes, durante semanas."],["La rigidez de la mañana dura más de 30 minutos."],["El descanso la empeora y el movimiento la mejora."],["Muchas veces también duelen las manos o los pies, y hay cansancio."],["Usted o su familia pueden tener psoriasis."]]]},{"id":"not-typical","blocks":[["p","Dolor solo con el uso, o una sola articulación que se puso caliente en horas o días."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla está caliente, hinchada y muy dolorida, y usted se siente con fiebre o no puede moverla."],["La rodilla está caliente e hinchada desde hace poco, y es una prótesis o tuvo una inyección o una operación en los últimos 3 meses."],["La rodilla está caliente e hinchada, y usted tiene las defensas bajas."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["La rodilla está caliente e hinchada, aunque ya se sepa que tiene artritis."],["Un niño tiene una articulación hinchada, caliente o roja."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]],["care","soon",["Pida una cita si:"],["ul",["Las articulaciones hinchadas siguen rígidas más de 30 minutos por la mañana. Pida que le atiendan en los próximos días."]]]]},{"id":"what","blocks":[["p","Las defensas del cuerpo atacan la capa interna de las articulaciones, como en la artritis reumatoide y la psoriásica."]]},{"id":"why","blocks":[["p","La causa no se conoce del todo. Influyen los genes y fumar."]]},{"id":"diagnosis","blocks":[["p","Los análisis de sangre y las pruebas de imagen pueden mostrarla."]]},{"id":"treatment","blocks":[["stage","now"],["p","Pregunte a un farmacéutico sobre ",["a","pain-relief-medicines","medicinas para el dolor"],"."],["stage","next"],["p","Un especialista en articulaciones empieza una medicina que calma las defensas. Tratarla pronto protege las articulaciones."],["stage","later"],["p","Un fisioterapeuta puede guiarle."]]},{"id":"avoid","blocks":[["p","No piense que una articulación recién caliente es solo un brote: puede estar infectada."]]},{"id":"recovery","blocks":[["p","Es de larga duración. Con tratamiento, muchas personas tienen pocas señales o ninguna."]]},{"id":"prevention","blocks":[["p","No fume."]]},{"id":"similar","blocks":[["ul",[["a","knee-osteoarthritis","Artrosis de rodilla"],": 45 años o más."],[["a","gout","Gota"],": repentina, caliente, dolor extremo."]]]}],[{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla tiene una forma rara o se salió de su lugar, aunque haya vuelto a su sitio."],["La rodilla está muy floja después de una lesión."],["El pie está de repente frío, pálido, dormido o débil."],["Fue un choque fuerte o una caída desde altura."],["La rótula sigue fuera de su lugar."]],["p","Mantenga la pierna quieta. No la enderece, y no coma ni beba. No conduzca usted."]]]},{"id":"what","blocks":[["p","La arteria o el nervio detrás de la rodilla puede romperse, por eso hay que comprobar enseguida que llega la sangre. Con un peso corporal alto, puede bastar una caída pequeña. ¿Solo se salió ",["a","kneecap-dislocation","la rótula"],"?"]]}],[{"id":"typical","blocks":[["ul",["Dolor detrás de la rodilla, en la esquina interna o externa, que empezó poco a poco."],["Un cordón (tendón) duele al apretarlo, o al tirar del talón hacia atrás."],["Duele al correr, al acelerar, en cuestas, en escaleras y en bicicleta."],["Está rígido por la mañana, se alivia al calentar y vuelve más tarde."]]]},{"id":"not-typical","blocks":[["ul",["Un bulto en el medio de la parte de atrás de la rodilla."],["Una rodilla que se traba, o un dolor que empezó con un giro."],["Pantorrilla hinchada o fiebre."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."],["El pie está de repente frío, pálido, dormido o débil."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."],["La rodilla está trabada, o le falla después de una lesión."],["Un tendón empezó a doler después de tomar ciprofloxacina o un antibiótico parecido."]]],["care","soon",["Pida una cita si:"],["ul",["La parte de atrás de la rodilla está hinchada, o encuentra un bulto."],["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."]]]]},{"id":"what","blocks":[["p","Los tendones isquiotibiales terminan a los dos lados de la parte de atrás de la rodilla. El bíceps femoral está en el lado de afuera; el semimembranoso y el semitendinoso, en el lado de adentro. El tendón duele porque recibió demasiada carga. Es menos común que un quiste de Baker o un desgarro de menisco."]]},{"id":"why","blocks":[["p","Demasiada carga demasiado pronto: más distancia, cuestas, bicicleta o giros. Un movimiento brusco y fuerte que duele al instante indica una distensión o un desgarro."]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud aprieta los cordones y prueba a doblar la rodilla contra una resistencia. La ecografía o la resonancia magnética ayuda si la causa no está clara."]]},{"id":"treatment","blocks":[["stage","now"],["p","Reduzca las cuestas, la velocidad y la bicicleta más o menos entre un tercio y la mitad. Siga moviéndose. Pregunte a un farmacéutico por un gel para el dolor."],["stage","next"],["p","Fortalezca los isquiotibiales por pasos: primero sostener sin moverse, luego flexiones de rodilla y escalones, y después levantar peso despacio. El ",["a","rehabilitation","semáforo del dolor"]," dice cuánto dolor es aceptable."],["stage","later"],["p","Un fisioterapeuta puede guiar el plan. Rara vez se usa una inyección de esteroides. Puede aliviar el dolor unas semanas, pero después se puede estar peor."]]},{"id":"avoid","blocks":[["p","No descanse del todo ni siga con dolor agudo. No frote una pantorrilla hinchada."]]},{"id":"recovery","blocks":[["p","Tarda de semanas a meses."]]},{"id":"prevention","blocks":[["p","Aumente poco a poco las cuestas, la velocidad y la distancia. Mantenga fuertes los isquiotibiales."]]},{"id":"similar","blocks":[["ul",[["a","bakers-cyst","Quiste de Baker"],": un bulto blando, tirante al doblar del todo."],[["a","meniscus-tear","Desgarro de menisco"],": dolor en la línea de la articulación, hinchazón, se engancha."],[["a","pes-anserine-bursitis","Dolor en la parte interna de la espinilla"],": 5 cm debajo de la articulación."]]]}],[{"id":"typical","blocks":[["ul",["Una caída, un golpe o un choque."],["No puede dar 4 pasos, o no puede doblar la rodilla hasta un ángulo recto."],["Duele mucho al apretar la rótula o el lado de afuera debajo de la rodilla."],["La rodilla se hincha rápido."]]]},{"id":"not-typical","blocks":[["p","Camina como siempre y dobla la rodilla del todo. Aun así, unos huesos frágiles pueden tener una grieta."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla tiene una forma rara o se salió de su lugar, aunque haya vuelto a su sitio."],["Se ve el hueso, o la herida es profunda."],["El pie está de repente frío, pálido, dormido o débil."],["La pierna está dura y el dolor aumenta rápido."],["Fue un choque fuerte o una caída desde altura."]],["p","No coma ni beba. No conduzca usted."]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["No puede dar 4 pasos, o no puede doblar la rodilla hasta un ángulo recto."],["Un hueso de la rodilla duele mucho al apretarlo."],["Tiene menos de 12 años o más de 50, o tiene huesos frágiles, y le duele estar de pie."]]]]},{"id":"what","blocks":[["p","Un hueso de la rodilla se agrietó o se rompió."]]},{"id":"why","blocks":[["p","Con huesos frágiles puede bastar una caída pequeña."]]},{"id":"diagnosis","blocks":[["p","Una lista corta de comprobación dice quién necesita una radiografía."]]},{"id":"treatment","blocks":[["stage","now"],["p","No apoye peso en la pierna."],["stage","next"],["p","La mayoría necesita una rodillera rígida, un yeso o una operación. No espere si la pantorrilla se hincha dentro de un yeso: puede ser un coágulo."],["stage","later"],["p","Entrene la fuerza y el equilibrio. Después de una caída pequeña, pida que revisen la salud de sus huesos."]]},{"id":"avoid","blocks":[["p","No camine con esa pierna, ni enderece una forma rara."]]},{"id":"recovery","blocks":[["p","Muchas veces tarda de 6 a 12 semanas."]]},{"id":"prevention","blocks":[["p","Entrene la fuerza y el equilibrio."]]},{"id":"similar","blocks":[["ul",[["a","ligament-injury","Lesión de ligamento"],": un giro, un chasquido, una rodilla floja."],[["a","extensor-tendon-rupture","Tendón roto"],": no puede levantar la pierna estirada."]]]}],[{"id":"typical","blocks":[["ul",["45 años o más."],["Dolor al usar la rodilla, por ejemplo en las escaleras. Puede extenderse a la parte de atrás de la rodilla."],["Sin rigidez por la mañana, o de 30 minutos como máximo."],["Una rodilla rígida que se mueve menos y cruje, o se hincha de vez en cuando."]]]},{"id":"not-typical","blocks":[["ul",["Rigidez de más de 30 minutos."],["Una articulación caliente, o un dolor que empeora rápido."],["Dolor de noche que no tiene nada que ver con el uso. Despertarse al darse la vuelta es común."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla está caliente, hinchada y muy dolorida, y usted se siente con fiebre o no puede moverla."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["La rodilla está caliente e hinchada."],["La rodilla está trabada, o le falla después de una lesión."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]],["care","soon",["Pida una cita si:"],["ul",["El dolor le estorba en la vida diaria o al dormir."],["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."]]],["care","self-care",[],["p","Puede cuidarse en casa si el dolor va y viene con el uso."]]]},{"id":"what","blocks":[["p","Los tejidos de la articulación cambian, y la reparación va despacio. El dolor sube y baja. Muchas personas siguen igual o mejoran."]]},{"id":"why","blocks":[["p","La edad, una lesión pasada, la familia y el peso de más aumentan la probabilidad."]]},{"id":"diagnosis","blocks":[["p","Por lo general bastan su edad y lo que usted cuenta. Las pruebas de imagen rara vez añaden algo."]]},{"id":"treatment","blocks":[["stage","now"],["p","Siga moviéndose. Para el dolor, pruebe primero un gel antiinflamatorio. Pregunte a un farmacéutico si es adecuado para usted."],["stage","next"],["p","El ejercicio es el tratamiento principal: fuerza para el muslo y los ",["a","hamstrings","isquiotibiales"],", y caminar o andar en bicicleta. Puede doler más al principio, y ayuda en 6 a 12 semanas."],["p","Si tiene sobrepeso, ayuda bajar una décima parte de su peso. Las pastillas antiinflamatorias pueden ayudar por poco tiempo, si son ",["a","pain-relief-medicines","seguras para usted"],". No se aconsejan la glucosamina ni los opioides fuertes. El paracetamol ayuda poco."],["p","Las guías cambian según el país. La acupuntura no se aconseja en el Reino Unido. En los Estados Unidos se puede probar, y se aconsejan mucho el taichí, el bastón y la rodillera."],["p",["b","Cada día:"]," descanse antes de que llegue el dolor. Lleve un bastón en la otra mano. Una clase como GLA:D enseña los ejercicios. En un brote, haga la mitad durante 2 o 3 días."],["stage","later"],["p","Una inyección de esteroides puede aliviar el dolor unas semanas, para que pueda hacer ejercicio. Una prótesis de rodilla es una opción si, a pesar de todo, la vida sigue siendo difícil."]]},{"id":"avoid","blocks":[["ul",["No guarde cama. Moverse no daña la articulación."]]]},{"id":"recovery","blocks":[["p","Es de larga duración, con épocas mejores y peores."]]},{"id":"prevention","blocks":[["p","Manténgase en movimiento, con un peso sano, y deje que las lesiones de rodilla sanen del todo."]]},{"id":"similar","blocks":[["ul",[["a","inflammatory-arthritis","Artritis inflamatoria"],": rigidez de más de 30 minutos."],[["a","bakers-cyst","Quiste de Baker"],": un bulto detrás de la rodilla."],[["a","hip-pain-felt-in-the-knee","Dolor de cadera que se siente en la rodilla"],": cadera rígida, dolor en la ingle."]]]}],[{"id":"typical","blocks":[["ul",["Una hinchazón blanda delante de la rótula, que duele al tocarla."],["Arrodillarse y doblar la rodilla del todo es incómodo."],["Vino después de arrodillarse mucho, de una caída o de un golpe."]]]},{"id":"not-typical","blocks":[["p","Toda la articulación está hinchada, o duele con cada movimiento."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla está caliente, hinchada y muy dolorida, y usted se siente con fiebre o no puede moverla."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["La hinchazón está caliente, roja o más oscura, o duele cada vez más."],["La piel está rota, o usted tiene las defensas bajas."]]],["care","soon",["Pida una cita si:"],["ul",["El problema vuelve una y otra vez."],["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."]]],["care","self-care",[],["p","Puede cuidarse en casa si la hinchazón está blanda y fría y usted se siente bien."]]]},{"id":"what","blocks":[["p","Entre la piel y la rótula hay una pequeña almohadilla de líquido. La presión o un golpe hace que se llene. La articulación está bien."]]},{"id":"why","blocks":[["p","Puede venir de arrodillarse, de un golpe, de gérmenes que entran por un rasguño, de la gota o de la artritis reumatoide."]]},{"id":"diagnosis","blocks":[["p","Basta con un examen. Si puede estar infectada, un médico puede sacar líquido."]]},{"id":"treatment","blocks":[["stage","now"],["p","Deje de arrodillarse. Una compresa fría envuelta en un paño y una venda ligera la alivian. Pregunte a un farmacéutico sobre ",["a","pain-relief-medicines","medicinas para el dolor"],"."],["stage","next"],["p","Doblarla con suavidad mantiene la rodilla en movimiento. Si está infectada, necesita antibióticos."],["stage","later"],["p","Un médico puede sacar líquido. Rara vez se opera."]]},{"id":"avoid","blocks":[["p","No se arrodille sin rodilleras acolchadas. No la apriete ni la pinche."]]},{"id":"recovery","blocks":[["p","La mayoría se calma en unas pocas semanas."]]},{"id":"prevention","blocks":[["p","Use rodilleras acolchadas y limpie los rasguños."]]},{"id":"similar","blocks":[["ul",[["a","infected-joint","Articulación infectada"],": caliente, muy dolorida, fiebre."],[["a","gout","Gota"],": repentina, caliente, dolor extremo."]]]}],[{"id":"typical","blocks":[["ul",["Un golpe, o un giro repentino con el pie apoyado. La rótula se ve fuera de su lugar."],["Tal vez un chasquido, dolor fuerte e hinchazón repentina. No puede estirar la rodilla."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rótula sigue fuera de su lugar."],["El pie está de repente frío, pálido, dormido o débil."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["La rótula se salió y volvió sola a su lugar."]]]]},{"id":"what","blocks":[["p","La rótula se salió de su surco. No la empuje usted para devolverla. Después vienen una férula y ejercicios. La mayoría necesita unas 6 semanas."]]}],[{"id":"typical","blocks":[["table",[["Ligamento"],["Cómo ocurre"],["Qué nota"]],[["LCA (dentro)"],["Un giro o un aterrizaje con el pie apoyado"],["Un chasquido, hinchazón en menos de 2 horas, la rodilla falla"]],[["LCM (lado de adentro)"],["Un golpe en el lado de afuera de la rodilla"],["Dolor en el lado de adentro"]],[["LCL (lado de afuera)"],["Un golpe en el lado de adentro de la rodilla"],["Dolor en el lado de afuera, la rodilla está floja"]]],["p","La hinchazón rápida por lo general es sangre en la articulación."]]},{"id":"not-typical","blocks":[["ul",["No hubo lesión."],["La articulación no está hinchada. Eso hace mucho menos probable un desgarro dentro de ella."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla tiene una forma rara o se salió de su lugar, aunque haya vuelto a su sitio."],["El pie está de repente frío, pálido, dormido o débil."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["No puede dar 4 pasos, o no puede doblar la rodilla hasta un ángulo recto."],["La rodilla se hincha mucho en unas 4 horas o menos después de una lesión."],["La rodilla está trabada, o le falla después de una lesión."]]],["care","soon",["Pida una cita si:"],["ul",["La rodilla está hinchada o inestable, o sintió un chasquido. Pida que le atiendan en los próximos días."]]]]},{"id":"what","blocks":[["p","Los ligamentos son bandas fuertes que unen un hueso con otro. Un esguince estira o desgarra uno, a veces junto con un ",["a","meniscus-tear","menisco"],"."]]},{"id":"why","blocks":[["p","Los deportes con giros rápidos, saltos y contacto causan la mayoría."]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud prueba cada ligamento y revisa el pie. Las radiografías buscan fracturas. La resonancia magnética ayuda si es probable un desgarro por dentro."]]},{"id":"treatment","blocks":[["stage","now"],["p","Proteja la rodilla de 1 a 3 días, con muletas si cojea y una compresa fría envuelta en un paño. Dóblela y estírela con suavidad."],["stage","next"],["p","El ejercicio devuelve la fuerza y el equilibrio. Los esguinces del lado de adentro por lo general sanan con una rodillera. Los desgarros del lado de afuera necesitan pronto un especialista."],["stage","later"],["p","Un desgarro del LCA puede ir igual de bien con ejercicio primero que con una operación temprana. Si la rodilla sigue inestable durante meses, la operación ayuda más."]]},{"id":"avoid","blocks":[["ul",["No haga deportes de giros o de contacto con una rodilla que falla."],["No descanse del todo durante semanas."]]]},{"id":"recovery","blocks":[["p","Los esguinces leves tardan unas pocas semanas. Después de operar el LCA, el deporte espera 9 meses o más."]]},{"id":"prevention","blocks":[["p","El calentamiento 11+ dos veces por semana baja el riesgo en los deportes de equipo."]]},{"id":"similar","blocks":[["ul",[["a","meniscus-tear","Desgarro de menisco"],": se hincha en horas o días, se engancha o se traba."],[["a","posterior-cruciate-ligament-injury","Lesión del ligamento cruzado posterior"],": un golpe en la espinilla."],[["a","knee-fracture","Fractura de rodilla"],": no puede dar 4 pasos, hueso dolorido."]]]}],[{"id":"typical","blocks":[["ul",["Un solo chasquido con dolor en la parte de atrás e interna de la rodilla, con un movimiento pequeño de todos los días."],["Ocurrió al bajar escaleras o una cuesta, al caminar o al ponerse en cuclillas."],["Unos 50 años o más, con más frecuencia en mujeres y con peso de más."],["La rodilla puede hincharse, y duele más que antes al caminar."]]]},{"id":"not-typical","blocks":[["ul",["Sin chasquido y con comienzo lento: esto va más con la ",["a","knee-osteoarthritis","artrosis"],"."],["Un giro en el deporte a una edad joven."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla está caliente, hinchada y muy dolorida, y usted se siente con fiebre o no puede moverla."],["El pie está de repente frío, pálido, dormido o débil."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["No puede dar 4 pasos, o no puede doblar la rodilla hasta un ángulo recto."],["Tiene 55 años o más, y le duele estar de pie después de una lesión."],["La rodilla está trabada."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]],["care","soon",["Pida una cita si:"],["ul",["Sintió un chasquido detrás de la rodilla y todavía le duele. Pida que le atiendan en los próximos días y diga \\"desgarro de la raíz del menisco\\"."]]]]},{"id":"what","blocks":[["p","El menisco es una almohadilla que reparte su peso. Su extremo de atrás, la raíz, lo sujeta al hueso. Cuando la raíz se desgarra, la almohadilla se sale de su lugar y sostiene poco."]]},{"id":"why","blocks":[["p","La raíz se debilita con la edad. Luego un paso hacia abajo la desgarra. En muchas personas la articulación ya tenía algunos cambios."]]},{"id":"diagnosis","blocks":[["p","Una radiografía puede verse normal. La resonancia magnética muestra el desgarro. También muestra una grieta fina en el hueso (fractura por insuficiencia), que puede venir después."]]},{"id":"treatment","blocks":[["stage","now"],["p","Use muletas o un bastón, y evite las escaleras y las cuclillas hasta que le hayan visto."],["stage","next"],["p","Pregunte por los dos caminos: ejercicio, o una operación que vuelve a atar la raíz. Cuál conviene depende de cuánto haya cambiado la articulación. En un estudio, el ejercicio con guía ayudó durante años, aunque la artrosis siguió."],["stage","later"],["p","Gane fuerza en el muslo y equilibrio."]]},{"id":"avoid","blocks":[["ul",["No haga cuclillas profundas, ni giros con carga."],["No piense que un chasquido que notó es solo la edad."]]]},{"id":"recovery","blocks":[["p","Con ejercicio, el dolor muchas veces está mejor después de unos 6 meses. Después de una reparación tarda meses, primero con muletas."]]},{"id":"prevention","blocks":[["p","Mantenga fuertes los muslos y un peso sano. Use el pasamanos al bajar."]]},{"id":"similar","blocks":[["ul",[["a","meniscus-tear","Desgarro de menisco"],": se engancha o se traba, sin un chasquido único."],[["a","bakers-cyst","Quiste de Baker"],": un bulto blando detrás de la rodilla."],[["a","bone-stress-injury","Lesión del hueso por sobrecarga"],": un solo punto dolorido en el hueso."]]]}],[{"id":"typical","blocks":[["ul",["Después de girar con la rodilla doblada: dolor en la línea de la articulación, al lado o en la esquina de atrás."],["Hinchazón que aparece en horas o días."],["Una rodilla que se engancha, se atora o falla."],["Desde unos 40 años, con un giro pequeño o sin él: una molestia en la línea de la articulación, peor en cuclillas."]]]},{"id":"not-typical","blocks":[["ul",["Dolor solo en el músculo del muslo, o un moretón allí."],["Hinchazón rápida, en unas 4 horas o menos."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla está caliente, hinchada y muy dolorida, y usted se siente con fiebre o no puede moverla."],["El pie está de repente frío, pálido, dormido o débil."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["La rodilla está trabada: no puede estirarla o doblarla del todo."],["La rodilla falla o se engancha desde hace poco, después de una lesión."],["No puede dar 4 pasos, o no puede doblar la rodilla hasta un ángulo recto."],["La rodilla se hincha mucho en unas 4 horas o menos después de una lesión."]]],["care","soon",["Pida una cita si:"],["ul",["La rodilla se engancha una y otra vez, falla o sigue doliendo."]]]]},{"id":"what","blocks":[["p","Cada rodilla tiene dos almohadillas de cartílago que reparten la carga. Una almohadilla puede partirse, y un trozo suelto puede trabar la articulación."]]},{"id":"why","blocks":[["p","Los jóvenes lo desgarran en deportes con giros. Más tarde la almohadilla cambia con la edad, y muchos desgarros nunca duelen."]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud aprieta la línea de la articulación y gira la rodilla. Ninguna señal demuestra un desgarro. La resonancia magnética muestra los tejidos blandos si la rodilla está trabada o se piensa en operar."]]},{"id":"treatment","blocks":[["stage","now"],["p","Baje el ritmo de 1 a 3 días, y luego dóblela y estírela un poco. Una compresa fría o ",["a","pain-relief-medicines","medicinas para el dolor"]," pueden ayudar."],["stage","next"],["p","El primer tratamiento es ejercicio para el muslo y el equilibrio. En los desgarros que vienen con la edad, la operación de rutina por artroscopia no ayuda más."],["stage","later"],["p","La operación ayuda a una rodilla trabada. Algunos desgarros en jóvenes se pueden reparar."]]},{"id":"avoid","blocks":[["ul",["Nada de cuclillas profundas ni giros al principio."],["No fuerce una rodilla trabada."]]]},{"id":"recovery","blocks":[["p","La mayoría mejora en 6 a 12 semanas con ejercicio. Después de una reparación tarda meses."]]},{"id":"prevention","blocks":[["p","Aumente el entrenamiento poco a poco y mantenga fuertes las piernas."]]},{"id":"similar","blocks":[["ul",[["a","meniscal-root-tear","Desgarro de la raíz del menisco"],": un chasquido detrás al dar un paso, 50 años o más."],[["a","ligament-injury","Lesión de ligamento"],": un chasquido, hinchazón rápida, una rodilla floja."],[["a","knee-osteoarthritis","Artrosis de rodilla"],": rígida, duele con el uso. Muchas veces están las dos cosas."],[["a","knee-end-tendon-pain","Dolor de tendón detrás de la rodilla"],": un cordón dolorido detrás, no se engancha."]]]}],[{"id":"typical","blocks":[["ul",["Los músculos están muy doloridos, hinchados o débiles en los días después de un esfuerzo extremo, calor o un aplastamiento."],["La orina es marrón oscura, como un refresco de cola. No todos tienen todas las señales."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La orina es oscura, como un refresco de cola, y los músculos están muy doloridos o débiles."],["Los dos muslos o las dos piernas se hinchan mucho o se ponen duros después de hacer ejercicio muy fuerte."]],["p","No tome pastillas antiinflamatorias."]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Después de un ejercicio intenso, el dolor muscular es muy fuerte, mucho peor que lo habitual. Pida un análisis de sangre."]]]]},{"id":"what","blocks":[["p","Las células rotas del músculo pueden dañar los riñones y el corazón. Un análisis de sangre lo muestra, y se trata con suero por la vena."]]}],[{"id":"typical","blocks":[["ul",["La parte externa de la espinilla o el empeine está dormido u hormiguea, o usted tropieza."],["Viene después de cruzar las piernas, arrodillarse, un yeso o una lesión."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["El pie está de repente frío, pálido, dormido o débil."],["Tiene dormida la zona entre las piernas, no puede orinar o defecar, o no puede controlar la orina o las heces."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["No puede levantar la parte delantera del pie."],["La debilidad o el adormecimiento empeora cada día."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]],["care","soon",["Pida una cita si:"],["ul",["El hormigueo o el adormecimiento no se quita."]]]]},{"id":"what","blocks":[["p","Un nervio apretado puede recuperarse en semanas o meses."]]},{"id":"treatment","blocks":[["stage","now"],["p","No apriete la parte de fuera de la rodilla."]]},{"id":"avoid","blocks":[["p","No cruce las piernas ni se arrodille."]]}],[{"id":"typical","blocks":[["ul",["De 9 a 16 años, con mucho deporte, en un estirón de crecimiento."],["Dolor o un bulto dolorido en el saliente debajo de la rótula, a veces en la punta de abajo de la rótula."],["Empeora al correr, saltar, arrodillarse y en las escaleras."]]]},{"id":"not-typical","blocks":[["p","Cojera, o dolor en la cadera o la ingle."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["Un niño cojea y tiene fiebre, o no puede caminar."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una persona menor de 16 años cojea, o le duele la cadera o la ingle."],["Un chasquido repentino trajo un dolor fuerte, y no puede dar 4 pasos."],["No puede levantar la pierna estirada."],["El hueso duele en reposo o de noche, no solo después del deporte."]]],["care","soon",["Pida una cita si:"],["ul",["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."]]],["care","self-care",[],["p","Puede cuidarse en casa si no tiene ninguna de estas señales."]]]},{"id":"what","blocks":[["p","El tendón debajo de la rótula tira de una parte de la tibia que aún crece, y esa parte se pone dolorida."]]},{"id":"why","blocks":[["p","Demasiada carga demasiado pronto."]]},{"id":"diagnosis","blocks":[["p","Basta con un examen. Rara vez hace falta una radiografía."]]},{"id":"treatment","blocks":[["stage","now"],["p","Haga menos de lo que duele, sobre todo saltos."],["stage","next"],["p","Fortalez', 'ca las caderas y los muslos. El ",["a","rehabilitation","semáforo del dolor"]," dice cuánto dolor es aceptable."],["stage","later"],["p","Vuelva al deporte poco a poco. Rara vez se opera."]]},{"id":"avoid","blocks":[["p","No deje todo el deporte."]]},{"id":"recovery","blocks":[["p","Por lo general se calma al terminar de crecer, muchas veces en 1 a 2 años. Puede quedar un bulto que no duele."]]},{"id":"prevention","blocks":[["p","Aumente el entrenamiento poco a poco y mantenga fuertes las piernas."]]},{"id":"similar","blocks":[["ul",[["a","hip-pain-felt-in-the-knee","Dolor de cadera que se siente en la rodilla"],": cojera o cadera rígida."],[["a","patellar-tendon-pain","Dolor del tendón rotuliano"],": un solo punto debajo de la rótula."]]]}],[{"id":"typical","blocks":[["ul",["Una molestia o tensión extendida que aumentó en días o semanas."],["Aparece durante o después de la actividad, o después de sentarse mucho tiempo."],["El músculo se cansa pronto y se siente un poco débil. Se quita y vuelve."]]]},{"id":"not-typical","blocks":[["ul",["Un chasquido, un moretón, un bulto o hinchazón."],["Fiebre, o dolor de noche."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."],["La orina es oscura, como un refresco de cola."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]],["care","soon",["Pida una cita si:"],["ul",["El problema vuelve una y otra vez. Puede haber un motivo detrás."],["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."],["No puede hacer sus actividades diarias."]]]]},{"id":"what","blocks":[["p","Los músculos hacen más de lo que pueden por ahora. Se ponen doloridos, tensos y cansados. Algunas personas notan nudos que duelen al tocar, llamados puntos gatillo."]]},{"id":"why","blocks":[["ul",["Esfuerzo repetido, mala forma física o un aumento repentino del entrenamiento."],["Desequilibrio muscular: isquiotibiales débiles al lado de otros músculos de la pierna. La forma de correr o de levantar peso puede influir."],["Una lesión pasada y la edad avanzada aumentan la probabilidad de una distensión más que la debilidad."]]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud revisa la fuerza, la flexibilidad y los puntos doloridos. Rara vez hace falta una prueba de imagen."]]},{"id":"treatment","blocks":[["stage","now"],["p","Reduzca lo que lo provoca más o menos entre un tercio y la mitad, y siga moviéndose. El ",["a","rehabilitation","semáforo del dolor"]," dice cuánto dolor es aceptable."],["stage","next"],["p","Fortalezca los isquiotibiales y las caderas de las dos piernas 3 días por semana. Luego vuelva a añadir carga poco a poco."],["stage","later"],["p","Un fisioterapeuta puede mirar su entrenamiento y su forma de moverse. El masaje o el trabajo en los puntos gatillo puede aliviarlo por un tiempo."]]},{"id":"avoid","blocks":[["p","No descanse del todo durante semanas. No empiece con inyecciones en los puntos doloridos, ni dé masaje a una pantorrilla hinchada."]]},{"id":"recovery","blocks":[["p","La mayoría mejora en 2 a 6 semanas."]]},{"id":"prevention","blocks":[["p","Añada como máximo una décima parte más cada semana, y planee días de descanso. Siga con los ejercicios de fuerza: en los ensayos, el ejercicio redujo las lesiones por uso excesivo más o menos a la mitad."]]},{"id":"similar","blocks":[["ul",[["a","hamstring-tightness","Isquiotibiales tensos"],": más rigidez que dolor."],[["a","soreness-and-cramp","Dolor muscular"],": de 1 a 3 días después de un ejercicio nuevo."],[["a","hamstring-strain","Distensión de los isquiotibiales"],": un momento repentino."]]]}],[{"id":"typical","blocks":[["ul",["Dolor en un solo punto: la punta de abajo de la rótula. Con menos frecuencia, encima de la rótula."],["Aumenta con la carga: más con saltos, aterrizajes, brincos y cuclillas."],["Se alivia en reposo, puede mejorar al calentar, y duele al día siguiente."],["De 15 a 30 años, deportes con saltos."]]]},{"id":"not-typical","blocks":[["p","Dolor en reposo, rodilla hinchada o que se traba."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla está caliente, hinchada y muy dolorida, y usted se siente con fiebre o no puede moverla."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."],["No puede levantar la pierna estirada."],["Un tendón empezó a doler después de tomar ciprofloxacina o un antibiótico parecido."]]],["care","soon",["Pida una cita si:"],["ul",["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."]]],["care","self-care",[],["p","Puede cuidarse en casa si no tiene ninguna de estas señales."]]]},{"id":"what","blocks":[["p","El tendón duele porque recibió demasiada carga. No está roto."]]},{"id":"why","blocks":[["p","Puede venir de más saltos, de suelos más duros o de entrenar otra vez después de una pausa."]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud aprieta el punto dolorido. Rara vez hace falta una prueba de imagen."]]},{"id":"treatment","blocks":[["stage","now"],["p","Reduzca los saltos y las carreras rápidas. Mantener el muslo apretado durante 45 segundos puede aliviar el dolor."],["stage","next"],["p","Levantar peso despacio, 3 días por semana. El ",["a","rehabilitation","semáforo del dolor"]," dice cuánto dolor es aceptable."],["stage","later"],["p","Vuelva al deporte poco a poco."]]},{"id":"avoid","blocks":[["p","No descanse del todo durante semanas."]]},{"id":"recovery","blocks":[["p","La mayoría necesita de 3 a 6 meses, algunos más."]]},{"id":"prevention","blocks":[["p","Aumente el entrenamiento poco a poco y mantenga fuertes las piernas."]]},{"id":"similar","blocks":[["ul",[["a","patellofemoral-pain","Dolor patelofemoral"],": una molestia alrededor de la rótula."],[["a","osgood-schlatter","Osgood-Schlatter"],": un bulto dolorido debajo de la rótula."]]]}],[{"id":"typical","blocks":[["ul",["Molestia alrededor o detrás de la rótula, difícil de señalar."],["Peor en cuclillas, en las escaleras, al correr, y después de sentarse mucho tiempo con las rodillas dobladas."],["Vino poco a poco, muchas veces después de correr o saltar más."],["Sobre todo en adolescentes y adultos de menos de 50 años."]]]},{"id":"not-typical","blocks":[["ul",["La rodilla se traba, falla o se hincha mucho."],["El dolor está en la parte de atrás de la rodilla o le despierta por la noche."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla está caliente, hinchada y muy dolorida, y usted se siente con fiebre o no puede moverla."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["La rodilla está trabada, o le falla después de una lesión."],["No puede levantar la pierna estirada."],["La rótula saltó hacia un lado y volvió."],["Una persona menor de 16 años cojea, o le duele la cadera o la ingle."]]],["care","soon",["Pida una cita si:"],["ul",["La rodilla falla o se hincha."],["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."]]],["care","self-care",[],["p","Puede cuidarse en casa si no tiene ninguna de estas señales."]]]},{"id":"what","blocks":[["p","La rótula se desliza por un surco del hueso del muslo. Con más carga de la que está acostumbrada, se pone dolorida. No hay nada roto."]]},{"id":"why","blocks":[["p","Influyen un aumento rápido del entrenamiento, los músculos débiles del muslo o la cadera, y el crecimiento. Los isquiotibiales tensos se encuentran más a menudo con este dolor, pero puede que no sean la causa."]]},{"id":"diagnosis","blocks":[["p","El dolor en cuclillas es la mejor señal. Rara vez hace falta una prueba de imagen."]]},{"id":"treatment","blocks":[["stage","now"],["p","Reduzca las escaleras, las cuestas y las cuclillas profundas entre un tercio y la mitad, y siga moviéndose. Poner cinta en la rótula puede aliviar el dolor unas semanas."],["stage","next"],["p","Lo que más ayuda son ejercicios de cadera y de muslo juntos. Las plantillas pueden ayudar al principio."],["stage","later"],["p","Vuelva a correr con pasos más cortos y un aumento lento."]]},{"id":"avoid","blocks":[["ul",["No descanse del todo durante semanas."],["Evite las cuclillas profundas y arrodillarse mucho tiempo mientras duela."],["La operación no es para este dolor solo."]]]},{"id":"recovery","blocks":[["p","Muchos se sienten mejor en 6 a 12 semanas de ejercicio. En algunos dura meses y vuelve, así que siga con los ejercicios."]]},{"id":"prevention","blocks":[["p","Aumente el entrenamiento poco a poco y mantenga fuertes las piernas."]]},{"id":"similar","blocks":[["ul",[["a","patellar-tendon-pain","Dolor del tendón rotuliano"],": un solo punto debajo de la rótula."],[["a","knee-osteoarthritis","Artrosis de rodilla"],": 45 años o más, rígida después del descanso."],[["a","osgood-schlatter","Osgood-Schlatter"],": un bulto dolorido en una persona que aún crece."]]]}],[{"id":"typical","blocks":[["ul",["Dolor en la parte interna de la espinilla, unos 5 cm (2 pulgadas) debajo de la articulación de la rodilla."],["Un punto allí que duele al tocar, y a veces una hinchazón leve."],["Peor en las escaleras, al levantarse de una silla o del auto, y de noche cuando las rodillas se tocan."]]]},{"id":"not-typical","blocks":[["ul",["Dolor en el centro de la parte de atrás de la rodilla, o un bulto allí."],["Una rodilla que se traba, o una pantorrilla hinchada."],["En una persona joven: dolor de hueso por la noche, o un hueso hinchado."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."],["La rodilla está caliente, hinchada y muy dolorida, y usted se siente con fiebre o no puede moverla."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["La rodilla está caliente e hinchada."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]],["care","soon",["Pida una cita si:"],["ul",["El hueso duele en reposo o de noche."],["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."]]]]},{"id":"what","blocks":[["p","Tres tendones llegan a la parte interna de la espinilla. Uno es de un isquiotibial, el semitendinoso. Debajo de los tendones hay una pequeña almohadilla de líquido, la bolsa (bursa), que puede ponerse dolorida. Muchas personas lo confunden con dolor de los isquiotibiales, que se siente en la parte de atrás del muslo."]]},{"id":"why","blocks":[["p","Es más común con artrosis de rodilla, diabetes y más peso corporal. A corredores y ciclistas les viene por las cuestas o por entrenar más. Los isquiotibiales tensos pueden influir."]]},{"id":"diagnosis","blocks":[["p","El lugar es lo que más dice, porque las escaleras duelen con muchos problemas de rodilla. Un profesional de la salud aprieta el punto. Rara vez hace falta una radiografía."]]},{"id":"treatment","blocks":[["stage","now"],["p","Reduzca las escaleras, las cuestas y la velocidad. Ponga una almohada entre las rodillas por la noche. Una compresa fría envuelta en un paño o un gel para el dolor puede ayudar. Pregunte a un farmacéutico."],["stage","next"],["p","Fortalezca el muslo y la cadera, y también los isquiotibiales. Está bien estirar con suavidad. Si tiene peso de más, bajar un poco ayuda."],["stage","later"],["p","Si dura, una inyección de esteroides en la bolsa puede ayudar por poco tiempo."]]},{"id":"avoid","blocks":[["p","No se arrodille sobre ese lado ni se acueste con las rodillas apretadas una contra otra."]]},{"id":"recovery","blocks":[["p","La mayoría mejora en 6 a 8 semanas. Con artrosis de rodilla puede volver."]]},{"id":"prevention","blocks":[["p","Mantenga fuertes los muslos y las caderas, y añada cuestas poco a poco."]]},{"id":"similar","blocks":[["ul",[["a","knee-end-tendon-pain","Dolor de tendón detrás de la rodilla"],": más arriba, en la esquina de atrás."],[["a","knee-osteoarthritis","Artrosis de rodilla"]," o un ",["a","meniscus-tear","desgarro de menisco"],": dolor en la línea de la articulación."],[["a","bone-stress-injury","Lesión del hueso por sobrecarga"],": un solo punto dolorido en el hueso de un corredor."]]]}],[{"id":"typical","blocks":[["ul",["Un bulto detrás de la rodilla que late como el pulso, o un latido allí."],["La mayoría son hombres, de unos 65 años. Cerca de 1 de cada 3 personas no nota nada."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["El pie está de repente frío, pálido, dormido o débil."],["De repente la pierna duele mucho."],["Tiene el bulto detrás de la rodilla, y el pie duele en reposo o en la cama."]],["p","Mantenga la pierna horizontal, sin levantarla. No conduzca usted."]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Tiene un bulto detrás de la rodilla que late como el pulso."]]]]},{"id":"what","blocks":[["p","La arteria detrás de la rodilla se abomba. Un coágulo en ella puede cortar la sangre al pie. Una ecografía lo muestra. No apriete ni pinche el bulto."]]}],[{"id":"typical","blocks":[["ul",["Una molestia en la esquina de atrás y de afuera de la rodilla que vino poco a poco, peor cuesta abajo."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."],["El pie está de repente frío, pálido, dormido o débil."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."],["No puede levantar la parte delantera del pie."],["La rodilla está trabada, o le falla después de una lesión."]]],["care","soon",["Pida una cita si:"],["ul",["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."]]]]},{"id":"what","blocks":[["p","El tendón recibió demasiada carga. La mayoría mejora en 2 a 6 semanas."]]},{"id":"treatment","blocks":[["stage","now"],["p","Quédese en terreno llano."]]},{"id":"avoid","blocks":[["p","No corra cuesta abajo."]]}],[{"id":"typical","blocks":[["ul",["Un golpe en la parte de adelante de la espinilla con la rodilla doblada, o una caída sobre la rodilla doblada."],["Dolor e hinchazón en la parte de atrás de la rodilla, muchas veces sin chasquido."],["Más tarde la rodilla puede sentirse floja."]]]},{"id":"not-typical","blocks":[["ul",["No hubo lesión."],["Un giro con chasquido e hinchazón rápida. Eso va más con el ligamento de adelante (LCA) o un desgarro de menisco."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla tiene una forma rara o se salió de su lugar, aunque haya vuelto a su sitio."],["El pie está de repente frío, pálido, dormido o débil."],["Fue un choque fuerte o una caída desde altura."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["No puede dar 4 pasos, o no puede doblar la rodilla hasta un ángulo recto."],["La rodilla se hincha mucho en unas 4 horas o menos después de una lesión."],["La rodilla está trabada, o le falla después de una lesión."]]],["care","soon",["Pida una cita si:"],["ul",["La rodilla está dolorida o floja después de un golpe. Pida que le atiendan en los próximos días."]]]]},{"id":"what","blocks":[["p","El LCP está en lo profundo de la parte de atrás de la rodilla e impide que la tibia se deslice hacia atrás. Una lesión lo estira o lo desgarra."]]},{"id":"why","blocks":[["p","Lo causan deportes, caídas y accidentes de tránsito. Es raro, y muchas veces se desgarran también otros ligamentos."]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud mira si la tibia se desliza hacia atrás. Las radiografías buscan fracturas, y la resonancia magnética muestra los ligamentos."]]},{"id":"treatment","blocks":[["stage","now"],["p","Use muletas si cojea, y una compresa fría envuelta en un paño para el dolor."],["stage","next"],["p","La mayoría de los desgarros parciales va bien sin operación: primero una rodillera, luego fuerza para la parte de adelante del muslo. Cuando un profesional de la salud esté de acuerdo, empiece con:"],["exercise","quad-set"],["exercise","straight-leg-raise"],["stage","later"],["p","La operación es una opción en un desgarro completo, o cuando se desgarraron también otros ligamentos."]]},{"id":"avoid","blocks":[["ul",["No haga flexiones de rodilla con carga para los isquiotibiales hasta que un profesional de la salud esté de acuerdo. Tiran de la tibia hacia atrás."]]]},{"id":"recovery","blocks":[["p","Las lesiones leves muchas veces tardan de 2 a 6 semanas. Un desgarro completo tarda unos 3 meses. Después de una operación son de 9 a 12 meses."]]},{"id":"prevention","blocks":[["p","Entrene los aterrizajes, mantenga fuertes los muslos y use el cinturón de seguridad."]]},{"id":"similar","blocks":[["ul",[["a","ligament-injury","Otras lesiones de ligamento"],": un giro y un chasquido."],[["a","meniscus-tear","Desgarro de menisco"],": se engancha, duele en la línea de la articulación."],[["a","knee-fracture","Fractura de rodilla"],": no puede dar 4 pasos."]]]}],[{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora, con o sin dolor en la pierna, si desde hace poco tiene:"],["ul",["Dificultad para respirar, en reposo o al moverse."],["Dolor en el pecho o en la parte alta de la espalda, muchas veces agudo al tomar aire."],["Tos con sangre."],["Desmayo, sensación de desmayo, o el corazón que late muy rápido."]],["p","No conduzca usted. Siéntese sin moverse hasta que llegue la ayuda. Diga si tiene algún dolor o hinchazón en la pierna."]]]},{"id":"what","blocks":[["p","Un coágulo tapa un vaso sanguíneo en los pulmones. Por lo general viene de un ",["a","deep-vein-thrombosis","coágulo en una vena de la pierna"],". Pone en peligro la vida y necesita atención en un hospital de inmediato."]]}],[{"id":"typical","blocks":[["ul",["Articulaciones hinchadas y rígidas, muchas veces rodillas y pies, de 1 a 4 semanas después de una infección del intestino o de los genitales."],["A veces ardor al orinar, u ojos rojos y doloridos."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La rodilla está caliente, hinchada y muy dolorida, y usted se siente con fiebre o no puede moverla."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["La rodilla está caliente e hinchada."],["Un ojo está rojo y duele."]]],["care","soon",["Pida una cita si:"],["ul",["Las articulaciones se hincharon después de una infección. Pida que le atiendan en los próximos días."]]]]},{"id":"what","blocks":[["p","Las defensas del cuerpo reaccionan a la infección. Por lo general se quita en unos meses."]]},{"id":"treatment","blocks":[["stage","now"],["p","Al principio descanse la articulación hinchada, y luego muévala con suavidad."]]},{"id":"avoid","blocks":[["p","No espere a que se quite sola."]]}],[{"id":"typical","blocks":[["ul",["El dolor va desde la parte baja de la espalda o el glúteo, por detrás del muslo, hasta debajo de la rodilla o el pie."],["Baja como un rayo, quema u hormiguea. Una zona puede estar dormida."],["Empeora al sentarse, inclinarse, toser o estornudar."],["La espalda misma puede doler solo un poco."]]]},{"id":"not-typical","blocks":[["p","Dolor en un solo punto del músculo que duele al tocar."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["Tiene dormida la zona entre las piernas, no puede orinar o defecar, o no puede controlar la orina o las heces."],["Las dos piernas están débiles o dormidas desde hace poco, o el dolor baja como un rayo por las dos."],["Tiene o tuvo cáncer, y la pierna está débil o dormida desde hace poco."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["No puede levantar la parte delantera del pie."],["La debilidad o el adormecimiento empeora cada día."],["Tiene o tuvo cáncer, y el dolor baja de la espalda por una pierna."],["Se siente con fiebre."],["El dolor es nuevo, y usted se inyecta drogas o tiene las defensas bajas."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."]]],["care","soon",["Pida una cita si:"],["ul",["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."],["El hormigueo no se quita."]]],["care","self-care",[],["p","Puede cuidarse en casa si no tiene ninguna de estas señales."]]]},{"id":"what","blocks":[["p","La raíz de un nervio en la parte baja de la espalda está irritada, muchas veces por un disco abombado. Se siente a lo largo del nervio, por la pierna."]]},{"id":"why","blocks":[["p","Muchas veces viene sin motivo."]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud prueba la fuerza, la sensibilidad y los reflejos. Rara vez hace falta una prueba de imagen."]]},{"id":"treatment","blocks":[["stage","now"],["p","Siga moviéndose. Siéntese menos. Pregunte a un farmacéutico sobre ",["a","pain-relief-medicines","medicinas para el dolor"],"."],["stage","next"],["p","Fortalezca la espalda y las caderas."],["stage","later"],["p","Si no se calma, es una opción una inyección cerca del nervio o una operación."]]},{"id":"avoid","blocks":[["p","No guarde cama."]]},{"id":"recovery","blocks":[["p","La mayoría mejora en 4 a 12 semanas."]]},{"id":"prevention","blocks":[["p","Aumente el entrenamiento poco a poco y mantenga fuertes las piernas."]]},{"id":"similar","blocks":[["ul",[["a","sit-bone-tendon-pain","Dolor del tendón en el isquion"],": un solo punto, peor al sentarse."],[["a","nerve-pressure-at-the-knee","Nervio apretado en la rodilla"],": la espinilla dormida o el pie débil."]]]}],[{"id":"typical","blocks":[["ul",["Un dolor profundo en un solo punto del isquion, en la parte baja del glúteo. Vino poco a poco."],["Sentarse lo empeora, sobre todo en un asiento duro. Al levantarse puede ser agudo, como un cuchillo."],["Duele al correr rápido, en las escaleras y al inclinarse hacia adelante."],["Está rígido por la mañana, se alivia al calentar y vuelve más tarde."]]]},{"id":"not-typical","blocks":[["ul",["Dolor sobre todo detrás de la rodilla, o un chasquido repentino o un moretón."],["Hormigueo, o dolor hasta debajo de la rodilla o al toser."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["Tiene dormida la zona entre las piernas, no puede orinar o defecar, o no puede controlar la orina o las heces."],["De repente le cuesta respirar o le duele el pecho."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Sintió un chasquido, y ve un moretón grande o no puede caminar como siempre."],["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."],["Un tendón empezó a doler después de tomar ciprofloxacina o un antibiótico parecido."]]],["care","soon",["Pida una cita si:"],["ul",["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."]]]]},{"id":"what","blocks":[["p","Los tendones unen los isquiotibiales al hueso. Este duele porque recibió demasiada carga por un tiempo. La inflamación influye poco. No es una distensión de la pantorrilla, que es un músculo desgarrado en la parte baja de la pierna."]]},{"id":"why","blocks":[["p","Demasiada carga demasiado pronto: más velocidad, cuestas o inclinarse mucho. Sentarse mucho tiempo lo aprieta. También les pasa a personas que no hacen deporte."]]},{"id":"diagnosis","blocks":[["p","Un profesional de la salud aprieta el isquion y prueba el tendón con elevaciones e inclinaciones. Las pruebas de imagen son para los casos poco claros."]]},{"id":"treatment","blocks":[["stage","now"],["p","Use un cojín y póngase de pie a menudo. Reduzca la velocidad, las cuestas e inclinarse mucho, pero siga en movimiento."],["stage","next"],["p","Entrene el tendón en 4 etapas: sostener sin moverse, levantar peso despacio, inclinarse más, y luego velocidad. El ",["a","rehabilitation","semáforo del dolor"]," dice cuánto dolor es aceptable."],["stage","later"],["ul",["Las ondas de choque pueden ayudar, junto con ejercicio. Un ensayo pequeño con 40 deportistas encontró menos dolor."],["Una inyección de esteroides puede aliviar el dolor unas semanas. En ensayos de otros tendones, las personas estaban peor después."],["Las inyecciones de plaquetas (PRP) no están probadas aquí. La operación es lo último."]]]},{"id":"avoid","blocks":[["ul",["No lo estire, sobre todo en las primeras 8 a 12 semanas."],["Evite el descanso completo y las inyecciones repetidas."]]]},{"id":"recovery","blocks":[["p","La mayoría necesita de 3 a 6 meses, algunos más."]]},{"id":"prevention","blocks":[["p","Aumente poco a poco las cuestas y la velocidad. Mantenga fuertes los isquiotibiales."]]},{"id":"similar","blocks":[["ul",[["a","sciatica","Ciática"],": hormigueo o dolor hasta debajo de la rodilla."],[["a","hamstring-avulsion","Tendón arrancado del isquion"],": un chasquido repentino y un moretón."],[["a","growth-plate-avulsion","Lesión del cartílago de crecimiento"],": de 11 a 20 años, de repente."]]]}],[{"id":"typical","blocks":[["ul",["Una zona de piel de una pierna duele, está caliente e hinchada, y crece. Puede verse roja, o más oscura en la piel morena o negra."],["Puede haber una herida en la piel, ampollas o escalofríos."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["Se extiende rápido, o la piel se pone morada o negra."],["El dolor es muy fuerte, o tiene fiebre y una herida."],["Hay confusión, sensación de desmayo o respiración rápida."]]],["care","urgent",[],["p","Busque ayuda hoy: ",["n","urgent-line"]," o un médico. Diga en qué parte del cuerpo está y con qué rapidez crece. Puede parecer un coágulo."]]]},{"id":"what","blocks":[["p","Los gérmenes entran por una pequeña herida en la piel. Se trata con antibióticos. Levante la pierna y marque el borde con un bolígrafo."]]}],[{"id":"typical","blocks":[["ul",[["b","Dolor muscular:"]," lo peor es de 1 a 3 días después de un ejercicio nuevo o fuerte. Todo el músculo duele al tocar, por lo general en las dos piernas."],[["b","Calambre:"]," un nudo duro y repentino que dura de segundos a minutos. El músculo puede seguir dolorido un día."]]]},{"id":"not-typical","blocks":[["p","Dolor en un punto exacto, un chasquido, un moretón o una sola pantorrilla hinchada."]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["La orina es oscura, como un refresco de cola."],["Los músculos doloridos están muy hinchados o débiles."],["De repente le cuesta respirar o le duele el pecho."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."],["Después de un ejercicio intenso, el dolor muscular es muy fuerte, mucho peor que lo habitual. Pida un análisis de sangre."],["No puede dar 4 pasos después de un ejercicio intenso."]]],["care","soon",["Pida una cita si:"],["ul",["No mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."],["La pantorrilla le duele al caminar y se alivia al parar."],["Los calambres son frecuentes o no le dejan dormir bien."]]]]},{"id":"what","blocks":[["p","Un ejercicio nuevo esfuerza un poco las fibras del músculo. En un calambre, un músculo se aprieta solo."]]},{"id":"why","blocks":[["p","Los calambres son más comunes de noche, en el embarazo, después de un ejercicio fuerte y con algunas medicinas."]]},{"id":"diagnosis","blocks":[["p","No hacen falta pruebas."]]},{"id":"treatment","blocks":[["stage","now"],["p","Para el dolor muscular, siga moviéndose. Para un calambre, estire el músculo despacio hasta que se suelte."],["stage","next"],["p","Vuelva a aumentar poco a poco."],["stage","later"],["p","Si los calambres siguen, pregunte a un farmacéutico si alguna medicina influye."]]},{"id":"avoid","blocks":[["p","Evite el entrenamiento fuerte mientras los músculos estén muy doloridos."]]},{"id":"recovery","blocks":[["p","El dolor muscular se quita en una semana, más o menos. Un calambre se pasa en minutos."]]},{"id":"prevention","blocks":[["p","Aumente el entrenamiento poco a poco y mantenga fuertes las piernas."]]},{"id":"similar","blocks":[["ul",[["a","hamstring-strain","Distensión de los isquiotibiales"],": un momento repentino."],[["a","muscle-breakdown","Daño muscular"],": mucho dolor y debilidad, orina oscura."]]]}],[{"id":"typical","blocks":[["ul",["Un cordón duro y dolorido, por lo general en una várice."]]]},{"id":"get-help","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."],["Tose sangre, se desmaya o el corazón le late muy rápido."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Apareció hace poco un cordón duro y dolorido debajo de la piel."],["La pierna está hinchada."]],["p","Diga si el cordón está detrás de la rodilla, en la parte alta del muslo o en la ingle. Diga si no está en una várice. Diga también si tuvo un coágulo profundo, está embarazada, dio a luz en las últimas 6 semanas o se siente con fiebre."]]]},{"id":"what","blocks":[["p","El coágulo puede extenderse a una ",["a","deep-vein-thrombosis","vena profunda"],". No frote el cordón."]]}],[{"id":"what-it-is-for","title":"Para qué sirve","blocks":[["p","Información general sobre el dolor en la rodilla, el muslo y la pantorrilla, con consejos y ejercicios. Si hay una revisión de síntomas, dice con qué rapidez y dónde buscar ayuda, y qué causas van con las respuestas. No examina ni diagnostica a nadie. No sustituye a un profesional de la salud. No puede examinarle."],["p","Es para personas desde los 16 años, y para menores junto con un adulto. A los niños menores de 5 años debe verlos un profesional de la salud."]]},{"id":"where-the-facts-come-from","title":"De dónde vienen los datos","blocks":[["p","Cada página nombra sus fuentes y su fecha. Los conocimientos médicos generales sin un estudio a mano están marcados para revisión en los archivos del proyecto. Ningún profesional de la salud ha revisado este texto, salvo que el sitio donde usted está lo diga en su propio nombre."],["p","Los textos en otros idiomas son traducciones nuestras. No los ha revisado ningún profesional de la salud ni ningún traductor profesional."]]},{"id":"if-something-here-is-wrong","title":"Si algo aquí está mal","blocks":[["p","¿Hay algo equivocado, o que podría hacer daño a alguien? Avise al sitio que le muestra esta guía. Quienes la hacen tienen una vía para estos avisos: el archivo SECURITY.md del proyecto knee-pain-guide. Responden en un plazo de dos días hábiles."]]},{"id":"what-the-checker-does","title":"Qué hace la revisión de síntomas","blocks":[["p","Unas reglas fijas que cualquiera puede leer deciden con qué rapidez buscar atención, primero las señales de peligro. Puede pasar cosas por alto: un estudio de revisiones como esta encontró errores en los dos sentidos."]]},{"id":"your-answers","title":"Sus respuestas","blocks":[["p","Sus respuestas se quedan en este dispositivo. No se envían ni se guardan, salvo que el sitio donde usted está lo diga. Otros programas de la misma página web podrían leer su pantalla."]]}],[{"id":"danger-signs-first","title":"Primero las señales de peligro","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."],["Se siente con fiebre, con escalofríos, con confusión o muy mal."],["La rodilla se puso caliente e hinchada en cuestión de días, o usted ya no puede moverla."],["El dolor en la articulación es muy fuerte y peor que antes."],["El pie está de repente frío, pálido, dormido o débil."]]],["care","urgent",["Busque ayuda hoy con su equipo de cirugía, en ",["n","urgent-line"]," o con un médico si:"],["ul",["La herida suelta líquido o pus, se abre o huele mal."],["El enrojecimiento o la piel más oscura se extiende, o la herida se siente caliente."],["La hinchazón o el dolor aumenta en vez de calmarse."],["Una pantorrilla o una pierna está hinchada o dolorida desde hace poco: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."],["Después de una inyección, la hinchazón, el calor o el enrojecimiento dura más de 2 días."]]],["p","No tome antibióticos que le hayan sobrado, y no cambie el vendaje si no se lo indicaron."]]},{"id":"what-is-normal","title":"Qué es normal","blocks":[["table",[["después de"],["normal"],["tiempo habitual"]],[["prótesis de rodilla"],["calor, hinchazón y una zona dormida, menos cada semana"],["de semanas a meses"]],[["operación del LCA"],["rodilla hinchada y tensa"],["semanas"]],[["artroscopia (por un agujero pequeño)"],["algo de hinchazón y moretones"],["de días a semanas"]],[["inyección de esteroides"],["más dolor al principio"],["hasta 2 días"]]],["p","Normal quiere decir que mejora poco a poco. Un cambio lento en la dirección contraria es motivo para llamar."]]},{"id":"what-helps","title":"Qué ayuda","blocks":[["ul",["Camine poco y a menudo."],["Ponga la pierna en alto, y enfríela a través de una toalla."],["Después de una inyección, descanse la rodilla de 1 a 2 días, y luego aumente a lo largo de una semana. Si tiene diabetes: vigile su azúcar."],["Después de una prótesis, la mayoría conduce tras unas 6 semanas y trabaja tras 6 a 12. Pregunte antes a su equipo."]]]},{"id":"exercises-after-a-knee-replacement","title":"Ejercicios después de una prótesis de rodilla","blocks":[["p","La lista de su equipo va primero: deje lo que ella no incluye. Su equipo puede permitir también más dolor que el semáforo. Una rodilla que sigue caliente, un poco menos cada semana, no es motivo para parar. Una que se calienta más, sí. El ejercicio desde el principio ayuda a la rodilla nueva a moverse y a ganar fuerza."],["p","Las listas como esta empiezan en posición acostada: unas 10 veces cada uno, de 3 a 4 veces al día, durante al menos 6 semanas. A partir de la semana 6 siguen escalones, sillas, equilibrio y caminatas."],["programme","knee-replacement"],["p","Los otros programas de esta guía no están hechos para el tiempo justo después de una operación."]]}],[{"id":"what-lies-there","title":"Qué hay allí","blocks":[["p","El hueco detrás de la rodilla es la fosa poplítea. Músculos, tendones, nervios y vasos sanguíneos comparten este espacio pequeño y sensible."],["picture","back-of-knee","La parte de atrás de la rodilla por capas. Bajo la piel están los tendones y las cabezas del gemelo, luego la arteria, la vena y el nervio. Lo más profundo es la articulación, de donde sale el quiste de Baker."]]},{"id":"why-does-it-hurt-behind-my-knee","title":"¿Por qué me duele detrás de la rodilla?","blocks":[["p","Es una pregunta frecuente con muchas respuestas, desde un músculo cansado hasta un coágulo. Una parte tiene demasiada carga, está desgarrada, hinchada o apretada."],["table",[["qué"],["pista típica"]],[[["a","bakers-cyst","Quiste de Baker"]],["un bulto blando detrás de la rodilla"]],[[["a","knee-end-tendon-pain","Dolor de tendón"]],["un cordón dolorido, comienzo lento"]],[[["a","meniscus-tear","Desgarro de menisco"]],["dolor en la línea de la articulación, se engancha"]],[[["a","knee-osteoarthritis","Artrosis"]],["45 años o más"]],[[["a","calf-strain","Distensión de la pantorrilla"]],["al impulsarse, duele de puntillas"]],[[["a","hamstring-strain","Distensión de los isquiotibiales"]],["un momento repentino; menos común justo detrás de la rodilla"]],[[["a","meniscal-root-tear","Desgarro de la raíz del menisco"]],["un chasquido al dar un paso, 50 años o más"]],[[["a","posterior-cruciate-ligament-injury","Lesión del LCP"]],["un golpe en la espinilla"]],[[["a","sciatica","Ciática"]],["dolor u hormigueo hasta debajo de la rodilla"]],[[["a","deep-vein-thrombosis","Coágulo en una vena profunda"]],["una pierna hinchada o caliente"]],[[["a","popliteal-aneurysm","Arteria abombada"]],["el bulto late como el pulso"]]]]},{"id":"what-to-do-first","title":"Qué hacer primero","blocks":[["p","No piense que es solo cansancio, demasiado esfuerzo o la edad. Revise primero ",["a","when-to-get-help","las señales de peligro"],": encontrar pronto una causa grave puede evitar daños. Después la causa guía el tratamiento. Algunas se calman con un poco de descanso y medicinas sencillas para el dolor."]]}],[{"id":"if-you-have-sickle-cell-disease","title":"Si tiene anemia falciforme","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si tiene anemia falciforme y:"],["ul",["Le vino un dolor nuevo en una pierna, una articulación, el pecho o la espalda en horas o días."],["Se siente con fiebre, o le cuesta respirar."],["Desde hace poco tiene debilidad o confusión, o ve mal."]]],["care","soon",["Pida una cita con su equipo de anemia falciforme si:"],["ul",["Le duele un hueso o una articulación y empezó poco a poco."]]],["p","Una crisis de dolor es una emergencia médica. En el hospital deben darle algo para el dolor en menos de 30 minutos. Usted conoce mejor su enfermedad: diga primero \\"Tengo anemia falciforme\\". Cualquiera puede tenerla, sobre todo personas con familia de África o del Caribe."]]},{"id":"if-you-have-a-bleeding-disorder","title":"Si tiene un trastorno de sangrado","blocks":[["care","urgent",["Busque ayuda hoy con su equipo de hemofilia, en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una articulación o un músculo hormiguea, se siente tenso o caliente, o duele. Puede ser un sangrado antes de que se vea algo."],["Se lastimó la pierna, aunque la pierna se vea bien."]]],["p","Si usted se trata en casa, póngase su dosis enseguida, mejor en menos de 2 horas. Luego llame. Lleve su tratamiento al hospital."]]},{"id":"if-you-take-blood-thinners","title":"Si toma anticoagulantes","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si toma anticoagulantes y:"],["ul",["Se golpeó fuerte la cabeza, aunque se sienta bien."],["El sangrado no para, o vomita sangre."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una rodilla o un muslo se hincha, o sale un moretón grande sin motivo."],["Las heces son negras o la orina es roja o marrón."]]],["p","No deje los anticoagulantes por su cuenta. Aunque los tome, todavía puede tener un ",["a","deep-vein-thrombosis","coágulo"],"."]]},{"id":"for-all-three","title":"Para los tres casos","blocks":[["p","No tome aspirina ni ibuprofeno, salvo que su propio equipo esté de acuerdo. Lleve su tarjeta. Pregunte a su equipo antes de empezar ejercicios ', 'o de recibir una inyección o un masaje."]]}],[{"id":"when-to-get-help","title":"Cuándo buscar ayuda","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si su hijo cojea o tiene dolor de pierna y:"],["ul",["Tiene fiebre, y además cojea, tiene una articulación hinchada o el dolor vino en cuestión de días."],["No puede apoyar la pierna después de una caída, o no puede caminar ni con muletas."],["Tiene mucho sueño, respira rápido, se ve azul o con manchas, o tiene un sarpullido que no se borra."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Cojea, o le duele la cadera o la ingle, sin una lesión clara. Diga: \\"Por favor, revisen la cadera.\\""],["Una articulación está hinchada, roja o caliente."],["No puede apoyar la pierna."],["Tuvo fiebre en la última semana, y un dolor más antiguo está en el muslo, la espinilla o la pantorrilla, o empeora."],["El dolor en una sola pierna le despierta de noche. O tiene un bulto en el hueso, está pálido, le salen moretones con facilidad o baja de peso."],["Un niño pequeño cojea, o una cojera ha durado más de 2 días."],["El pie del lado que duele gira hacia afuera."],["El dolor empezó de repente, arriba en la parte de atrás del muslo."],["La lesión no concuerda con lo que se cuenta, o usted teme que alguien le hizo daño al niño. Pregunte también por el servicio local de protección de menores."]]],["care","soon",["Pida una cita si:"],["ul",["Tuvo fiebre en la última semana, pero el dolor está alrededor de la rótula, es más antiguo y no empeora."],["Tiene de 5 a 16 años, y el dolor de muslo o rodilla vino sin una lesión clara. Pida que revisen también la cadera."],["Un bulto dolorido justo debajo de la rótula no mejora después de 1 semana."]]]]},{"id":"why-children-differ","title":"Por qué los niños son distintos","blocks":[["p","El cartílago de crecimiento es débil. Un \\"tirón\\" puede ser ",["a","growth-plate-avulsion","un trozo de hueso arrancado"],". El dolor de cadera puede sentirse ",["a","hip-pain-felt-in-the-knee","solo en la rodilla"],". Un bulto dolorido debajo de la rótula por lo general es ",["a","osgood-schlatter","Osgood-Schlatter"],". Las molestias en las dos piernas al anochecer pueden ser ",["a","growing-pains","dolores de crecimiento"],"."],["p","No deje que un niño juegue con cojera. Pregunte a un farmacéutico antes de darle una medicina."]]}],[{"id":"your-story-and-an-examination","title":"Su historia y un examen","blocks":[["p","Es importante nombrar la causa, porque el tratamiento depende de ella. La mayoría de las causas se encuentra al hablar y al examinar. El profesional de la salud mira estas cosas."],["ul",["Cómo empezó el dolor, dónde está y qué lo empeora."],["Cuánto se mueven la rodilla y la cadera: el rango de movimiento."],["Qué fuerza tienen los isquiotibiales."],["Hinchazón, moretones y dónde duele al tocar."],["Dolor al estirar, o al doblar la rodilla contra una resistencia."],["La espalda, si el dolor baja por la pierna u hormiguea."]],["p","Una distensión se reconoce por el examen: dolor repentino, dolor al estirar y con esfuerzo, un punto que duele al tocar y pérdida de uso. Conocer bien la causa ayuda a planear el tratamiento y puede bajar la probabilidad de que vuelva."]]},{"id":"what-each-test-can-show","title":"Qué puede mostrar cada prueba","blocks":[["p","A veces se usan imágenes, para confirmar una causa o descartarla. Muchas veces no hace falta ninguna."],["table",[["prueba"],["sirve para"],["no puede"]],[["Radiografía"],["huesos rotos, un trozo de hueso arrancado, artrosis avanzada"],["mostrar músculos, tendones o coágulos"]],[["Ecografía"],["coágulos, quistes, tendones, desgarros cerca de la piel"],["ver lo profundo de la articulación"]],[["Resonancia magnética"],["partes blandas: desgarros de músculo y su tamaño, menisco, ligamentos, casos graves o complejos"],["decir cuándo puede volver a jugar tras una distensión leve o parcial"]],[["Análisis de sangre"],["infección, gota, artritis inflamatoria; un dímero D para los coágulos"],["encontrar el lugar del problema"]],[["Líquido de la articulación"],["una articulación infectada o cristales"],["mostrar las partes alrededor de la articulación"]]],["p","Las imágenes también muestran cambios que no duelen. Muchas personas de más de 40 años sin dolor tienen un desgarro de menisco en la imagen."]]},{"id":"when-a-scan-is-needed-soon","title":"Cuándo hace falta pronto una prueba","blocks":[["p","Después de una lesión, cuatro cosas deciden si se hace una radiografía: la edad, un hueso que duele al tocar, doblar hasta un ángulo recto, y 4 pasos. Si puede haber un coágulo, lo que se busca es una respuesta el mismo día. Si puede haberse arrancado un tendón del hueso, una imagen temprana deja abiertas todas las opciones."]]}],[{"id":"before-you-start","title":"Antes de empezar","blocks":[["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una pantorrilla o una pierna está hinchada, caliente, roja o más oscura: puede ser un ",["a","deep-vein-thrombosis","coágulo"],"."],["La rodilla está caliente e hinchada."],["La rodilla está trabada, o le falla después de una lesión."],["Desde hace poco tiene una zona dormida, o no puede dar 4 pasos."]]],["p","Muchas personas tratan una lesión leve en casa. La mayoría de las distensiones mejora en 2 semanas."]]},{"id":"protect-move-early-load-gradually","title":"Proteja, mueva pronto y cargue poco a poco","blocks":[["ul",[["b","Proteja."]," Baje el ritmo de 1 a 3 días. Que el descanso sea corto: un descanso largo debilita los tejidos."],[["b","Ponga una venda"]," ajustada durante el día, no por la noche ni si el pie está dormido, frío o azul. No la ponga en una pierna que pueda tener un coágulo."],[["b","Enfríe"]," si duele: con una toalla alrededor, hasta 20 minutos. El frío alivia el dolor; no cura."],[["b","Mueva."]," Doble con suavidad, y camine según el dolor."],[["b","Cargue."]," A los pocos días, camine, ande en bicicleta o nade sin dolor, y luego empiece con ejercicios de fuerza."]]]},{"id":"leave-out-in-the-first-2-to-3-days","title":"Qué evitar los primeros 2 a 3 días","blocks":[["p","No use calor, no beba alcohol, no corra ni se dé masajes. No estire fuerte un desgarro reciente."]]},{"id":"how-much-pain-is-all-right","title":"¿Cuánto dolor es aceptable?","blocks":[["p","Algo de dolor está bien. El ",["a","rehabilitation","semáforo del dolor"]," dice cuánto, y qué hacer al día siguiente. En un ensayo, hacer ejercicio con dolor leve dio más fuerza."]]},{"id":"when-it-should-be-better","title":"Cuándo debería estar mejor","blocks":[["p","Pida una cita si no mejora después de 1 semana, o no se ha quitado después de 2 a 3 semanas."]]}],[{"id":"words-you-may-hear","title":"Palabras que puede oír","blocks":[["ul",[["b","Agudo / crónico:"]," nuevo / que dura más de unos 3 meses."],[["b","Anticoagulante:"]," una medicina para que los coágulos no crezcan; \\"hace la sangre menos espesa\\"."],[["b","Avulsión:"]," un tendón se arranca del hueso, a veces con un trozo de hueso."],[["b","Bolsa (bursa):"]," una bolsa pequeña con líquido. Sobre ella se deslizan los tendones."],[["b","Ligamentos cruzados:"]," dos bandas fuertes. Se cruzan dentro de la rodilla."],[["b","Dímero D:"]," un análisis de sangre. Ayuda a descartar un coágulo."],[["b","Trombosis venosa profunda (TVP):"]," un coágulo de sangre en una vena profunda."],[["b","Ejercicio excéntrico:"]," el músculo trabaja mientras se alarga."],[["b","Hemartrosis:"]," sangre en una articulación."],[["b","Ejercicio isométrico:"]," el músculo hace fuerza, pero no se mueve."],[["b","Menisco:"]," uno de los dos cojines elásticos de la rodilla."],[["b","AINE:"]," una medicina para el dolor y la hinchazón, como el ibuprofeno."],[["b","Poplíteo:"]," en la parte de atrás de la rodilla."],[["b","Proximal / distal:"]," el extremo más cerca de la cadera / más cerca del pie."],[["b","Embolia pulmonar (EP):"]," un coágulo que llegó a los pulmones."],[["b","Rango de movimiento:"]," cuánto se mueve una articulación."],[["b","Isquion:"]," el hueso sobre el que uno se sienta."],[["b","Distensión / esguince:"]," un músculo lesionado / un ligamento lesionado."],[["b","Tendinopatía:"]," un tendón que duele por demasiada carga."]]]}],[{"id":"three-muscles","title":"Tres músculos","blocks":[["p","Los isquiotibiales están en la parte de atrás del muslo. Los necesita para moverse y para tener la pierna firme."],["picture","hamstrings","Los isquiotibiales vistos por detrás. Los tres empiezan en el isquion. El bíceps femoral baja por el lado de afuera hasta la parte alta del peroné; el semitendinoso y el semimembranoso, por el lado de adentro."],["ul",[["b","El bíceps femoral"]," baja por el lado de afuera. Su cabeza corta empieza en el hueso del muslo, por eso no cruza la cadera."],[["b","El semitendinoso"]," baja por el lado de adentro."],[["b","El semimembranoso"]," está debajo de él, hasta la parte de atrás de la tibia."]],["p","Van desde el isquion, en la cadera, hasta debajo de la rodilla. Doblan la rodilla y llevan la cadera hacia atrás. Los usa para caminar, correr, subir y frenar."]]},{"id":"where-it-hurts-says-a-lot","title":"El lugar del dolor dice mucho","blocks":[["p","La parte, el lugar y el tipo de dolor ayudan a encontrar el origen. Hay tres lugares."],["table",[["lugar"],["muchas veces"],["mire mejor si"]],[["Arriba, en el glúteo"],[["a","sit-bone-tendon-pain","dolor del tendón en el isquion"]," si vino poco a poco"],["un chasquido repentino, un moretón grande y debilidad: ",["a","hamstring-avulsion","tendón arrancado del hueso"]]],[["En el medio"],[["a","hamstring-strain","una distensión"],", muchas veces al correr rápido o patear; más probable si ya se lesionó antes"],["no puede usar la pierna"]],[["Abajo, encima de la rodilla"],[["a","knee-end-tendon-pain","dolor de tendón"]," en el cordón interno o externo"],["un bulto, se engancha o se hincha: ",["a","bakers-cyst","quiste"],", ",["a","meniscus-tear","menisco"],", ",["a","calf-strain","pantorrilla"]," o ",["a","deep-vein-thrombosis","coágulo"]]]],["p","El dolor de los isquiotibiales es común, desde una distensión leve hasta un desgarro completo. Sin atención, un desgarro fuerte puede limitar el caminar, el deporte y la vida diaria."]]},{"id":"can-tight-hamstrings-cause-knee-pain","title":"¿Pueden los isquiotibiales tensos causar dolor de rodilla?","blocks":[["p","Puede haber relación. Encontrar las dos cosas juntas no muestra cuál vino primero. El dolor de rodilla tiene muchas causas, y la sensación de tensión puede venir de un nervio, un tendón o un quiste. Aun así, conocer la relación ayuda: la fuerza y el movimiento alivian los dos."]]}],[{"id":"why-pain-can-stay","title":"Por qué el dolor puede quedarse","blocks":[["p","Los tendones sanan despacio: es común de 3 a 6 meses, a veces más. La artrosis sube y baja. Después de meses, los nervios pueden seguir en alerta aunque el tejido haya sanado. Entonces el dolor no quiere decir daño."]]},{"id":"what-helps","title":"Qué ayuda","blocks":[["ul",["Mantenga una cantidad pequeña y regular de ejercicio, y auméntela despacio."],["Encuentre lo que lo provoca y redúzcalo entre un tercio y la mitad. No lo deje todo."],["Cuente con los brotes: 2 o 3 días más suaves, y luego vuelva al plan."],["El sueño, el estrés y el ánimo cambian lo fuerte que se siente el dolor."],["Siga con el trabajo y los amigos hasta donde pueda."]]]},{"id":"when-to-ask-for-more","title":"Cuándo pedir más ayuda","blocks":[["care","soon",["Pida una cita si:"],["ul",["El dolor le estorba en la vida diaria o al dormir, vuelve una y otra vez, o ha cambiado."]]],["care","emergency",[],["p","Si siente que no puede seguir adelante, llame al ",["n","emergency"],". También puede hablar con alguien: llame al ",["n","crisis-line"],"."]]]}],[{"id":"who-it-is-for","title":"Para quién es","blocks":[["p","El ejercicio ayuda a las personas con discapacidad igual que a todas. Trate de llegar a 150 minutos por semana, y fuerza 2 días. Un poco es mejor que nada. Si duele demasiado estar de pie, empiece en una silla."],["p","Use una silla firme sin ruedas. En una silla de ruedas, ponga los frenos."],["programme","chair-based"]]},{"id":"if-you-use-a-wheelchair-or-cannot-feel-your-leg","title":"Si usa silla de ruedas o no siente la pierna","blocks":[["p","Puede que el dolor no le avise. Mire las dos piernas todos los días."],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si una pierna:"],["ul",["Está hinchada, caliente, roja o más oscura desde hace poco. Puede ser un ",["a","deep-vein-thrombosis","coágulo"]," o un hueso roto."],["Está doblada donde antes no, tiene un moretón o cruje después de pasarse de un asiento a otro o de una caída pequeña. Los huesos cerca de la rodilla se rompen con facilidad."],["Tiene una llaga nueva, o más espasmos que de costumbre."]]],["p","Los brazos pueden entrenar el corazón y los pulmones: mover la silla, dar puñetazos al aire o usar una bicicleta de brazos. Repártalo en la semana, y cuide los hombros."]]},{"id":"pool-and-bike","title":"Piscina y bicicleta","blocks":[["p","El agua le sostiene, y así las rodillas se mueven con poca carga. Una bicicleta con el asiento alto y una marcha suave las dobla con suavidad. Empiece con 5 a 10 minutos. Las dos cuentan como ejercicio para una rodilla con artrosis."]]},{"id":"with-a-prosthesis","title":"Con una prótesis de pierna","blocks":[["p","Pregunte en su clínica de prótesis antes de empezar. Revise la piel después de cada sesión."]]},{"id":"blood-flow-restriction","title":"Restricción del flujo de sangre","blocks":[["p","Un brazalete alrededor del muslo hace que un peso ligero se sienta pesado. Puede dar músculo cuando las cargas grandes duelen. No es para hacer en casa: un fisioterapeuta con formación le revisa antes, sobre todo por los coágulos, y ajusta el brazalete. Nunca se ate usted una pierna."]]}],[{"id":"think-of-these-sooner","title":"Piense antes en esto","blocks":[["ul",[["b","Un coágulo"]," es más probable después de los 60, después de una operación y después de días en cama."],[["b","Un hueso roto"]," puede venir de una caída pequeña, sobre todo con huesos frágiles o esteroides. Si duele estar de pie después de una caída o un giro, hágase una radiografía hoy."],[["b","Una rodilla que se hincha o se pone caliente en cuestión de días"]," necesita una revisión hoy. También si ya se sabe que tiene gota o artritis. Puede no haber fiebre."],[["b","Dolor de pantorrilla siempre a la misma distancia al caminar"]," puede ser un ",["a","artery-pain-on-walking","problema de arteria"],"."],[["b","Anticoagulantes:"]," una rodilla hinchada o un moretón grande necesita ayuda hoy."]]]},{"id":"what-helps","title":"Qué ayuda","blocks":[["p","El dolor no es una parte normal de hacerse mayor. La fuerza y el caminar ayudan a cualquier edad, y es seguro empezar con poco. Entrenar los isquiotibiales ayudó a personas con artrosis en un ensayo pequeño."],["exercise","sit-to-stand"],["exercise","balance"],["p","Si se ha caído en el último año, tenga las dos manos en una mesa firme en los ejercicios de equilibrio, con alguien cerca. Pida a un fisioterapeuta una clase para prevenir caídas. Si le cuesta estar de pie, empiece ",["a","low-load-exercise","en una silla"],"."]]},{"id":"medicines","title":"Medicinas","blocks":[["p","Si tiene más de 65 años, pregunte antes de tomar pastillas antiinflamatorias. Pueden dañar el estómago, el corazón y los riñones. Un gel es más seguro. Algunos antibióticos (su nombre termina en \\"floxacina\\" o \\"floxacino\\") pueden dañar los tendones, con más frecuencia después de los 60."]]}],[{"id":"think-of-these-first","title":"Piense primero en estas","blocks":[["p","Si puede haber un coágulo, no confíe en las medicinas para el dolor: busque ayuda hoy. Un farmacéutico puede decirle qué es adecuado para usted."],["ul",[["b","Un gel o una crema"]," con ibuprofeno, diclofenaco o ketoprofeno es lo primero para un músculo o una rodilla que duele. Es para personas de 16 años o más. No en la piel herida."],[["b","Con el gel de ketoprofeno, evite el sol."]," Cubra la piel mientras lo usa y durante las 2 semanas siguientes. Lávese las manos."],[["b","El paracetamol"]," puede aliviar el dolor de una distensión. No lo tome con otros productos que lo contienen. Si su hígado no está bien, pregunte antes de tomarlo."],[["b","Las pastillas antiinflamatorias"]," como el ibuprofeno o el naproxeno: por poco tiempo, con la dosis más baja y con comida."]],["p","La inflamación es parte de la curación. Algunos expertos desaconsejan estas pastillas en los primeros días."],["p","Las medicinas fuertes para el dolor, como la codeína, no son para usarlas por su cuenta."]]},{"id":"ask-before-you-take-anti-inflammatory-tablets","title":"Pregunte antes de tomar pastillas antiinflamatorias","blocks":[["p","Pregunte primero a un farmacéutico o un médico si algo de esto es su caso."],["ul",["Tuvo una reacción a la aspirina, una úlcera de estómago o un sangrado."],["Toma anticoagulantes, aspirina, esteroides, antidepresivos, litio o metotrexato."],["Tiene una enfermedad del corazón o la presión alta, o tuvo un derrame cerebral."],["Tiene una enfermedad de los riñones, el hígado o el intestino, asma o alergias."],["Está embarazada o trata de quedar embarazada."],["Tiene más de 65 años, deshidratación o varicela, o las pastillas son para un niño."]],["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["Vomita sangre, o algo parecido al café molido."],["Las heces son negras, y además siente mareo o malestar, o que se va a desmayar."],["Se le hincha la cara, los labios o la garganta, o le silba el pecho al respirar."]]],["care","urgent",[],["p","Deje de tomar las pastillas y busque ayuda hoy si las heces son negras, se le hinchan los tobillos o hay sangre en la orina."]]]}],[{"id":"one-leg-counts","title":"Una sola pierna basta","blocks":[["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si:"],["ul",["De repente le cuesta respirar o le duele el pecho."],["Tose sangre, se desmaya o el corazón le late muy rápido."]]],["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",["Una pierna duele o se hincha desde hace poco: en el embarazo, o hasta 6 semanas después de un parto o de perder un embarazo. No espere a su próxima visita."]]]]},{"id":"common-and-harmless","title":"Común y sin peligro","blocks":[["p","Son comunes los calambres cortos de noche en las pantorrillas, y las piernas cansadas y pesadas de los dos lados. Muévase a menudo, y ponga las piernas en alto al descansar."]]},{"id":"what-to-be-careful-with","title":"Con qué tener cuidado","blocks":[["p","No tome pastillas antiinflamatorias salvo que su partera o su médico esté de acuerdo. Pregunte a un farmacéutico también por los geles. Evite sentarse mucho tiempo sin pausa. Caminar y la fuerza suave están bien para la mayoría."]]}],[{"id":"what-helps-most","title":"Qué ayuda más","blocks":[["p","Prevenir es más fácil que tratar. El mayor riesgo es haber tenido ya una distensión de los isquiotibiales, así que termine su rehabilitación."],["ul",[["b","Los ejercicios de fuerza"]," son lo que más reduce las lesiones: a cerca de un tercio, según los estudios."],[["b","Los ejercicios nórdicos"]," reducen más o menos a la mitad las lesiones de isquiotibiales en los deportes de campo."],[["b","Un calentamiento fijo"]," como el 11+ para equipos, al menos dos veces por semana. Tiene carrera, fuerza, equilibrio y saltos."],[["b","Más carga, poco a poco."]," Aumente despacio la intensidad, la distancia y las cuestas. Una décima parte más por semana es una regla general."],[["b","Correr rápido"]," de vez en cuando, para que una carrera rápida no sea una sorpresa."]],["exercise","nordic"]]},{"id":"warm-up-stretching-and-cool-down","title":"Calentamiento, estiramiento y vuelta a la calma","blocks":[["p","Un calentamiento con movimiento (dinámico) activa la sangre y da flexibilidad: caminar rápido o trotar, balancear las piernas, bisagra de cadera, zancadas, y luego carreras más rápidas. Estirar sin moverse influye poco en las lesiones. Hágalo después del deporte si le gusta. No hay buenas pruebas de que sirva la vuelta a la calma."],["exercise","leg-swing"]]},{"id":"habits","title":"Hábitos","blocks":[["p","Lo que más ayuda es el ejercicio regular y una vida equilibrada. Cambie de postura a menudo si se sienta mucho; no se ha demostrado que la buena postura sola lo prevenga. Un entrenador puede ayudarle con su forma de correr y de aterrizar. La fuerza y la carga importan más."]]}],[{"id":"what-to-tell","title":"Qué contar","blocks":[["ul",["Cómo empezó el dolor, dónde está y qué lo empeora."],["Hinchazón, calor, zonas dormidas, si la rodilla se traba o falla."],["Sus medicinas, otras enfermedades, viajes recientes, operaciones o embarazo."]]]},{"id":"what-to-ask","title":"Qué preguntar","blocks":[["ul",["¿Cuál es la causa más probable, y qué más podría ser?"],["¿Podría ser un coágulo, una infección o un problema de nervios?"],["¿Necesito una prueba de imagen? ¿Qué cambiaría?"],["¿Qué ejercicios debo hacer? ¿Cuánto dolor es aceptable?"],["¿Qué tiene de bueno y de malo esto, y qué pasa si espero?"],["¿Cuánto va a tardar? ¿Cuándo puedo conducir, trabajar, viajar en avión o hacer deporte?"]]]}],[{"id":"why-it-matters","title":"Por qué importa","blocks":[["p","La rehabilitación devuelve el movimiento, la fuerza y la confianza en la pierna. Baja la probabilidad de otra lesión. Va paso a paso, de lo suave a lo complejo. Un fisioterapeuta puede adaptarla a usted. Si el dolor no se quita, vea a uno para tener un plan personal."]]},{"id":"how-much-pain-is-all-right","title":"Cuánto dolor es aceptable","blocks":[["p","Cada programa de aquí empieza con el semáforo del dolor. Vale para el mismo día y para las 24 horas siguientes. Este es para una distensión de los isquiotibiales."],["programme","hamstring-strain"]]},{"id":"the-stages","title":"Las etapas","blocks":[["table",[["etapa"],["qué hace"],["pase a la siguiente cuando"]],[["Proteger (día 0 a 3)"],["doblar la rodilla, paseos cortos"],["camina con poco dolor"]],[["Rango de movimiento y sostener sin moverse (isométrico) (día 2 a 7)"],["doblar la rodilla, apretar el talón, puente"],["camina 20 minutos"]],[["Fuerza y longitud (semana 1 a 3)"],["puentes, bisagra de cadera, clavado, equilibrio"],["trota 10 minutos sin dolor"]],[["Alargar (excéntrico) y velocidad (semana 2 a 5)"],["nórdico, peso muerto en una pierna, carreras más rápidas"],["corre a 80 de 100 de su máxima velocidad"]],[["Movimientos del deporte (desde la semana 3)"],["giros, patadas, carreras rápidas, ejercicios técnicos"],["se cumplen las ",["a","return-to-sport","pruebas de regreso"]]]]]},{"id":"strength-exercises-and-their-stage","title":"Los ejercicios de fuerza y su etapa","blocks":[["p","Los puentes van al principio. Siguen los pesos muertos rumanos. Los pesos muertos en una pierna y los ejercicios nórdicos van al final: no son para el primer día."],["exercise","glute-bridge"],["exercise","romanian-deadlift"],["exercise","single-leg-deadlift"],["exercise","nordic"]]},{"id":"doses","title":"Cantidades","blocks":[["p","Cada ejercicio dice cuántos, cuántos días por semana y con cuánto esfuerzo. Un esfuerzo de 5 de 10 quiere decir que podría hacer otros tantos. Un esfuerzo de 8 quiere decir 2 más como mucho. Haga más cuando llegue al número más alto con luz verde, 2 sesiones seguidas."]]}],[{"id":"why-not-by-date","title":"Por qué no por fecha","blocks":[["p","Volver demasiado pronto aumenta el riesgo de otra lesión."]]},{"id":"checklist","title":"Lista","blocks":[["p","Todos los puntos deben ser un sí antes de volver del todo al deporte."],["ul",["Sin dolor al apretar el músculo."],["Sin dolor en las pruebas de fuerza y de estiramiento."],["Rango de movimiento completo, como del otro lado."],["Fuerza como la del otro lado. Al menos 90 de 100 es una marca común. Los expertos no están del todo de acuerdo, y la otra pierna también puede estar débil."],["Máxima velocidad sin dolor, varias veces."],["Movimientos de su deporte sin dolor, también con cansancio."],["Al menos 2 entrenamientos completos antes de un partido."],["Siente confianza y que su mente ya puede."]],["p","En los deportes de equipo, decida junto con su fisioterapeuta o su médico, y siga su guía."]]},{"id":"if-you-do-not-play-sport","title":"Si no hace deporte","blocks":[["p","Vuelva al trabajo, a las escaleras y al gimnasio cuando las tareas diarias mantengan en verde el ",["a","rehabilitation","semáforo del dolor"],"."]]},{"id":"once-you-are-back","title":"Cuando ya haya vuelto","blocks":[["p","Mantenga una sesión nórdica por semana, y corra rápido de vez en cuando."]]},{"id":"from-walking-to-running","title":"De caminar a correr","blocks":[["p","Cualquiera puede empezar aquí después de un problema de rodilla, pantorrilla o tendón."],["exercise","running-build-up"]]},{"id":"from-running-to-sprinting","title":"De correr a acelerar al máximo","blocks":[["p","Esto es para deportes de equipo y velocistas. Los expertos están de acuerdo en subir la velocidad paso a paso hasta el nivel de un partido. El dolor leve puede estar bien si se ha calmado un día después."],["exercise","sprint-build-up"]]}],[{"id":"when-in-doubt-the-clot-comes-first","title":"Si hay duda, primero el coágulo","blocks":[["p","Una distensión o un quiste y un coágulo pueden parecerse, y pueden darse a la vez. Si una pantorrilla está hinchada o caliente, hágase una prueba hoy."],["table",[["esto o aquello"],["pista del primero"],["pista del segundo"]],[[["a","hamstring-strain","Distensión de los isquiotibiales"]," o ",["a","deep-vein-thrombosis","coágulo"]],["un momento repentino"],["una pierna hinchada o caliente"]],[[["a","bakers-cyst","Quiste de Baker"]," o ",["a","deep-vein-thrombosis","coágulo"]],["un bulto blando detrás de la rodilla"],["una pierna hinchada o caliente; solo una prueba de imagen lo aclara"]],[[["a","calf-strain","Distensión de la pantorrilla"]," o ",["a","deep-vein-thrombosis","coágulo"]],["al impulsarse, duele de puntillas"],["una pierna hinchada o caliente"]],[[["a","calf-strain","Distensión de la pantorrilla"]," o ",["a","knee-end-tendon-pain","dolor de tendón detrás de la rodilla"]],["al impulsarse, duele de puntillas"],["un cordón dolorido, comienzo lento"]],[[["a","knee-end-tendon-pain","Dolor de tendón detrás de la rodilla"]," o ",["a","meniscus-tear","desgarro de menisco"]],["un cordón dolorido, comienzo lento"],["dolor en la línea de la articulación, se engancha"]],[[["a","knee-end-tendon-pain","Dolor de tendón detrás de la rodilla"]," o ",["a","pes-anserine-bursitis","dolor en la parte interna de la espinilla"]],["detrás de la rodilla"],["parte interna de la espinilla, unos 5 cm (2 pulgadas) debajo de la articulación"]],[[["a","sit-bone-tendon-pain","Dolor del tendón en el isquion"]," o ",["a","sciatica","ciática"]],["un solo punto, peor al sentarse"],["dolor u hormigueo hasta debajo de la rodilla"]],[[["a","posterior-cruciate-ligament-injury","LCP"]," o ",["a","ligament-injury","lesión del LCA"]],["un golpe en la espinilla"],["un giro, un chasquido, una rodilla floja"]],[[["a","knee-osteoarthritis","Artrosis"]," o ",["a","inflammatory-arthritis","artritis inflamatoria"]],["45 años o más"],["rigidez larga por la mañana"]],[[["a","gout","Gota"]," o ",["a","infected-joint","articulación infectada"]],["gota en el pasado"],["fiebre; solo el líquido de la articulación lo aclara"]]],["p","El dolor en las escaleras o al levantarse va con muchas causas."]]}],[{"id":"how-treatment-is-chosen","title":"Cómo se elige el tratamiento","blocks":[["p","El tratamiento depende de la causa y de lo fuerte que sea. Para los músculos, los tendones y la mayoría de las articulaciones empieza sin operación. La mayoría encuentra alivio. Cuánto tarda depende de la lesión y de seguir el plan. La atención temprana puede bajar la probabilidad de un problema largo o de otra lesión. Aun así, de 1 a 3 de cada 10 se lesionan otra vez un isquiotibial."]]},{"id":"movement-and-exercise","title":"Movimiento y ejercicio","blocks":[["p",["b","Buenas pruebas."]," El tratamiento principal son los ejercicios de fuerza. Dan músculos que sostienen la rodilla y equilibran los dos lados. Los ejercicios que alargan el músculo (excéntricos) devuelven la función después de una distensión. Un fisioterapeuta puede hacer un programa personal y mirar su forma de caminar y de correr."],["p",["b","El descanso es de días, no de semanas."]," Haga menos de lo que duele, y siga con todo lo demás. Un descanso largo debilita los músculos."],["p",["b","Estirar es opcional."]," Puede sentirse bien cuando un músculo está tenso. No es para desgarros recientes ni para el dolor del tendón en el isquion."]]},{"id":"comfort-measures","title":"Medidas de alivio","blocks":[["ul",[["b","El frío"]," alivia el dolor por poco tiempo. No hace que sane antes."],[["b","El calor"]," alivia la rigidez y las molestias antiguas. No en los primeros 2 a 3 días, ni en una articulación caliente o hinchada."],[["b","La compresión:"]," una venda ajustada puede limitar la hinchazón durante el día. Quítesela por la noche. No la use si el pie está dormido, frío o azul, o si puede haber un coágulo."],[["b","El masaje"]," y el trabajo en puntos doloridos pueden sentirse bien más adelante. No en los primeros 2 a 3 días. Nunca en una pantorrilla hinchada y dolorida que nadie ha revisado."],[["b","Las medicinas:"]," vea ",["a","pain-relief-medicines","medicinas para el dolor"],"."]]]},{"id":"injections-what-the-evidence-says","title":"Inyecciones: qué dicen las pruebas","blocks":[["ul",[["b","Los esteroides"]," pueden aliviar el dolor de un tendón unas pocas semanas. En los ensayos, las personas estaban peor después de algunos meses. Nunca para un músculo desgarrado. Se puede guiar con ecografía. En una rodilla con artrosis puede aliviar el dolor para que usted pueda hacer ejercicio. Lo decide un especialista."],[["b","El plasma rico en plaquetas (PRP)"]," no ayudó a los desgarros de isquiotibiales más que el ejercicio. Para los tendones todavía se investiga."],[["b","Los tratamientos \\"regenerativos\\""]," no están probados. Pregunte por las pruebas y el costo."]]]},{"id":"shockwave","title":"Ondas de choque","blocks":[["p","Junto con ejercicio, pueden ayudar al dolor de tendón que ha durado mucho. Las pruebas son pocas: un ensayo con 40 deportistas."]]},{"id":"surgery","title":"Operación","blocks":[["p","Rara vez se opera por dolor muscular. Puede ser una opción cuando un tendón isquiotibial se ha arrancado del hueso. En un ensayo, personas de 30 a 70 años no estaban peor sin ella después de 2 años. En deportistas y adolescentes puede ser distinto. Vea pronto a un especialista y hablen de las dos opciones."]]}],[{"id":"first-the-danger-signs","title":"Primero, las señales de peligro","blocks":[["p","La mayoría de los dolores de rodilla y muslo no son graves. Unas pocas causas lo son, y un dolor leve no las descarta. Revise primero estas señales, y otra vez si algo cambia. Si se trata de un menor de 16 años, lea también sobre los ",["a","children-and-teenagers","niños"],". Si tiene menos de 5 años, busque ayuda hoy en todo caso."],["care","emergency",["Llame al ",["n","emergency"]," ahora o vaya a ",["n","emergency-department"]," si le duele la pierna y:"],["ul",["De repente le cuesta respirar, o tiene un dolor nuevo en el pecho o en la parte alta de la espalda."],["Tose sangre, se desmaya o el corazón le late muy rápido."],["La pierna o el pie está de repente frío, muy pálido, azul, gris o con manchas. En la piel morena o negra, mire la planta del pie y las uñas."],["El pie se durmió de repente, o ya no puede moverlo."],["La pierna duele y hormiguea de repente, y además hay algo de esto: 60 años o más, fumar, diabetes, enfermedad de las arterias o un latido irregular."],["Después de una lesión, un yeso o un ejercicio muy fuerte, la pierna está tensa y el dolor aumenta rápido."],["El dolor es tan fuerte que no puede pensar ni hablar."],["La rodilla tiene una forma rara o se salió de su lugar, aunque haya vuelto a su sitio."],["Se ve el hueso."],["Fue un choque fuerte o una caída desde altura."],["El sangrado no para."],["La rodilla está caliente, hinchada y muy dolorida, y usted se siente con fiebre o no puede moverla."],["La rodilla es una prótesis, o tuvo una inyección o una operación en los últimos 3 meses. Y ahora se puso caliente o se hinchó en cuestión de días, o duele cada vez más, o usted se siente con fiebre."],["Tiene dormida la zona entre las piernas, no puede orinar o defecar, o no puede controlar la orina o las heces."],["Las dos piernas están débiles o dormidas desde hace poco, o el dolor baja como un rayo por las dos."],["La piel duele y se pone morada o negra, o la zona se extiende rápido, o usted se siente muy mal."],["La piel está caliente, y además el dolor es muy fuerte o hay fiebre y una herida."],["Tiene anemia falciforme, y un dolor nuevo y fuerte que vino en cuestión de días."],["Tiene o tuvo cáncer, el dolor baja desde la espalda, y una pierna está débil o dormida desde hace poco."],["La orina es oscura, como un refresco de cola, y los músculos están muy doloridos o débiles."]],["p","No conduzca usted. Lleve sus medicinas."]]]},{"id":"help-today","title":"Ayuda hoy","blocks":[["care","urgent",["Busque ayuda hoy en ",["n","urgent-line"]," o con un médico si:"],["ul",[["b","Hinchazón:"]," una pantorrilla o una pierna está más hinchada que la otra."],[["b","Piel:"]," una pierna está caliente, roja o más oscura. Es más difícil ver el enrojecimiento en la piel morena o negra."],[["b","Dolor nuevo"]," en una pantorrilla, detrás de la rodilla o en el muslo que no puede explicar, y algo que hace más probable un coágulo. Por ejemplo: 60 años o más, una operación, un yeso, reposo en cama, cáncer, embarazo o parto. O también: estrógeno, fumar, peso de más, un viaje largo o un coágulo en el pasado."],[["b","Un bulto"]," detrás de la rodilla que late como el pulso, empeoró de repente o bajó a la pantorrilla."],[["b","Un cordón duro y dolorido"]," detrás de la rodilla o que sube por el muslo."],[["b","Una rodilla que se hincha o se pone caliente en cuestión de días,"]," aunque usted se sienta bien."],[["b","Fiebre"]," con dolor de pierna."],[["b","Después de una operación o inyección,"]," una herida que suelta líquido, o una rodilla que empeora. Lea ",["a","after-surgery-or-injection","qué es normal"],"."],[["b","Después de una lesión"]," no puede dar 4 pasos, ni cojeando, o no puede doblar la rodilla hasta un ángulo recto. O la rodilla falla."],[["b","Después de una lesión"]," le duele estar de pie, y tiene menos de 12 años, más de 50 o huesos frágiles."],[["b","Rodilla trabada:"]," algo la bloquea."],[["b","Hinchazón rápida"]," de la rodilla en unas 4 horas o menos después de una lesión, o mientras toma anticoagulantes."],[["b","Un chasquido"]," en el glúteo o el muslo, y ahora un moretón grande o un hundimiento, o no puede caminar como siempre."],[["b","De 11 a 20 años:"]," dolor repentino arriba en la parte de atrás del muslo."],[["b","Cáncer, ahora o antes,"]," y dolor que va de la espalda a una pierna."],[["b","Un trastorno de sangrado"]," y dolor nuevo, o ",["b","anticoagulantes"]," e hinchazón. Lea ",["a","bleeding-and-sickle-cell","qué hacer"],"."],[["b","Un chasquido en la pantorrilla o el talón,"]," y no puede ponerse de puntillas."],[["b","Una mordedura o un corte profundo"]," sobre una articulación."],[["b","Una franja que arde,"]," con sarpullido o ampollas de un solo lado, como en el herpes zóster (culebrilla). El tratamiento funciona mejor en los primeros 3 días."],[["b","Un pie débil:"]," no puede levantar la parte delantera, o la pierna está cada vez más débil o dormida."],[["b","Calambres nuevos en la pierna después de una caminata corta,"]," que se quitan a los pocos minutos de parar."],[["b","El pie duele"]," en reposo o de noche en la cama, y además hay algo de esto: 50 años o más, fumar, diabetes o enfermedad de las arterias."],[["b","Un dedo del pie"]," se pone negro o azul, no solo la uña."],[["b","Un tendón dolorido"]," después de tomar ciprofloxacina o un antibiótico parecido."]]]]},{"id":"book-an-appointment","title":"Pida una cita","blocks":[["care","soon",["Pida cita con un médico o un fisioterapeuta para los próximos días o, a más tardar, dentro de 2 semanas, si:"],["ul",["El dolor no mejora nada después de 1 semana de cuidarse en casa, o no se ha quitado después de 2 a 3 semanas."],["Encuentra un bulto. Si es duro, crece o es más grande que una pelota de golf, pida que le atiendan en los próximos días."],["Un dolor de hueso que no tiene que ver con el uso le despierta por la noche, o usted baja de peso sin querer. Pida que le atiendan en los próximos días."],["Las articulaciones están rígidas más de 30 minutos por la mañana durante 2 semanas o más."],["La rodilla falla o se engancha una y otra vez."],["La pantorrilla le duele al caminar y se alivia al parar."],["Se ha lesionado el mismo isquiotibial más de una vez."],["El hormigueo o el adormecimiento de la pierna no se quita."],["El dolor no le deja ir al trabajo o a la escuela, dormir o hacer las tareas diarias."]]]]},{"id":"look-after-it-yourself","title":"Cuidarse en casa","blocks":[["care","self-care",[],["p","Un dolor leve sin ninguna señal de peligro por lo general se puede cuidar en casa. Empiece con ",["a","first-days","los primeros días"],", siga moviéndose y vigile las señales de arriba. Busque ayuda antes si empeora en cualquier momento."]]]},{"id":"if-you-care-for-somebody-who-cannot-tell","title":"Si cuida a alguien que no puede decirlo","blocks":[["p","Los bebés, las personas con demencia o con discapacidad de aprendizaje, y las que no sienten una pierna quizá no digan que les duele. Mire las dos piernas. Busque ayuda hoy por una hinchazón o un calor nuevos, por una pierna doblada donde antes no, o por una pierna que ya no usan."]]},{"id":"if-you-are-worried-anyway","title":"Si de todos modos le preocupa","blocks":[["p","Si algo no le parece bien, pida ayuda: ",["n","urgent-line"]," o un médico. No hace falta saberlo con certeza."]]}],[{"id":"work","title":"Trabajo","blocks":[["ul",["Siga en el trabajo o vuelva pronto, con cambios. Ayuda a recuperarse, y no hace falta estar sin dolor."],["Pida tareas más ligeras, pausas u otro horario por algunas semanas."],["Trabajo de rodillas: use rodilleras acolchadas, alterne con otras tareas y estire la pierna cada pocos minutos."],["Trabajo de pie: cambie el peso de una pierna a otra, y siéntese un momento cada hora."]]]},{"id":"sitting","title":"Sentarse","blocks":[["ul",["Levántese cada 30 minutos, o mueva los pies si no puede."],[["b","Dolor en el isquion:"]," un cojín blando, y nada de asientos duros o bajos."],[["b","Dolor en la rótula:"]," estire las piernas de vez en cuando."],[["b","Ciática:"]," poco tiempo en una silla, con la espalda apoyada."]]]},{"id":"driving","title":"Conducir","blocks":[["ul",["Conduzca solo si puede pisar el freno fuerte y rápido sin pensar en el dolor. Pruébelo con el auto estacionado."],["No conduzca con un yeso, una rodillera bloqueada o muletas."],["Algunas medicinas para el dolor, como la codeína, dan sueño. Entonces no conduzca."],["Después de una operación pregunte a su equipo y a su seguro. La ley cambia según el país."],["En los viajes largos pare cada una o dos horas y camine. También baja el riesgo de un ",["a","deep-vein-thrombosis","coágulo"],"."]]]},{"id":"stairs","title":"Escaleras","blocks":[["p","Al subir, mueva primero la pierna buena. Al bajar, mueva primero la pierna que duele. Use el pasamanos."]]},{"id":"sleep","title":"Dormir","blocks":[["ul",["De lado: una almohada entre las rodillas."],["Boca arriba: no con una almohada debajo de la rodilla toda la noche, o se pone rígida."],["Un dolor que le despierta y no tiene', ' que ver con el uso necesita ",["a","when-to-get-help","una revisión"],"."]]]}]]'].join('')], home: () => '{"":{"id":["wanted","where","happened","feel","do"],"title":["Lo más buscado","¿En qué parte de la pierna?","¿Qué pasó?","¿Qué nota?","¿Qué quiere hacer?"],"pages":[["bakers-cyst","hamstring-strain","deep-vein-thrombosis","calf-strain","meniscus-tear","knee-osteoarthritis"],[],[],[],[]],"groups":[[],{"":{"id":["back-of-the-knee-pain","thigh-and-buttock-pain","front-of-knee-pain","side-of-knee-pain","calf-pain","hip-and-thigh-pain"],"title":["Detrás de la rodilla","Parte de atrás del muslo o glúteo","Delante de la rodilla","Lado de adentro o de afuera de la rodilla","Pantorrilla o parte baja de la pierna","También la cadera, la ingle o el muslo"],"pages":[["bakers-cyst","knee-end-tendon-pain","deep-vein-thrombosis","burst-bakers-cyst","meniscus-tear","meniscal-root-tear","posterior-cruciate-ligament-injury","popliteus-tendon-pain","popliteal-aneurysm","distal-hamstring-rupture"],["hamstring-tightness","hamstring-strain","sit-bone-tendon-pain","overuse-and-imbalance","soreness-and-cramp","hamstring-avulsion","growth-plate-avulsion","sciatica"],["patellofemoral-pain","patellar-tendon-pain","osgood-schlatter","kneecap-dislocation","kneecap-bursitis","extensor-tendon-rupture"],["pes-anserine-bursitis","iliotibial-band-pain","meniscus-tear","ligament-injury","knee-osteoarthritis"],["calf-strain","achilles-rupture","deep-vein-thrombosis","burst-bakers-cyst","surface-vein-clot","soreness-and-cramp","artery-pain-on-walking","exertional-compartment-pain","nerve-pressure-at-the-knee","skin-infection"],["hip-pain-felt-in-the-knee"]]}},{"":{"id":["after-an-injury","after-activity","without-a-cause"],"title":["Después de una lesión","Después de una actividad nueva o mayor","Vino sin una lesión"],"pages":[["hamstring-strain","calf-strain","ligament-injury","posterior-cruciate-ligament-injury","meniscus-tear","meniscal-root-tear","achilles-rupture","knee-fracture","hamstring-avulsion","distal-hamstring-rupture","extensor-tendon-rupture","bleeding-into-the-knee","knee-dislocation","compartment-syndrome"],["soreness-and-cramp","overuse-and-imbalance","bone-stress-injury","exertional-compartment-pain","muscle-breakdown"],["knee-osteoarthritis","bakers-cyst","deep-vein-thrombosis","patellofemoral-pain","growing-pains","inflammatory-arthritis","gout","reactive-arthritis","antibiotic-tendon-pain"]]}},{"":{"id":["swelling-or-lump","locks-or-gives-way","stiff-or-tight","hot-or-red","numb-or-weak","night-pain","short-of-breath"],"title":["Hinchazón o un bulto","Se traba, se engancha o falla","Rigidez o tensión","Está caliente o roja, o hay fiebre","Está dormida, hormiguea, está débil o fría","Dolor en el hueso, o de noche","Dolor en el pecho o falta de aire"],"pages":[["bakers-cyst","burst-bakers-cyst","deep-vein-thrombosis","popliteal-aneurysm","kneecap-bursitis","bone-or-soft-tissue-tumour"],["meniscus-tear","ligament-injury","posterior-cruciate-ligament-injury","extensor-tendon-rupture"],["hamstring-tightness","knee-osteoarthritis","inflammatory-arthritis","bakers-cyst"],["infected-joint","skin-infection","gout","surface-vein-clot","deep-vein-thrombosis"],["sciatica","nerve-pressure-at-the-knee","cauda-equina","acute-limb-ischaemia"],["bone-stress-injury","bone-or-soft-tissue-tumour","growing-pains"],["pulmonary-embolism"]]}},{"":{"id":["get-help","get-better","understand","for-you","about"],"title":["Buscar ayuda","Mejorar","Entender su rodilla","Para usted","Sobre esta guía"],"pages":[["when-to-get-help","questions-to-ask","diagnosis","telling-causes-apart"],["first-days","treatments","pain-relief-medicines","rehabilitation","low-load-exercise","return-to-sport","prevention","long-lasting-pain","work-driving-and-sleep"],["back-of-the-knee","hamstrings","glossary"],["children-and-teenagers","growing-pains","pregnancy-and-after-birth","older-people","after-surgery-or-injection","bleeding-and-sickle-cell","low-load-exercise"],["about-this-guide"]]}}]}}', exercises: () => '{"":{"id":["ankle-pumps","balance","brisk-walk","diver","glute-bridge","hamstring-stretch","heel-press","heel-raise","heel-slide-curl","hip-hinge","knee-bends","leg-swing","nordic","quad-set","romanian-deadlift","running-build-up","seated-heel-pull","seated-heel-raise","seated-knee-straighten","seated-march","seated-punches","single-leg-bridge","single-leg-deadlift","sit-bone-hold","sit-to-stand","sprint-build-up","step-up","straight-leg-raise","wall-sit"],"name":["Bombeo de tobillos","Equilibrio en una pierna","Caminata rápida","Clavado","Puente","Estiramiento de isquiotibiales","Apretar el talón","Elevación de talones","Deslizar los talones","Bisagra de cadera","Doblar la rodilla con suavidad","Balanceo de pierna","Ejercicio nórdico","Apretar el muslo","Peso muerto rumano","Volver a correr","Tirar del talón en una silla","Elevación de talones en una silla","Estirar la rodilla en una silla","Marcha en una silla","Puñetazos al aire en una silla","Puente con una pierna","Peso muerto en una pierna","Puente largo sostenido","Sentarse y levantarse","Volver a correr rápido","Subir un escalón","Elevación con la pierna estirada","Sentarse contra la pared"],"purpose":["Mantiene la sangre en movimiento.","Entrena a la articulación para sentir dónde está.","Mantiene en forma la pierna y el corazón.","Alarga los isquiotibiales con control.","Fortalece los músculos del glúteo y los isquiotibiales.","Puede aliviar la sensación de tensión.","Despierta los isquiotibiales.","Fortalece el músculo de la pantorrilla.","Fortalece los isquiotibiales mientras se alargan.","Enseña a inclinarse desde las caderas.","Mantiene la rodilla en movimiento los primeros días.","Calienta los isquiotibiales antes del deporte.","Para el final de la rehabilitación y la prevención.","Despierta la parte de adelante del muslo.","Fortalece los isquiotibiales mientras se alargan.","Para quien camina 30 minutos con luz verde y quiere volver a correr.","Despierta los isquiotibiales sin ponerse de pie.","Fortalece la pantorrilla sin ponerse de pie.","Fortalece la parte de adelante del muslo sin ponerse de pie.","Mueve las caderas y las rodillas sin ponerse de pie.","Entrena el corazón y los pulmones sin las piernas.","Da la misma fuerza a los dos lados.","Entrena la fuerza y el equilibrio en una pierna.","Carga el tendón del isquion.","Hace menos difíciles las escaleras y las sillas.","Para un deporte con carreras a máxima velocidad, cuando ya trota 20 minutos con luz verde.","Da fuerza para las escaleras y las cuestas.","Fortalece la parte de adelante del muslo.","Carga el tendón debajo de la rótula sin moverlo."],"stage":[0,2,1,2,1,2,1,2,2,2,0,2,3,1,2,3,1,1,1,0,1,2,3,1,2,4,2,1,1],"dose":[{"sets":1,"repetitions":20,"effort":2,"eachSide":false,"timesADay":10,"daysAWeek":7},{"sets":1,"repetitions":3,"hold":30,"effort":4,"eachSide":true,"timesADay":1,"daysAWeek":5},{"sets":1,"minutes":[10,30],"effort":4,"eachSide":false,"timesADay":1,"daysAWeek":5},{"sets":3,"repetitions":6,"effort":5,"eachSide":true,"timesADay":1,"daysAWeek":[3,4]},{"sets":3,"repetitions":[8,12],"effort":5,"eachSide":false,"timesADay":1,"daysAWeek":[3,5]},{"sets":1,"repetitions":3,"hold":30,"effort":3,"eachSide":true,"timesADay":1,"daysAWeek":[3,5]},{"sets":1,"repetitions":5,"hold":15,"effort":[3,7],"eachSide":false,"timesADay":2,"daysAWeek":7},{"sets":3,"repetitions":[10,15],"effort":6,"eachSide":false,"timesADay":1,"daysAWeek":3},{"sets":3,"repetitions":[6,8],"effort":6,"eachSide":false,"timesADay":1,"daysAWeek":3},{"sets":3,"repetitions":[8,10],"effort":4,"eachSide":false,"timesADay":1,"daysAWeek":[3,5]},{"sets":1,"repetitions":10,"effort":2,"eachSide":false,"timesADay":[3,4],"daysAWeek":7},{"sets":2,"repetitions":10,"effort":3,"eachSide":true,"timesADay":1,"daysAWeek":[3,5]},{"sets":[2,3],"repetitions":[5,12],"effort":8,"eachSide":false,"timesADay":1,"daysAWeek":[1,3]},{"sets":1,"repetitions":10,"hold":10,"effort":4,"eachSide":false,"timesADay":3,"daysAWeek":7},{"sets":3,"repetitions":[8,12],"effort":5,"eachSide":false,"timesADay":1,"daysAWeek":3},{"sets":1,"minutes":[20,30],"effort":5,"eachSide":false,"timesADay":1,"daysAWeek":3},{"sets":1,"repetitions":5,"hold":10,"effort":[3,6],"eachSide":true,"timesADay":1,"daysAWeek":5},{"sets":2,"repetitions":[10,20],"effort":3,"eachSide":false,"timesADay":1,"daysAWeek":5},{"sets":3,"repetitions":[8,12],"effort":4,"eachSide":true,"timesADay":1,"daysAWeek":[3,5]},{"sets":2,"repetitions":[5,10],"effort":3,"eachSide":true,"timesADay":1,"daysAWeek":7},{"sets":1,"minutes":[2,10],"effort":5,"eachSide":false,"timesADay":1,"daysAWeek":5},{"sets":3,"repetitions":[8,12],"effort":6,"eachSide":true,"timesADay":1,"daysAWeek":3},{"sets":3,"repetitions":[6,8],"effort":6,"eachSide":true,"timesADay":1,"daysAWeek":3},{"sets":1,"repetitions":5,"hold":45,"effort":7,"eachSide":false,"timesADay":[1,2],"daysAWeek":7},{"sets":3,"repetitions":[5,10],"effort":5,"eachSide":false,"timesADay":1,"daysAWeek":3},{"sets":1,"repetitions":[4,10],"effort":[6,9],"eachSide":false,"timesADay":1,"daysAWeek":2},{"sets":3,"repetitions":[8,12],"effort":5,"eachSide":true,"timesADay":1,"daysAWeek":3},{"sets":3,"repetitions":[8,12],"effort":4,"eachSide":true,"timesADay":1,"daysAWeek":5},{"sets":1,"repetitions":5,"hold":45,"effort":7,"eachSide":false,"timesADay":[1,2],"daysAWeek":7}],"steps":[["Siéntese o acuéstese con la pierna estirada.","Lleve los dedos del pie lejos de usted.","Tráigalos de vuelta hacia usted."],["Póngase de pie sobre una pierna cerca de una pared.","Mantenga la rodilla un poco doblada y las caderas a la misma altura."],["Camine en llano, a un paso con el que todavía pueda hablar."],["Póngase de pie sobre una pierna, con la rodilla un poco doblada.","Inclínese hacia adelante desde la cadera, con los dos brazos al frente. La otra pierna va hacia atrás, con la rodilla doblada.","Vuelva a subir despacio."],["Acuéstese boca arriba con las rodillas dobladas y los pies apoyados.","Empuje con los talones y levante las caderas, hasta que rodillas, caderas y hombros queden en línea.","Baje despacio."],["Ponga un talón en un escalón bajo, con la rodilla algo doblada y los dedos hacia arriba.","Inclínese hacia adelante desde las caderas, con la espalda recta.","Pare cuando sienta un tirón leve. No rebote."],["Acuéstese boca arriba con una rodilla un poco doblada.","Apriete el talón contra el suelo, más o menos con un tercio de su fuerza.","Haga lo mismo con la rodilla más doblada."],["Póngase de pie con una mano en la pared.","Suba a la punta de los pies.","Baje despacio."],["Acuéstese boca arriba con los talones sobre una toalla en un suelo liso.","Levante las caderas.","Deslice los talones despacio hasta que las piernas estén casi estiradas.","Baje las caderas y acerque los talones."],["Póngase de pie con las rodillas un poco dobladas.","Lleve las caderas hacia atrás e inclínese hacia adelante, con la espalda recta y los brazos colgando.","Vuelva a subir despacio."],["Acuéstese boca arriba con las piernas estiradas.","Deslice un talón hacia el glúteo y de vuelta."],["Póngase de pie, de lado junto a una pared, con una mano apoyada en ella.","Balancee la pierna de afuera hacia adelante y hacia atrás, un poco más cada vez."],["Arrodíllese sobre una colchoneta, con las manos delante del pecho. Otra persona le sujeta los tobillos.","Inclínese hacia adelante tan despacio como pueda, en línea recta de las rodillas a los hombros.","Frénese con las manos y empuje para volver a subir."],["Siéntese o acuéstese con la pierna estirada y una toalla enrollada debajo de la rodilla.","Empuje hacia abajo la parte de atrás de la rodilla y mantenga."],["Póngase de pie con las rodillas un poco dobladas y un peso en las dos manos, delante de los muslos.","Lleve las caderas hacia atrás e inclínese hacia adelante, con la espalda recta. El peso queda cerca de las piernas.","Vuelva a subir despacio."],["Camine rápido durante 20 minutos.","Luego camine 4 minutos y trote 1 minuto, 5 veces.","En cada paso, trote un minuto más y camine un minuto menos.","Al final, trote de 20 a 30 minutos."],["Siéntese con la espalda derecha y un pie un poco adelante.","Clave el talón en el suelo y tire hacia atrás. El pie no se mueve."],["Siéntese con los dos pies apoyados.","Levante los talones, de modo que solo los dedos toquen el suelo.","Bájelos despacio."],["Siéntese con la espalda derecha en una silla firme.","Estire una rodilla hasta donde pueda.","Baje el pie despacio."],["Siéntese con la espalda derecha y agárrese de los lados de la silla.","Levante un poco una rodilla y luego baje el pie.","Haga lo mismo con la otra pierna."],["Siéntese con la espalda derecha. En una silla de ruedas, ponga los frenos.","Lance un brazo hacia adelante y luego el otro.","Mantenga un ritmo con el que todavía pueda hablar."],["Acuéstese boca arriba con un pie apoyado. Mantenga la otra pierna estirada, con los dos muslos a la misma altura.","Empuje con el talón y levante las caderas.","Baje despacio."],["Póngase de pie sobre una pierna, con la rodilla un poco doblada.","Inclínese hacia adelante desde la cadera, con la espalda recta y los brazos colgando. La otra pierna va estirada hacia atrás.","Vuelva a subir despacio."],["Acuéstese boca arriba con las rodillas dobladas a medias y solo los talones en el suelo.","Levante las caderas y mantenga.","Baje despacio. Descanse uno o dos minutos."],["Siéntese en la mitad de adelante de una silla con los pies apoyados.","Inclínese hacia adelante y póngase de pie.","Siéntese despacio."],["Caliente durante 10 minutos.","Corra de 6 a 10 veces 40 metros, a 60 a 80 de 100 de su máxima velocidad.","Más adelante corra a toda velocidad de 4 a 6 veces 30 metros."],["Ponga todo el pie en un escalón bajo.","Empuje hacia arriba con esa pierna hasta quedar de pie en el escalón. Mantenga la rodilla por encima de los dedos del pie.","Baje despacio el otro pie al suelo."],["Acuéstese boca arriba con una rodilla doblada y la otra pierna estirada.","Levante la pierna estirada hasta la altura de la otra rodilla.","Baje despacio."],["Apoye la espalda en una pared, con los pies a un paso de ella.","Deslícese hacia abajo hasta doblar las rodillas unos 60 grados, y mantenga.","Descanse de 1 a 2 minutos cada vez."]],"feel":["Trabaja la pantorrilla.","Movimientos pequeños en el pie y el tobillo.","Calor en los músculos.","Trabaja la parte de atrás del muslo.","Trabaja la parte de atrás del muslo.","Un tirón leve en la parte de atrás del muslo.","Trabaja la parte de atrás del muslo.","Trabaja la pantorrilla.","Trabaja la parte de atrás del muslo.","Trabaja la parte de atrás del muslo.","Un tirón leve alrededor de la rodilla.","Un tirón leve en la parte de atrás del muslo.","Un esfuerzo fuerte. Al principio es normal que los músculos duelan uno o dos días.","Trabaja la parte de adelante del muslo.","Trabaja la parte de atrás del muslo.","Esfuerzo, pero sin cojear.","Trabaja la parte de atrás del muslo.","Trabaja la pantorrilla.","Trabaja la parte de adelante del muslo.","Trabaja la parte de adelante de la cadera.","Calor en los brazos y respiración más rápida.","Trabaja la parte de atrás del muslo.","Trabaja la parte de atrás del muslo.","Trabaja la parte de atrás del muslo.","Trabaja la parte de adelante del muslo.","Un esfuerzo fuerte, pero sin dolor y sin cojear.","Trabaja la parte de adelante del muslo.","Trabaja la parte de adelante del muslo.","Trabaja fuerte la parte de adelante del muslo."],"progress":[null,null,null,null,null,null,null,null,null,null,null,null,"Semana 1: 1 día, 2 series de 5. Semana 2: 2 días, 2 series de 6. Semana 3: 3 días, 3 series de 6 a 8. Semana 4: 3 días, 3 series de 8 a 10. Semanas 5 a 10: 3 días, series de 12, 10 y 8. Después: 1 día por semana.",null,null,"El último paso dio luz verde en 2 carreras seguidas.",null,null,null,null,null,null,null,null,null,"El último paso dio luz verde en 2 sesiones seguidas."],"easier":["Haga 10 cada vez.","Mantenga un dedo en la pared.","Camine más veces y menos tiempo.","Agárrese de una pared.","Levante solo hasta la mitad.","Acuéstese, con una toalla alrededor del pie.","Apriete más suave.","Hágalo en una silla.","Deslice solo hasta la mitad.","Ponga las manos en una silla.","Ponga el talón sobre una toalla.","Haga balanceos más pequeños.","Use una banda elástica alrededor del pecho.","Use una toalla más gruesa.","No use peso.","Quédese con la caminata rápida.","Tire más suave.","Levante un talón cada vez.","Estire solo hasta la mitad.","Levante solo el talón.","Hágalo despacio y más abajo.","Suba con las dos piernas y baje con una.","Agárrese de una pared.","Acerque los talones.","Use las manos.","Vuelva a correr suave.","Agárrese del pasamanos.","Levante solo hasta la mitad.","Baje menos."],"harder":["Dibuje círculos con los pies.","Gire la cabeza despacio de un lado a otro. Tenga la pared al alcance.","Añada cuestas y escalones.","Baje más y más despacio.","Haga el puente con una pierna.","Inclínese más hacia adelante.","Apriete más fuerte.","Hágalo con una sola pierna.","Mantenga las caderas levantadas.","Haga el peso muerto rumano.","Siéntese en una silla y estire la rodilla.","Balancee más alto.","Baje más y más despacio.","Levante un poco el talón.","Añada peso.","Para un deporte con carreras a máxima velocidad, siga con \\"Volver a correr rápido\\".","Tire más fuerte.","Ponga una bolsa pesada sobre las rodillas.","Mantenga la pierna arriba 5 segundos, o añada un peso ligero en el tobillo.","Levante más y suelte la silla.","Hágalo más rápido, o con pesos pequeños en las manos.","Ponga el talón en un escalón bajo, o sostenga un peso sobre las caderas.","Sostenga un peso.","Sostenga con una pierna.","Hágalo más despacio, o sostenga un peso.","Añada giros, frenadas y ejercicios técnicos.","Use un escalón más alto, o sostenga un peso.","Mantenga 5 segundos.","Baje hasta un ángulo recto."],"instead":[null,null,null,null,{"harder":"single-leg-bridge"},null,null,{"easier":"seated-heel-raise"},null,{"harder":"romanian-deadlift"},{"harder":"seated-knee-straighten"},null,null,null,{"easier":"hip-hinge"},{"easier":"brisk-walk","harder":"sprint-build-up"},null,null,null,null,null,null,null,null,null,{"easier":"running-build-up"}],"picture":["ankle-pumps","balance","brisk-walk","diver","glute-bridge","hamstring-stretch","heel-press","heel-raise","heel-slide-curl","hip-hinge","knee-bends","leg-swing","nordic","quad-set","romanian-deadlift","running-build-up","seated-heel-pull","seated-heel-raise","seated-knee-straighten","seated-march","seated-punches","single-leg-bridge","single-leg-deadlift","sit-bone-hold","sit-to-stand","running-build-up","step-up","straight-leg-raise","wall-sit"],"sources":[["PEACE"],["PEACE","FIFA"],["NICE226","PEACE"],["ASK"],["HICK"],["TIGHT"],["HICK"],["CALF","LAUER"],["ASK","HICK"],["ASK","PHT"],["HICK","PEACE"],["FIFA"],["NHE","NHE-DOSE"],["NICE226"],["PHT","LAUER"],[],["HICK"],["NHS-SIT"],["NHS-SIT"],["NHS-SIT"],["CMO-DIS"],["HICK"],["LAUER"],["PHT"],["NICE226"],["RTP"],["NICE226"],["NICE226"],["PATTEND"]],"stopIf":["La pantorrilla se hincha, se pone caliente o duele más con cada movimiento. Primero pida que se la revisen.","La rodilla falla.","Cojea, la rodilla se hincha, o la pantorrilla duele siempre después de caminar la misma distancia.","Siente un dolor agudo.","Siente un dolor agudo.","La lesión es reciente, el dolor está en el isquion (el hueso de sentarse) o el pie hormiguea.","Siente un dolor agudo.","La pantorrilla está hinchada o caliente, o sintió un chasquido.","Siente un dolor agudo.","Le duele la espalda, o el dolor baja por la pierna.","La rodilla está trabada.","La lesión es reciente, o tiene dolor en el isquion (el hueso de sentarse).","Siente un dolor repentino o un chasquido.","La rodilla se puso caliente hace poco.","Siente un dolor agudo, o le duele la espalda.","Cojea, o siente un tirón o tensión.","Siente un dolor agudo.","La pantorrilla está hinchada o caliente.","La rodilla se hincha, o la pierna hormiguea.","La espalda o la cadera duele más que antes.","Le duele el pecho, siente mareo o le duele un hombro.","Siente un dolor agudo.","Siente un dolor agudo.","Siente un dolor agudo.","La rodilla se hincha, se traba o falla.","Siente un tirón, tensión o dolor en el muslo o la pantorrilla.","La rodilla falla.","No puede levantar la pierna estirada después de una lesión. Pida que le revisen hoy la pierna.","Siente un dolor agudo, o la rodilla falla."],"stepBack":[null,"Se tambalea tanto que tiene que agarrarse de la pared.","Cojea después.",null,null,null,null,null,null,null,null,null,"Ya no puede bajar el cuerpo despacio.",null,null,null,null,null,null,null,null,null,null,null,"La rodilla está más hinchada al día siguiente.",null,"La rodilla está más hinchada al día siguiente."]}}', programmes: () => '{"":{"id":["hamstring-strain","hamstring-tightness","sit-bone-tendon-pain","knee-end-tendon-pain","patellar-tendon-pain","chair-based","pes-anserine-bursitis","calf-strain","knee-osteoarthritis","front-of-knee","meniscus-and-ligament","bakers-cyst","sciatica","teenagers","knee-replacement"],"title":["Después de una distensión de los isquiotibiales","Para isquiotibiales tensos o con uso excesivo","Para el dolor en el isquion","Para el dolor de tendón detrás de la rodilla","Para el dolor de tendón en la rótula","En una silla","Para el dolor en la parte interna de la espinilla","Después de una distensión de la pantorrilla","Para una rodilla con artrosis","Para el dolor delante de la rodilla","Después de un esguince de rodilla o un desgarro de menisco","Para una rodilla con un quiste de Baker","Para la ciática","Para rodillas y caderas que aún crecen","Después de una prótesis de rodilla"],"afterInjury":[true,null,null,null,null,null,null,true,null,null,true],"stages":[{"":{"id":["first-days","early","building","sport"],"when":[{"unit":"day","from":0,"to":3},{"unit":"day","from":2,"to":7},{"unit":"week","from":1,"to":5},{"unit":"week","from":3}],"aims":[null,null,null,["running","sport"]],"goal":["Camina con poco dolor.","Camina 20 minutos con poco dolor.","Trota 10 minutos sin dolor.","Cumple todos los puntos de la lista para volver al deporte."],"exercises":[["ankle-pumps","knee-bends"],["heel-press","glute-bridge","brisk-walk"],["single-leg-bridge","heel-slide-curl","hip-hinge","diver","balance"],["nordic","single-leg-deadlift","running-build-up","sprint-build-up"]]}},{"":{"id":["first-days","building","sport"],"when":[{"unit":"week","from":1,"to":1},{"unit":"week","from":2,"to":6},{"unit":"week","from":7}],"aims":[null,null,["running","sport"]],"goal":["Se alivia al calentar.","Se inclina hacia adelante con poco dolor.","Corre y salta sin dolor al día siguiente."],"exercises":[["hip-hinge","glute-bridge","brisk-walk"],["leg-swing","hip-hinge","single-leg-bridge","romanian-deadlift","hamstring-stretch"],["nordic","single-leg-deadlift"]]}},{"":{"id":["first-days","early","heavy","building","sport"],"when":[{"unit":"week","from":1,"to":3},{"unit":"week","from":3,"to":5},{"unit":"week","from":5,"to":12},{"unit":"month","from":3,"to":4},{"unit":"month","from":4,"to":6}],"dose":[null,null,{"sets":[3,4],"repetitions":[6,15],"tempo":3,"effort":[7,8],"timesADay":1,"daysAWeek":3}],"aims":[null,null,null,null,["running","sport"]],"goal":["Sentarse y caminar duele menos.","Hace 3 series de 8 puentes con una pierna.","Levanta mucho peso con luz verde.","Se inclina hacia adelante con poco dolor.","Corre y salta sin dolor al día siguiente."],"exercises":[["sit-bone-hold"],["glute-bridge","single-leg-bridge"],["single-leg-bridge","heel-slide-curl","hip-hinge"],["romanian-deadlift","step-up"],["single-leg-deadlift","running-build-up"]]}},{"":{"id":["first-days","building","heavy","sport"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":4},{"unit":"week","from":4,"to":12},{"unit":"week","from":8}],"dose":[null,null,{"sets":[3,4],"repetitions":[6,15],"tempo":3,"effort":[7,8],"timesADay":1,"daysAWeek":3}],"aims":[null,null,null,["running","sport"]],"goal":["A la mañana siguiente no está peor.","Sube escaleras con poco dolor.","Levanta mucho peso con luz verde.","Corre y salta sin dolor al día siguiente."],"exercises":[["heel-press"],["glute-bridge","heel-slide-curl","step-up"],["single-leg-bridge","heel-slide-curl","romanian-deadlift"],["nordic","running-build-up"]]}},{"":{"id":["first-days","heavy","sport"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":12},{"unit":"week","from":12}],"dose":[null,{"sets":[3,4],"repetitions":[6,15],"tempo":3,"effort":[7,8],"timesADay":1,"daysAWeek":3}],"aims":[null,null,["running","sport"]],"goal":["A la mañana siguiente no está peor.","Levanta mucho peso con luz verde.","Corre y salta sin dolor al día siguiente."],"exercises":[["wall-sit"],["sit-to-stand","step-up","heel-raise"],["running-build-up","sprint-build-up"]]}},{"":{"id":["first-days","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":12}],"goal":["Hace cada uno con luz verde.","Le cuesta menos levantarse y moverse."],"exercises":[["ankle-pumps","quad-set","seated-march","seated-heel-pull"],["seated-knee-straighten","seated-heel-raise","seated-punches","sit-to-stand"]]}},{"":{"id":["first-days","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":8}],"goal":["Sube escaleras con poco dolor.","Le cuestan menos las escaleras y las sillas."],"exercises":[["quad-set","straight-leg-raise"],["glute-bridge","sit-to-stand","step-up","hamstring-stretch"]]}},{"":{"id":["first-days","early","building","sport"],"when":[{"unit":"day","from":0,"to":3},{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":6},{"unit":"week","from":4}],"aims":[null,null,null,["running","sport"]],"goal":["Camina con poco dolor.","Camina 20 minutos con poco dolor.","Hace tantas elevaciones de talón como del otro lado.","Corre y salta sin dolor al día siguiente."],"exercises":[["ankle-pumps"],["brisk-walk","balance"],["heel-raise","step-up"],["running-build-up"]]}},{"":{"id":["first-days","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":12}],"goal":["Sube escaleras con poco dolor.","Le cuestan menos las escaleras y las sillas."],"exercises":[["quad-set","straight-leg-raise","brisk-walk"],["sit-to-stand","step-up","glute-bridge","heel-raise","balance"]]}},{"":{"id":["first-days","building","sport"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":8},{"unit":"week","from":6}],"aims":[null,null,["running","sport"]],"goal":["Sube escaleras con poco dolor.","Le cuestan menos las escaleras y las sillas.","Corre y salta sin dolor al día siguiente."],"exercises":[["quad-set","straight-leg-raise","glute-bridge"],["sit-to-stand","step-up","single-leg-bridge","balance"],["running-build-up","single-leg-deadlift"]]}},{"":{"id":["first-days","early","building"],"when":[{"unit":"day","from":0,"to":7},{"unit":"week","from":1,"to":4},{"unit":"week","from":3,"to":12}],"goal":["La rodilla se dobla hasta un ángulo recto y se estira.","Camina sin cojear.","La rodilla está firme en las escaleras."],"exercises":[["ankle-pumps","knee-bends","quad-set"],["straight-leg-raise","glute-bridge","heel-raise"],["sit-to-stand","step-up","balance","hip-hinge"]]}},{"":{"id":["first-days","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":12}],"goal":["Camina con poco dolor.","Le cuestan menos las escaleras y las sillas."],"exercises":[["knee-bends","quad-set","brisk-walk"],["straight-leg-raise","glute-bridge","sit-to-stand","heel-raise"]]}},{"":{"id":["first-days","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":12}],"goal":["Camina con poco dolor.","El dolor sube y sale de la pierna."],"exercises":[["brisk-walk"],["glute-bridge","hip-hinge","sit-to-stand"]]}},{"":{"id":["first-days","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2}],"goal":["Sube escaleras con poco dolor.","Corre y salta sin dolor al día siguiente."],"exercises":[["quad-set","glute-bridge"],["single-leg-bridge","sit-to-stand","step-up","balance"]]}},{"":{"id":["first-days","early","building"],"when":[{"unit":"week","from":1,"to":2},{"unit":"week","from":2,"to":6},{"unit":"week","from":6,"to":12}],"dose":[null,{"sets":1,"repetitions":10,"hold":5,"effort":3,"timesADay":[3,4],"daysAWeek":7}],"goal":["Se levanta y camina un poco cada hora.","Camina sin bastón.","Le cuestan menos las escaleras y las sillas."],"exercises":[["ankle-pumps","quad-set","knee-bends"],["quad-set","knee-bends","straight-leg-raise"],["sit-to-stand","step-up","balance","brisk-walk"]]}}]}}', painLights: () => '{"":{"id":["green","amber","red"],"pain":[[0,3],[4,5],[6,10]],"do":["Siga así.","Haga lo mismo otra vez, y no más.","Pare por hoy. La próxima vez haga menos."],"sources":[["HICK","PHT"],["HICK","PHT"],["HICK","PHT"]],"nextDay":["Al día siguiente no está peor.","Se calma en 24 horas.","O está peor al día siguiente."]}}', sources: () => '{"":{"id":["NHS-DVT","GLOS-DVT","NICE158","WELLS2","WELLS3","DVT-GOOD","DVT-PC","DVT-NAT","LEFT","NHS-PE","ALUK-PE","NHS-PHLEB","RCEM-ALI","NSW-ALI","ALI-SUM","NHS-PAD","PAA-REV","PAA-MT","PAES","KD","SJA-BLEED","BSR-HOT","BMJBP-SA","SA-COUD","NHS-SA","NHS-CELL","NHS-SHINGLES","INFORM-SHINGLES","HIGH-SHINGLES","NHS-COMP","NICE226","NICE100","NHS-REA","NHS-GOUT","NICE12","MEN-BMJ","MEN-GGC","NHS-MEN","AAFP-KNEE","AAOS-MEN","HAEM","OKR-BACH","OKR-ITEMS","PDR","SCI","CES-NZ","CES-LOTH","PERON","LIMP","SCFE","ISCH","OSD","RHABDO","NIOSH-RHABDO","FQ","NHS-KNEE","W111-BAKER","BAKER-REV","BAKER-NUM","NI-HAM","NHS-HAM","NHS-SPR","NHS-CRAMP","JOSPT-HSI","HEID","AHMAD","GREEN","EKST","MOEN","ASK","HICK","NHE","NHE-DOSE","PRP-HAM","CSI","ESWT","PHT","DHT","DHT-REV","PHACT","AVUL","RTP","TEND","PAB","PCL","ACL-EDU","ACL-SNNAP","CECS-REV","CALF","POPT","TIGHT","OA-HAM","PEACE","TNSAID","NHS-IBU","LAUER","FIFA","NHS-SIT","CMO-DIS","SM-SKIN","NHS111","SC","NZ111","PFP-CPG","PATTEND","QTR","ITBS","LCH-BURS","TAY-HIP","STRESS","STRESS-RUN","NID-REACTIVE","NICE143","RCEM-SICKLE","UCLH-SICKLE","GSTT-BLEED","WFH","RFT-ANTICO","W111-BLOOD","CHEL-TKR","BRAD-TKR","NBT-TKR","ARENA-TKR","NHS-TKR","YEO-INJ","NCHC-ACL","CUH-GROW","RHC-GROW","ROOT-HOW","ROOT-REV","ROOT-EX","GEH-ACH","FIFE-ACH","BJGP-ACH","NICE234","NICE184","VTE-EPI","ACR-OA","HAM-REPAIR","NOYES","LHIC","MHRA-KETO","UHMB-KNEE","CHR-DRIVE","GOV-DRIVE","SCI-BONE","BFR","NID-KNEECAP","BSH-VTE"],"title":["DVT","DVT","DVT guideline NG158","D-dimer in suspected DVT","Value of assessment of pretest probability of deep-vein thrombosis in clinical management","Clinical assessment of DVT","Comparing the diagnostic performance of 2 clinical decision rules to rule out deep vein thrombosis in primary care patients","Natural history of DVT","Predicting DVT in pregnancy","Pulmonary embolism","Pulmonary embolism","Phlebitis","Acute limb ischaemia","Acute limb ischaemia","Vascular guidelines","Peripheral arterial disease","Popliteal aneurysm","Popliteal aneurysm","Popliteal artery entrapment","Knee dislocation","Severe bleeding","Hot swollen joint guideline","Septic arthritis","Septic arthritis","Septic arthritis","Cellulitis","Shingles","Shingles","Varicella zoster and herpes zoster (antimicrobial guidance)","Compartment syndrome","Osteoarthritis guideline NG226","Rheumatoid arthritis guideline NG100","Reactive arthritis","Gout","Suspected cancer guideline NG12","Degenerative meniscal tears","Meniscus injury","Meniscus tear","Knee pain","Meniscal injury guideline","Hemarthrosis","Ottawa knee rule","Ottawa knee rule","Knee radiographs","Sciatica","Sciatica","Serious spine conditions","Common peroneal nerve dysfunction","Limp in children","Slipped hip","Ischial avulsion fracture","Osgood-Schlatter","Rhabdomyolysis","Signs and symptoms of rhabdomyolysis","Fluoroquinolones","Knee pain","Baker\'s cyst","Popliteal cysts","Burst Baker\'s cyst","Hamstring injury","Hamstring injury","Sprains and strains","Leg cramps","Hamstring strain guideline","Hamstring strain","Hamstring injury","Risk of hamstring strain","Hamstring injuries in football","Return to play after hamstring injury","Two rehabilitation protocols","Rehabilitation with or without pain","Nordic hamstring exercise","Eccentric training and acute hamstring injuries","Platelet-rich plasma in hamstring injury","Injections for tendinopathy","Shockwave for hamstring tendinopathy","Proximal hamstring tendinopathy","Semimembranosus tendinopathy","Semimembranosus tendinopathy","Hamstring avulsion","Hamstring avulsion","Return to play after hamstring injury","Tendinopathy","Pes anserine bursitis","Posterior cruciate ligament injury","Anterior cruciate ligament injury","Rehabilitation versus surgical reconstruction for non-acute anterior cruciate ligament injury (ACL SNNAP)","Exertional compartment syndrome","Gastrocnemius strain","Popliteus tendinitis","Hamstring tightness","Comparative study of hamstring and quadriceps strengthening treatments in the management of knee osteoarthritis","PEACE and LOVE","Topical NSAIDs","Ibuprofen","Exercise to prevent sports injuries","Exercise programmes in football","Sitting exercises","Physical activity for disabled adults","Skin symptoms","NHS 111 online","Symptom checkers","111","Patellofemoral pain guideline","Patellar tendinopathy","Quadriceps tendon rupture","Iliotibial band syndrome","Pre-patella bursitis","Hip joint pain and osteoarthritis","Stress fractures","Stress fractures in runners","Reactive arthritis","Sickle cell disease guideline CG143","Sickle cell disease","Sickle cell disease in adulthood","Bleeding disorders","Hemophilia guidelines","Life with anticoagulation","Vomiting blood","Infection after a hip or knee replacement","Knee replacement pathway","Total knee replacement exercises","Outpatient physiotherapy after knee replacement (trial protocol)","Recovering from a knee replacement","Steroid injections","ACL surgery in the first 2 weeks","Benign nocturnal idiopathic limb pains","Nocturnal leg pain","Injury patterns of medial meniscus posterior root tears","Medial meniscus posterior root tear","Role of nonoperative treatment in tears of the medial meniscus posterior root","Achilles tendon rupture","Achilles tendon rupture","Achilles tendon rupture: how to avoid missing the diagnosis","Spinal metastases guideline NG234","Human and animal bites guideline NG184","Epidemiology of venous thromboembolism","Osteoarthritis guideline","Outcomes following surgical management of proximal hamstring tendon avulsions","Diagnosis of acute knee injuries with hemarthrosis","London International Consensus on hamstring injuries, part 3","Topical ketoprofen","Knee pain","Driving when taking strong painkillers","Surgery and driving","Fracture risk after spinal cord injury","Perceived barriers to blood flow restriction training","Dislocated kneecap","Venous thromboembolic risk after early pregnancy loss"],"publisher":["NHS","Gloucestershire Hospitals NHS Foundation Trust","NICE","New England Journal of Medicine","The Lancet","Annals of Internal Medicine","Annals of Family Medicine","Circulation","Haematologica","NHS","Asthma + Lung UK","NHS","Royal College of Emergency Medicine","NSW Agency for Clinical Innovation","NHS Highland","NHS","British Journal of Surgery","Medicine Today (Australia)","PubMed Central","Open Orthopaedics Journal","St John Ambulance","Rheumatology (BSR)","JAMA","CJEM","NHS","NHS","NHS","NHS inform","NHS Highland","NHS","NICE","NICE","NHS","NHS","NICE","BMJ","NHS Greater Glasgow and Clyde","NHS","American Family Physician","American Academy of Orthopaedic Surgeons","StatPearls","Annals of Internal Medicine","JAMA","American Journal of Emergency Medicine","BMJ","Healthify New Zealand","NHS Lothian","MedlinePlus","NHS","American Family Physician","BMJ","Healthcare","MedlinePlus","CDC NIOSH","MHRA","NHS","NHS 111 Wales","Seminars in Arthritis and Rheumatism","BMJ Case Reports","nidirect (Northern Ireland)","NHS","NHS","NHS","Journal of Orthopaedic and Sports Physical Therapy","Journal of Orthopaedic and Sports Physical Therapy","American Journal of Sports Medicine","British Journal of Sports Medicine","British Journal of Sports Medicine","British Journal of Sports Medicine","British Journal of Sports Medicine","Journal of Orthopaedic and Sports Physical Therapy","British Journal of Sports Medicine","American Journal of Sports Medicine","British Journal of Sports Medicine","The Lancet","American Journal of Sports Medicine","Journal of Orthopaedic and Sports Physical Therapy","Sports Health","PM&R","NEJM Evidence","British Journal of Sports Medicine","British Journal of Sports Medicine","Journal of Experimental Orthopaedics","StatPearls","StatPearls","Sports Medicine","The Lancet","Open Access Journal of Sports Medicine","StatPearls","Merck Manual","International Journal of Sports Physical Therapy","Journal of Physical Therapy Science","British Journal of Sports Medicine","Cochrane","NHS","British Journal of Sports Medicine","British Journal of Sports Medicine","NHS","UK Chief Medical Officers","NHS digital service manual","NHS","BMJ","New Zealand Government","Journal of Orthopaedic and Sports Physical Therapy","Journal of Orthopaedic and Sports Physical Therapy","StatPearls","Sports Medicine","Leeds Community Healthcare NHS Trust","NHS Tayside","American Family Physician","Open Access Journal of Sports Medicine","nidirect (Northern Ireland)","NICE","Royal College of Emergency Medicine","University College London Hospitals NHS Foundation Trust","Guy\'s and St Thomas\' NHS Foundation Trust","World Federation of Hemophilia","Rotherham NHS Foundation Trust","NHS 111 Wales","Chelsea and Westminster Hospital NHS Foundation Trust","Bradford Teaching Hospitals NHS Foundation Trust","North Bristol NHS Trust","Trials","NHS","Yeovil Hospital (Somerset NHS Foundation Trust)","Norfolk Community Health and Care NHS Trust","Cambridge University Hospitals NHS Foundation Trust","NHS Scotland (Royal Hospital for Children)","Orthopaedics and Traumatology: Surgery and Research","Knee Surgery and Related Research","Journal of Orthopaedics and Traumatology","George Eliot Hospital NHS Trust","NHS Fife","British Journal of General Practice","NICE","NICE","Journal of Thrombosis and Thrombolysis","American College of Rheumatology and Arthritis Foundation","Bone and Joint Open","American Journal of Sports Medicine","British Journal of Sports Medicine","MHRA","University Hospitals of Morecambe Bay NHS Foundation Trust","The Christie NHS Foundation Trust","UK Government","SCIRE Project","Frontiers in Rehabilitation Sciences","nidirect (Northern Ireland)","British Journal of Haematology"],"year":[null,null,2023,2003,1997,2005,2011,2003,2013,null,null,null,2022,null,null,null,1997,2017,null,2014,null,2006,2007,2015,null,null,null,null,null,null,2022,null,null,null,null,2015,null,null,2012,null,2023,2004,1997,1994,2019,null,2025,null,null,2017,2004,2022,null,null,2024,null,null,2001,2023,null,null,null,null,2022,2010,2013,2020,2012,2014,2013,2020,2019,2011,2015,2010,2011,2016,2010,2021,2024,2022,2017,2017,2024,2023,2019,2022,2019,null,null,2019,2014,2020,2015,null,2014,2021,null,2019,null,null,2015,null,2019,2015,2023,2012,null,null,2011,2015,null,2012,2024,null,null,2020,null,2023,null,null,null,2016,null,null,null,null,null,2019,2014,2013,2025,2024,2015,2023,2020,2016,2020,2022,1980,2023,2010,null,null,null,null,2021,null,2020],"url":["https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/","https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/","https://www.nice.org.uk/guidance/ng158","https://doi.org/10.1056/NEJMoa023153","https://doi.org/10.1016/S0140-6736(97)08140-3","https://pubmed.ncbi.nlm.nih.gov/16027455/","https://doi.org/10.1370/afm.1198","https://doi.org/10.1161/01.CIR.0000078464.82671.78","https://pubmed.ncbi.nlm.nih.gov/23065510/","https://www.nhs.uk/conditions/pulmonary-embolism/","https://www.asthmaandlung.org.uk/conditions/pulmonary-embolism/what-symptoms","https://www.nhs.uk/conditions/phlebitis/","https://www.rcemlearning.co.uk/reference/acute-limb-ischaemia/","https://aci.health.nsw.gov.au/networks/eci/clinical/tools/acute-limb-ischaemia","https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/vascular/vascular-guidelines/","https://www.nhs.uk/conditions/peripheral-arterial-disease-pad/","https://pubmed.ncbi.nlm.nih.gov/9117288/","https://painmanagementtoday.com.au/2017/december/regular-series/popliteal-artery-aneurysms","https://pmc.ncbi.nlm.nih.gov/articles/PMC101010/","https://pmc.ncbi.nlm.nih.gov/articles/PMC4110394/","https://www.sja.org.uk/get-advice/first-aid-advice/bleeding/severe-bleeding/","https://doi.org/10.1093/rheumatology/kel163a","https://doi.org/10.1001/jama.297.13.1478","https://doi.org/10.1017/cem.2014.56","https://www.nhs.uk/conditions/septic-arthritis/","https://www.nhs.uk/conditions/cellulitis/","https://www.nhs.uk/conditions/shingles/","https://www.nhsinform.scot/illnesses-and-conditions/infections-and-poisoning/shingles","https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/antimicrobial-guidance/skin-soft-tissue-antimicrobial/varicella-zosterchicken-pox-herpes-zostershingles-antimicrobial","https://www.nhs.uk/conditions/compartment-syndrome/","https://www.nice.org.uk/guidance/ng226","https://www.nice.org.uk/guidance/ng100","https://www.nhs.uk/conditions/reactive-arthritis/","https://www.nhs.uk/conditions/gout/","https://www.nice.org.uk/guidance/ng12","https://www.bmj.com/content/350/bmj.h2212","https://rightdecisions.scot.nhs.uk/ggc-msk-index/knee/meniscus-injury","https://www.nhs.uk/conditions/meniscus-tear/","https://www.aafp.org/pubs/afp/issues/2012/0201/p247.html","https://www.orthoguidelines.org/guideline-detail?id=1854","https://www.statpearls.com/point-of-care/22700","https://pubmed.ncbi.nlm.nih.gov/14734335/","https://doi.org/10.1001/jama.1997.03550230051036","https://doi.org/10.1016/0735-6757(94)90274-7","https://www.bmj.com/content/367/bmj.l6273","https://healthify.nz/health-a-z/s/sciatica","https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags/","https://medlineplus.gov/ency/article/000791.htm","https://www.nhs.uk/conditions/limp-in-children/","https://www.aafp.org/pubs/afp/issues/2017/0615/p779.html","https://pmc.ncbi.nlm.nih.gov/articles/PMC449822/","https://pmc.ncbi.nlm.nih.gov/articles/PMC9222654/","https://medlineplus.gov/ency/article/000473.htm","https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html","https://www.gov.uk/drug-safety-update/fluoroquinolone-antibiotics-must-now-only-be-prescribed-when-other-commonly-recommended-antibiotics-are-inappropriate","https://www.nhs.uk/symptoms/knee-pain/","https://111.wales.nhs.uk/encyclopaedia/b/article/bakerscyst","https://doi.org/10.1053/sarh.2001.27659","https://casereports.bmj.com/content/16/10/e257869","https://www.nidirect.gov.uk/node/10640","https://www.nhs.uk/conditions/hamstring-injury/","https://www.nhs.uk/conditions/sprains-and-strains/","https://www.nhs.uk/conditions/leg-cramps/","https://doi.org/10.2519/jospt.2022.0301","https://doi.org/10.2519/jospt.2010.3047","https://doi.org/10.1177/0363546513487063","https://doi.org/10.1136/bjsports-2019-100983","https://bjsm.bmj.com/content/46/2/112","https://bjsm.bmj.com/content/48/18/1358","https://doi.org/10.1136/bjsports-2013-092165","https://pubmed.ncbi.nlm.nih.gov/32005093/","https://doi.org/10.1136/bjsports-2018-100045","https://doi.org/10.1177/0363546511419277","https://bjsm.bmj.com/content/49/14/943","https://pubmed.ncbi.nlm.nih.gov/20970844/","https://pubmed.ncbi.nlm.nih.gov/20855554/","https://pubmed.ncbi.nlm.nih.gov/27084841/","https://doi.org/10.1177/1941738109357302","https://doi.org/10.1002/pmrj.12667","https://pubmed.ncbi.nlm.nih.gov/39023393/","https://bjsm.bmj.com/content/56/6/340","https://doi.org/10.1136/bjsports-2016-097206","https://pmc.ncbi.nlm.nih.gov/articles/PMC5449348/","https://www.ncbi.nlm.nih.gov/books/NBK532941/","https://www.ncbi.nlm.nih.gov/books/NBK430726/","https://doi.org/10.1007/s40279-018-0995-0","https://doi.org/10.1016/S0140-6736(22)01424-6","https://doi.org/10.2147/OAJSM.S168368","https://www.ncbi.nlm.nih.gov/books/NBK534766/","https://www.merckmanuals.com/professional/injuries-poisoning/sports-injury/popliteus-tendinitis","https://pmc.ncbi.nlm.nih.gov/articles/PMC6449015/","https://pmc.ncbi.nlm.nih.gov/articles/PMC4085199/","https://doi.org/10.1136/bjsports-2019-101253","https://doi.org/10.1002/14651858.CD007402.pub3","https://www.nhs.uk/medicines/ibuprofen-for-adults/","https://doi.org/10.1136/bjsports-2013-092538","https://bjsm.bmj.com/content/55/20/1170","https://www.nhs.uk/live-well/exercise/sitting-exercises/","https://www.gov.uk/government/publications/physical-activity-guidelines-disabled-adults","https://service-manual.nhs.uk/content/inclusive-content/skin-symptoms","https://111.nhs.uk/","https://doi.org/10.1136/bmj.h3480","https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/","https://doi.org/10.2519/jospt.2019.0302","https://doi.org/10.2519/jospt.2015.5987","https://www.ncbi.nlm.nih.gov/books/NBK482389/","https://doi.org/10.2165/11635400-000000000-00000","https://leedscommunityhealthcare.nhs.uk/our-services-a-z/musculoskeletal-msk/knee-problems/known-diagnosed-knee-problems/pre-patella-bursitis","https://www.nhstayside.scot.nhs.uk/WorkingWithUs/ReferralHelpSystem/PROD_354068","https://www.aafp.org/pubs/afp/issues/2011/0101/p39.html","https://doi.org/10.2147/OAJSM.S39512","https://www.nidirect.gov.uk/conditions/reactive-arthritis","https://www.nice.org.uk/guidance/cg143","https://www.rcemlearning.co.uk/reference/sickle-cell-disease/","https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/sickle-cell-disease-adulthood","https://www.guysandstthomas.nhs.uk/health-information/bleeding-disorders/when-seek-urgent-medical-help","https://doi.org/10.1111/hae.14046","https://www.therotherhamft.nhs.uk/patients-and-visitors/patient-information/life-with-anticoagulation","https://111.wales.nhs.uk/encyclopaedia/v/article/vomitingblood","https://www.chelwest.nhs.uk/your-visit/patient-leaflets/surgery-services/how-to-look-out-for-infection-after-your-hip-or-knee-replacement","https://virtualclinics.bradfordhospitals.nhs.uk/joint-school/knee-pathway","https://www.nbt.nhs.uk/taxonomy/term/31?page=12","https://doi.org/10.1186/s13063-016-1418-x","https://www.nhs.uk/conditions/knee-replacement/recovery/","https://yeovilhospital.co.uk/steroid-injections/","https://norfolkandwaveneycommunityhealth.nhs.uk/msk/self-help/knee/acl-injuries-and-surgery/acl-surgery/acl-surgery-0-2-weeks","https://www.cuh.nhs.uk/patient-information/benign-nocturnal-idiopathic-limb-pains/","https://clinicalguidelines.scot.nhs.uk/rhc-for-health-professionals/guidelines/primary-care-referral-guidelines/medical-paediatric-pre-referral-guidance/nocturnal-leg-pain-advice-for-referrers","https://okayama.elsevierpure.com/en/publications/injury-patterns-of-medial-meniscus-posterior-root-tears-2","https://doi.org/10.5792/ksrr.2014.26.3.125","https://doi.org/10.1007/s10195-013-0234-2","https://www.geh.nhs.uk/patients-and-visitors/patients/patient-leaflets/achilles-tendon-rupture-atr-physiotherapy-plan-vacoped-boot","https://www.nhsfife.org/services/all-services/patient-advice/achilles-tendon-rupture","https://doi.org/10.3399/bjgp15X688069","https://www.nice.org.uk/guidance/ng234","https://www.nice.org.uk/guidance/ng184","https://pmc.ncbi.nlm.nih.gov/articles/PMC4715842/","https://doi.org/10.1002/acr.24131","https://doi.org/10.1302/2633-1462.35.BJO-2021-0196.R1","https://doi.org/10.1177/036354658000800102","https://doi.org/10.1136/bjsports-2021-105384","https://www.gov.uk/drug-safety-update/topical-ketoprofen-reminder-on-risk-of-photosensitivity-reactions","https://www.uhmb.nhs.uk/our-services/services/musculoskeletal-msk-physiotherapy/musculoskeletal-msk-pain/knee-pain","https://www.christie.nhs.uk/your-treatment-and-care/services/the-christie-pharmacy/using-the-pharmacy/driving-when-taking-strong-painkillers-and-other-sedating-medicines","https://www.gov.uk/surgery-and-driving","https://scireproject.com/evidence/bone-health/fracture-risk-following-sci/","https://doi.org/10.3389/fresc.2021.697082","https://www.nidirect.gov.uk/conditions/dislocated-kneecap","https://doi.org/10.1111/bjh.16496"]}}', regions: () => '{"":{"id":["none","us","gb","ie","eu","au","nz","ca","in"],"services":[{"emergency":{"name":"número de emergencias de su país","note":"112 o 911 en muchos países"},"urgent-line":{"name":"una línea local de consejos de salud"},"emergency-department":{"name":"la sala de emergencias de un hospital"},"crisis-line":{"name":"teléfono de crisis de su zona"}},{"emergency":{"name":"911","tel":"911"},"urgent-line":{"name":"una clínica de atención urgente, la línea de enfermería de su seguro"},"emergency-department":{"name":"la sala de emergencias","note":"ER"},"crisis-line":{"name":"988","tel":"988"}},{"emergency":{"name":"número de emergencias de su país","note":"112 o 911 en muchos países"},"urgent-line":{"name":"una línea local de consejos de salud"},"emergency-department":{"name":"la sala de emergencias de un hospital"},"crisis-line":{"name":"teléfono de crisis de su zona"}},{"emergency":{"name":"número de emergencias de su país","note":"112 o 911 en muchos países"},"urgent-line":{"name":"una línea local de consejos de salud"},"emergency-department":{"name":"la sala de emergencias de un hospital"},"crisis-line":{"name":"teléfono de crisis de su zona"}},{"emergency":{"name":"112","tel":"112"},"urgent-line":{"name":"la línea de consejos médicos de su país"},"emergency-department":{"name":"la sala de urgencias de un hospital"},"crisis-line":{"name":"116 123","note":"en muchos países de la UE","tel":"116123"}},{"emergency":{"name":"número de emergencias de su país","note":"112 o 911 en muchos países"},"urgent-line":{"name":"una línea local de consejos de salud"},"emergency-department":{"name":"la sala de emergencias de un hospital"},"crisis-line":{"name":"teléfono de crisis de su zona"}},{"emergency":{"name":"número de emergencias de su país","note":"112 o 911 en muchos países"},"urgent-line":{"name":"una línea local de consejos de salud"},"emergency-department":{"name":"la sala de emergencias de un hospital"},"crisis-line":{"name":"teléfono de crisis de su zona"}},{"emergency":{"name":"número de emergencias de su país","note":"112 o 911 en muchos países"},"urgent-line":{"name":"una línea local de consejos de salud"},"emergency-department":{"name":"la sala de emergencias de un hospital"},"crisis-line":{"name":"teléfono de crisis de su zona"}},{"emergency":{"name":"número de emergencias de su país","note":"112 o 911 en muchos países"},"urgent-line":{"name":"una línea local de consejos de salud"},"emergency-department":{"name":"la sala de emergencias de un hospital"},"crisis-line":{"name":"teléfono de crisis de su zona"}}],"words":[{},{"ibuprofeno, diclofenaco o ketoprofeno":"diclofenaco","paracetamol":"acetaminofén"},{},{},{"ciprofloxacina":"ciprofloxacino","levofloxacina":"levofloxacino","moxifloxacina":"moxifloxacino","ofloxacina":"ofloxacino","auto":"coche","estacionado":"aparcado","costo":"coste","várice":"variz","várices":"varices"},{},{},{},{}],"pagesOnly":[null,null,true,true,true],"country":[null,"Estados Unidos",null,null,"Unión Europea"]}}', outcomes: () => '{"":{"id":["emergency","urgent","soon","self-care","child-under-5","other-problem","no-clear-pattern"],"title":[["Llame al ",["n","emergency"]," o vaya a ",["n","emergency-department"]," ahora"],["Busque ayuda hoy: ",["n","urgent-line"]," o un médico"],["Pida cita con un médico o un fisioterapeuta para los próximos días, en 2 semanas como máximo"],["Puede intentar cuidarse en casa"],["Pida consejo hoy: ",["n","urgent-line"]," o un médico"],["Esta guía no habla de su problema principal"],["Pruebe a cuidarse en casa, y pida cita si dura"]],"lead":[["Lo que nos dijo puede ser una emergencia. Busque ayuda ahora."],["Lo que nos dijo necesita una revisión hoy. No espere a una cita normal."],["Lo que nos dijo necesita una revisión. Por lo general puede esperar a una cita."],["Nada de lo que nos dijo necesita ayuda hoy. La mayoría de estos dolores se calma con tiempo y con el ejercicio adecuado."],["Si a un niño menor de 5 años le duele la pierna o cojea, alguien debe verlo hoy."],["Habla del dolor detrás de la rodilla, en la rodilla y en la parte de atrás del muslo."],["Nada de lo que nos dijo necesita ayuda hoy, pero sus respuestas no muestran un patrón claro. Quien le examine puede decir más."]],"do":[[["No conduzca usted."],["Siéntese o acuéstese sin moverse mientras espera."],["Lleve sus medicinas."]],[["Llame o vaya ahora: ",["n","urgent-line"]," o su médico. Pida que le atiendan hoy."],["Si nadie puede atenderle hoy, vaya a ",["n","emergency-department"],"."],["Lleve una lista de sus medicinas."]],[["Pida la cita ahora, para que sea en un plazo de 2 semanas. Imprima o copie esta página y llévela."]],[],[["Llame o vaya ahora: ",["n","urgent-line"]," o su médico. Diga que el niño tiene menos de 5 años."],["Deje descansar al niño y no le haga caminar."],["Si teme que alguien le hizo daño al niño, dígalo. También puede ayudarle el servicio local de protección de menores."],["Vaya a ",["n","emergency-department"]," si el niño tiene fiebre, no puede apoyar la pierna o parece muy enfermo."]],[["Pregunte a su médico. Si el problema no puede esperar, busque ayuda: ",["n","urgent-line"]," o un médico que pueda verle hoy."],["Llame al ",["n","emergency"]," si se siente muy mal o tiene un dolor fuerte y repentino."],["Empiece de nuevo si el problema principal es la rodilla o la parte de atrás del muslo."]],[]],"avoid":[[],[["No deje la visita para después porque se sienta mejor un rato."]],[],[],[["No espere a ver si se pasa."],["No dé masaje a la pierna."]],[["No use este resultado para juzgar un dolor en otro lugar."]],[]],"cards":[{"":{"rules":[["breathless","chest-pain","coughing-blood","faint"],["bleeding","open-wound"],["odd-shape","out-of-place","big-crash","hip-after-fall","foot-drop-after-injury"],["cold-foot","numb-leg","pressure-in-a-muscle","lower-leg-after-strain","growing-pain-behind-the-knee","blocked-artery","numb-and-sudden","short-walk-and-foot","pulsing-lump-and-foot"],["saddle-numb","bladder-bowel","both-legs","cancer-and-spine-nerve"],["muscle-after-exercise","dark-pee"],["child-very-ill","child-fever","child-cannot-walk","hot-knee-child"],["hot-knee-and-ill","swollen-knee-and-ill","joint-after-surgery","operated-joint-and-pain","hot-knee-weak-immunity","spreading-skin","fever-and-growing-pain","deep-skin-infection","very-ill","infected-joint"]],"title":[["Llame al ",["n","emergency"]," ahora"],["Llame al ",["n","emergency"]," ahora"]],"do":[[["Siéntese sin moverse hasta que llegue la ayuda."],["No conduzca usted."],["Diga si tiene algún dolor o hinchazón en una pierna."]],[["Acuéstese y apriete fuerte donde sangra con un paño limpio."],["No saque nada de la herida ni empuje nada hacia adentro."],["No coma ni beba hasta que alguien le haya visto."]],[["Deje la pierna quieta, tal como está. No empuje una articulación a su sitio ni se apoye en la pierna."],["No coma ni beba hasta que alguien le haya visto."],["No conduzca usted."]],[["Afloje todo lo que apriete la pierna."],["No levante, frote, caliente ni enfríe con hielo la pierna, ni le ponga vendas."],["No conduzca usted."]],[["No espere a ver si mejora."],["Diga qué cambió en lo que siente entre las piernas o en las dos piernas."],["No conduzca usted."]],[["Pare todo ejercicio."],["No tome pastillas antiinflamatorias."],["No conduzca usted."]],[["Descanse la pierna y no la apoye."],["No tome antibióticos que le hayan sobrado."],["Lleve una lista de sus medicinas y alergias."]],[["No tome antibióticos que le hayan sobrado."],["Descanse la pierna y no conduzca usted."],["Lleve una lista de sus medicinas y alergias."]]]}}],"general":[null,{"do":[["Descanse la pierna y apóyela solo lo necesario."]],"avoid":[["No dé masaje a la pierna."],["No la estire fuerte ni haga ejercicio con ella."]]},{"do":[["Siga moviéndose hasta donde el dolor lo permita."]],"avoid":[["No haga deporte con dolor fuerte."],["No dé masaje a una pierna hinchada."]]},{"do":[["Siga moviéndose. Haga un poco menos las cosas que duelen, pero no lo deje todo."],["Si necesita algo para el dolor, pregunte a un farmacéutico qué es adecuado para usted."]],"avoid":[["No pase días en reposo total."],["No estire fuerte si duele."],["No haga deporte con dolor fuerte."]]},null,null,{"do":[["Siga moviéndose hasta donde el dolor lo permita."]],"avoid":[["No pase días en reposo total."],["No haga deporte con dolor fuerte."]]}],"sooner":[[["dolor en el pecho, dificultad para respirar, tos con sangre o un desmayo"],["un pie frío, pálido o azul, o una pierna que se duerme de repente"],["la zona entre las piernas dormida, o no puede controlar la orina o las heces"],["una rodilla caliente e hinchada con fiebre"],["orina marrón, como un refresco de cola"]],[["una pierna se hincha, se siente caliente o cambia de color"],["no puede dar 4 pasos"],["la rodilla se traba"],["se siente mal"]],[["no mejora después de 1 semana de cuidarse"],["impide el trabajo, la escuela, el sueño o las tareas diarias"],["encuentra un bulto"]]],"says":[null,null,null,"nothing-urgent","under-five","other-problem","nothing-urgent"],"say":[null,["Diga: \\"Una guía en internet me dijo que me revisen hoy\\". Después lea sus respuestas en voz alta, o muestre esta página."],["Diga: \\"Quiero que me revisen la pierna en un plazo de 2 semanas\\". Después lea sus respuestas en voz alta, o muestre esta página."],null,["Diga: \\"Mi hijo tiene menos de 5 años y le duele la pierna\\", y diga qué edad tiene el niño."]],"recheckDays":[null,1,14,7,1,7,7]}}', strings: () => '{"emergency.line":"¿Le falta el aire, tiene un dolor nuevo en el pecho, o el pie está de repente frío, pálido o dormido? Llame al {emergency} ahora.","emergency.more":"Todas las señales de peligro","failure.contact":"Ahora no se puede mostrar aquí esta guía. Si le preocupa su pierna o su rodilla, hable con un profesional de la salud.","disclaimer.what":"Esta guía da información general sobre el dolor detrás de la rodilla y en el muslo. No da diagnósticos. No puede examinarle. En una emergencia, llame al {emergency} ahora.","disclaimer.purpose":"Información general sobre el dolor en la rodilla, el muslo y la pantorrilla, con consejos y ejercicios. Si hay una revisión de síntomas, dice con qué rapidez y dónde buscar ayuda, y qué causas van con las respuestas. No examina ni diagnostica a nadie. No sustituye a un profesional de la salud.","result.limits":"Esto es información general, no un diagnóstico. Sigue unas reglas fijas y sus respuestas. Nadie le ha examinado.","result.overdue":"Este contenido debía compararse con sus fuentes a más tardar el {date}. Puede estar anticuado: pregunte a un profesional de la salud.","result.sooner":"Cuándo buscar ayuda antes","result.sooner-emergency":"Llame al {emergency} ahora si aparece algo de esto:","result.sooner-urgent":"Busque ayuda hoy en {urgent-line} o con un médico si:","result.sooner-soon":"Pida cita con un médico o un fisioterapeuta si:","result.sooner-worried":"Esta guía no puede examinarle. Si algo le preocupa, busque ayuda.","care.emergency":"Llame al {emergency} ahora","care.urgent":"Busque ayuda hoy","care.soon":"Pida una cita","care.self-care":"Cuidarse en casa","care-card.emergency":"Consejo de emergencia:","care-card.urgent":"Consejo urgente:","care-card.soon":"Consejo no urgente:","care-card.self-care":"Cuidarse en casa:","checker.failed":"Hable con un profesional de la salud","checker.failed-advice":"Lo sentimos, la revisión se detuvo. No podemos darle un resultado. Pida ayuda para su pierna: {urgent-line} o un médico. Mire primero estas señales.","programme.gate":"Pare y busque ayuda si la pantorrilla está hinchada o caliente, o si tiene dolor en el pecho o fiebre. Haga lo mismo si la rodilla está caliente o trabada, si desde hace poco tiene una zona dormida, o si no puede dar 4 pasos.","page.emergency":"Emergencia","page.urgent":"Ayuda hoy","result.dangers":"Hay que revisarlo para descartarlo","result.dangers-help":"Desde aquí no podemos saberlo. Un profesional de la salud sí.","result.private":"Esto se queda en la pantalla. No se imprime ni se copia.","result.recheck-help":"Haga otra vez esta revisión ese día, o antes si algo cambia. Si para entonces no ha mejorado, pida una cita.","result.call":"Llamar: {name}","privacy.none":"Sus respuestas se quedan en este dispositivo. No las guardamos ni las enviamos.","privacy.session":"Sus respuestas se quedan en este dispositivo hasta que cierre esta pestaña. No las enviamos.","privacy.device":"Sus respuestas se guardan en este dispositivo durante 7 días. No las enviamos.","privacy.shared":"Este sitio web puede ver sus respuestas.","action.tell-clinic":"Decir a la clínica lo que dice esta revisión","page.reviewed":"Revisado por {by}.","page.reviewed-on":"Revisado por {by} el {date}.","pain-light.green":"Verde: dolor de {from} a {to} sobre 10.","pain-light.amber":"Ámbar: dolor de {from} a {to} sobre 10.","pain-light.red":"Rojo: dolor de {from} a {to} sobre 10.","exercise.stop":"Pare si","session.signs":"Antes de empezar","session.start":"No tengo nada de esto: empezar","plan.offer":"Este dispositivo puede guardar su plan: su etapa, lo que hizo y su dolor. Se borra 4 semanas después de lo último que anote, o cuando usted lo diga. No lo enviamos.","plan.keep":"Sí, guardarlo en este dispositivo","plan.if-worse":"Pida que le revisen otra vez. Repita la revisión de síntomas, o pregunte a un médico o a un fisioterapeuta.","checker.none":"Nada de esto","checker.not-sure":"No sé","checker.more":"Mostrar {count} más","checker.given":"Su respuesta hasta ahora:","checker.error-many":"Elija lo que le pasa. Si no hay nada, elija \\"Nada de esto\\".","checker.error-ticked":"Aquí marcó algo. Presione \\"Siguiente\\", o primero quite la marca.","result.causes-help":"Son causas posibles por las que puede preguntar. Solo quien le examine puede decir cuál es.","result.strong":"Encaja bien con sus respuestas","result.partial":"Encaja en parte","action.refused":"Aquí no funcionó. Puede copiar el texto de abajo.","plan.refused":"Este dispositivo no lo guarda. Puede guardarlo como archivo.","nav.label":"Guía del dolor de rodilla","nav.home":"Guía del dolor de rodilla","nav.checker":"Revisar síntomas","action.book":"Pedir una cita","way.label":"Volver","way.home":"Todas las páginas","way.page":"Volver a: {title}","way.checker":"Volver a mi revisión","footer.about":"Sobre esta guía","footer.version":"Versión {version}","link.outside":"(se abre en otra pestaña)","home.title":"Dolor detrás de la rodilla o en el muslo","home.lead":"Averigüe qué puede haber detrás, qué puede hacer usted y cuándo buscar ayuda.","checker.open":"Revise sus síntomas","home.check-time":"Alrededor de {minutes}.","home.where":"¿Dónde le duele?","home.point":"Señale el lugar en la pierna. La guía muestra qué suele doler allí.","home.places":"Elegir de una lista","home.common":"Motivos frecuentes","home.rare":"Menos frecuentes","home.pressing":"Estos necesitan ayuda rápido","home.check-place":"Revise sus síntomas desde aquí","home.read":"Leer sobre esto","kept.notice":"Usted dio estas respuestas el {date}. Si algo ha cambiado, responda otra vez.","kept.restart":"Empezar de nuevo","leg-map.views":"Lado de la pierna, con su propia lista","leg-map.back":"Atrás","leg-map.front":"Adelante","leg-map.inner":"Adentro","leg-map.outer":"Afuera","picture.back-of-knee.skin":"1. Piel","picture.back-of-knee.muscles":"2. Músculos","picture.back-of-knee.vessels":"3. Vasos y nervios","picture.back-of-knee.joint":"4. Articulación","picture.back-of-knee.inner-cord":"Cordón isquiotibial interno","picture.back-of-knee.outer-cord":"Cordón isquiotibial externo","picture.back-of-knee.hollow":"Hueco de la rodilla","picture.back-of-knee.calf":"Músculo de la pantorrilla","picture.back-of-knee.semimembranosus":"Semimem­branoso","picture.back-of-knee.semitendinosus":"Semiten­dinoso","picture.back-of-knee.biceps":"Bíceps femoral","picture.back-of-knee.inner-head":"Cabeza interna del gemelo","picture.back-of-knee.outer-head":"Cabeza externa del gemelo","picture.back-of-knee.artery":"Arteria","picture.back-of-knee.vein":"Vena","picture.back-of-knee.nerve":"Nervio tibial","picture.back-of-knee.side-nerve":"Nervio del lado de afuera","picture.back-of-knee.thigh-bone":"Hueso del muslo","picture.back-of-knee.meniscus":"Menisco","picture.back-of-knee.ligament":"Ligamento cruzado posterior","picture.back-of-knee.fibula":"Peroné","picture.back-of-knee.cyst":"Lugar de un quiste de Baker","picture.back-of-knee.shin-bone":"Tibia","picture.hamstrings.sit-bone":"Isquion","picture.hamstrings.semitendinosus":"Semitendinoso","picture.hamstrings.semimembranosus":"Semimembranoso","picture.hamstrings.biceps":"Bíceps femoral","picture.hamstrings.thigh-bone":"Hueso del muslo","picture.hamstrings.fibula":"Parte alta del peroné","picture.hamstrings.shin-bone":"Tibia por dentro","search.label":"Buscar en la guía","search.example":"Ejemplo: bulto, escaleras, correr","search.found":"Páginas encontradas: {count}","search.none":"No hay resultados. Pruebe otra palabra, por ejemplo el lugar que duele.","search.passed-over":"a al como con cuando de del despues duele el en es esta está hacer hay la las le lo los me mi mis muy no o para pero por porque puedo que qué se si sin su sus tengo un una y yo","page.programme":"Programa de ejercicios","page.contents":"En esta página","page.related":"Siga leyendo","page.check":"¿No sabe qué es?","page.sources":"Fuentes ({count})","page.updated":"Escrito el {date}.","page.version":"Versión del contenido: {version}.","page.turn":"Más páginas","section.typical":"Señales que coinciden","section.not-typical":"Señales que no coinciden","section.get-help":"Cuándo buscar ayuda","section.what":"Qué es","section.why":"Por qué pasa","section.diagnosis":"Cómo se encuentra","section.treatment":"Qué ayuda","section.avoid":"Qué evitar","section.recovery":"Cuánto tarda","section.prevention":"Cómo prevenirlo","section.similar":"Qué más podría ser","treatment.now":"Ahora","treatment.next":"Después","treatment.later":"Si dura","amount.range":"{from} a {to}","recovery.usual":"Suele mejorar en {range}.","recovery.up-to":"hasta {to}","recovery.start":"Inicio","programme.goal":"Pase a la siguiente cuando:","programme.end":"Lo ha logrado cuando:","programme.begin":"Empiece aquí cuando:","programme.all":"Todas las etapas","programme.list":"Programas de ejercicios","sheet.link":"Una hoja para imprimir o enviar","sheet.scan":"Escanee para abrir esta hoja en un teléfono.","sheet.week":"Mi semana","sheet.pain":"Dolor, de 0 a 10","programme.confirm":"Un fisioterapeuta puede adaptar estos ejercicios a usted.","when.day":"Día {range}","when.week":"Semana {range}","when.month":"Mes {range}","when.from-week":"Desde la semana {from}, más o menos","stage.first-days":"Primeros días","stage.early":"Al principio","stage.building":"Aumentar poco a poco","pain-light.title":"El semáforo del dolor","stage.heavy":"Lento y pesado","stage.sport":"Volver a correr y al deporte","exercise.feel":"Usted siente","exercise.progress":"Haga más cuando","exercise.progress-goal":"Logra {goal} en 2 sesiones seguidas, con luz verde.","exercise.harder":"Más difícil","exercise.step-back":"Haga menos cuando","exercise.step-back-light":"Su luz del dolor está en rojo.","exercise.easier":"Más fácil","dose.sets":"{sets} de {repetitions}","dose.each-side":"{amount} de cada lado","dose.hold":"mantener {hold}","dose.tempo":"{tempo} de ida y lo mismo de vuelta","dose.times-a-day":"{times} al día","dose.days":"{days} por semana","dose.daily":"todos los días","dose.effort":"esfuerzo {effort} de 10","session.open":"Empezar los ejercicios de hoy","session.sound":"Sonido suave cuando empieza o termina un tiempo","session.exercise":"Ejercicio {number} de {count}","session.set":"Serie {set} de {sets}","session.side":"Un lado","session.other-side":"El otro lado","session.counted":"{count} de {times}","session.count":"Contar una","session.begin":"Iniciar el reloj","session.set-done":"Serie hecha","session.rest":"Descanso: {left}","session.go-on":"Seguir ahora","session.easier":"Demasiado difícil","session.harder":"Demasiado fácil","session.skip":"Saltar este","session.end":"Terminar la sesión","session.pain":"¿Qué tan fuerte fue el dolor, de 0 (nada) a 10 (lo peor)?","session.back":"Volver al programa","plan.title":"Su plan de ejercicios","plan.open":"Seguir con su plan","plan.done":"Hoy hice los ejercicios","plan.evening":"Dolor esta noche, de 0 a 10","plan.morning":"Dolor esta mañana, de 0 a 10","plan.forward":"Dos luces verdes seguidas.","plan.next":"Pasar a la etapa siguiente","plan.previous":"Volver a la etapa anterior","plan.asked":"¿Está mejor, igual o peor que hace dos semanas?","plan.better":"Mejor","plan.same":"Igual","plan.worse":"Peor","plan.table":"Mostrar como tabla","plan.caption":"Dolor de 0 a 10. Un punto: ejercicios hechos.","plan.day":"Día","plan.exercises":"Ejercicios","plan.in-exercises":"En los ejercicios","plan.in-evening":"Por la noche","plan.next-morning":"La mañana siguiente","plan.delete":"Borrar mi plan","figure.move":"Mostrar el movimiento","figure.hold":"Mantenga: {left}","timer.start":"Iniciar el reloj: mantener {hold}, {times}","timer.stop":"Parar el reloj","timer.lead":"Prepárese","timer.hold":"Mantenga","timer.rest":"Suelte","timer.done":"Hecho","timer.turn":"{turn} de {times}","checker.step":"Pregunta {step}","checker.step-screen":"Parte {screen} de {screens}","checker.changing":"Cambie su respuesta","checker.telling":"Para el médico","checker.progress":"Cuánto ha avanzado","checker.progress-done":"{percent} % hecho","checker.years":"años","checker.why":"Por qué lo preguntamos","checker.helps":"Explicar","checker.next":"Siguiente","checker.back":"Atrás","checker.restart":"Empezar de nuevo","checker.error":"Problema:","checker.error-number":"Escriba la edad en años completos, de 0 a {oldest}. Para un bebé de menos de 1 año: 0.","checker.error-one":"Elija una respuesta. Si no lo sabe, elija \\"No sé\\".","result.why":"Por qué lo decimos","result.back":"Volver y cambiar mi respuesta","result.causes":"Qué podría ser","result.others":"También podría ser","result.reasons":"Qué apunta a esto","result.because":"Usted dijo:","result.reason":"Usted dijo: {answers}. {reason}","result.against":"En contra:","result.do":"Qué hacer ahora","result.avoid":"Qué no hacer","result.plan":"Su plan","result.today":"Hoy","result.next":"Próximos días y semanas","result.exercises":"Ejercicios","result.exercises-for":"Ejercicios para: {name}","result.sport":"La lista antes de volver al deporte","result.recheck":"Revise otra vez","result.recovery":"Cuánto tarda","result.read-on":"Más sobre: {name}","result.say":"Qué decir al médico o al fisioterapeuta","result.tell":"Decir más al médico, en 1 minuto","result.scale":"{count} de {most}","result.answers":"Sus respuestas","result.denied":"Dijo que no a:","result.change":"Cambiar","result.sources":"Fuentes ({count})","result.updated":"Contenido del {date}.","result.summary-title":"Guía del dolor de rodilla, {date}","aloud.read":"Leer en voz alta","action.title":"Llévelo consigo","action.help":"Todo esto se hace en su dispositivo. No se envía nada.","action.print":"Imprimir","action.copy":"Copiar como texto","action.share":"Compartir","action.export":"Guardar como archivo","action.remind":"Recordarme el {date}","action.days":"Poner los días de ejercicio en mi calendario","action.days-text":"Haga los ejercicios de hoy.","action.remind-title":"Una nota para mí","action.remind-text":"¿Está mejor, igual o peor? Haga la revisión otra vez. Busque ayuda antes si algo le preocupa.","action.text":"Mostrar como texto","action.done-copy":"Copiado.","action.done-share":"Enviado a la aplicación que eligió.","action.done-export":"Su navegador guarda ahora el archivo. ¿No aparece? Copie el texto de abajo.","action.done-remind":"Su navegador guarda ahora un archivo de calendario. Ábralo para añadirlo a su calendario.","count.second.other":"{count} segundos","count.second.one":"{count} segundo","count.minute.other":"{count} minutos","count.minute.one":"{count} minuto","count.time.other":"{count} veces","count.time.one":"{count} vez","count.set.other":"{count} series","count.set.one":"{count} serie","count.day.other":"{count} días","count.day.one":"{count} día","count.week.other":"{count} semanas","count.week.one":"{count} semana","count.month.other":"{count} meses","count.month.one":"{count} mes","count.year.other":"{count} años","count.year.one":"{count} año"}', updated: () => '"2026-11-27"', due: () => '"2029-11-20"', lang: () => '"es"', dir: () => '"ltr"', locale: () => '"es"', language: () => '"Español"', endings: () => '"amente|mente|ando|iendo|ado|ados|ada|adas|ido|idos|ida|idas|arse|es|as|os|a|o|s"', version: () => '"2026-11-27.amvohz"', checkMinutes: () => '6' });

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

const rules$1 = /* @__PURE__ */ unfoldLate({ questions: () => '[{"id":"age","kind":"number","text":"¿Cuántos años tiene?","help":"¿Responde por otra persona? Escriba la edad de esa persona.","options":[],"safety":true,"general":true},{"id":"emergency","kind":"many","text":"¿Hay algo de esto ahora?","groups":[{"id":"breathing","text":"Respiración y pecho"},{"id":"leg","text":"Pie o pierna"},{"id":"between-legs","text":"Entre las piernas, vejiga o intestino"},{"id":"infection","text":"Rodilla o piel"},{"id":"injury","text":"Después de una lesión"},{"id":"other","text":"Todo el cuerpo"}],"options":[{"id":"breathless","text":"Falta de aire desde hace poco","help":"En reposo o al moverse.","group":"breathing"},{"id":"chest-pain","text":"Dolor nuevo en el pecho o la espalda alta","group":"breathing"},{"id":"coughing-blood","text":"Tos con sangre","group":"breathing"},{"id":"faint","text":"Desmayo o casi, o corazón muy rápido","group":"breathing"},{"id":"cold-foot","text":"Pie de repente frío, pálido o azul","help":"O la pierna. En la piel morena o negra, mire la planta del pie y las uñas.","group":"leg"},{"id":"numb-leg","text":"Pie o pierna de repente dormidos, o que no puede mover","help":"No el hormigueo que da al sentarse.","group":"leg"},{"id":"cannot-move-foot","text":"De repente no puedo mover el pie","group":"leg","within":"numb-leg"},{"id":"worsening-pain","text":"Dolor muy fuerte, peor cada hora","help":"Mucho más de lo que se espera.","group":"leg"},{"id":"tight-leg","text":"Pierna dura como madera","help":"O apretada dentro de un yeso o una venda.","group":"leg"},{"id":"odd-shape","text":"Pierna con una forma rara","help":"O la rodilla.","group":"injury"},{"id":"open-wound","text":"Se ve hueso o una herida profunda","group":"injury","within":"bleeding"},{"id":"out-of-place","text":"La rodilla se salió de su lugar","help":"Aunque haya vuelto a su sitio.","group":"injury"},{"id":"kneecap-out","text":"Solo se salió la rótula","help":"¿La rótula sigue fuera? Marque también \\"una forma rara\\".","group":"injury"},{"id":"big-crash","text":"Choque, aplastamiento o caída desde altura","help":"Hoy o ayer.","group":"injury"},{"id":"bleeding","text":"Herida profunda, hueso a la vista o sangrado que no para","group":"injury"},{"id":"hot-knee","text":"Rodilla caliente e hinchada","help":"Toque y compare las dos rodillas.","group":"infection"},{"id":"cannot-move-knee","text":"La rodilla duele demasiado para moverla","help":"O para apoyarse en la pierna o pasar a otro asiento.","group":"infection"},{"id":"fever","text":"Fiebre, escalofríos o mucho malestar","help":"38 °C (100.4 °F) o más, o el pecho caliente.","group":"infection"},{"id":"spreading-skin","text":"Piel dolorida: se extiende rápido, o está morada, negra o con ampollas","help":"No es un moretón.","group":"infection"},{"id":"black-skin","text":"Piel dolorida que se puso morada, negra o con ampollas","group":"infection","within":"spreading-skin"},{"id":"very-ill","text":"Confusión, mucho sueño o respiración muy rápida","group":"infection"},{"id":"saddle-numb","text":"Zona entre las piernas dormida o rara","help":"Los genitales o el trasero: se nota al limpiarse.","group":"between-legs"},{"id":"bladder-bowel","text":"Desde hace poco cuesta orinar, o se escapan la orina o las heces","help":"O no siente que salen la orina o las heces.","group":"between-legs"},{"id":"both-legs","text":"Las dos piernas débiles o dormidas desde hace poco","help":"O un dolor que baja como un rayo por las dos piernas, no músculos doloridos.","group":"between-legs"},{"id":"dark-pee","text":"Orina marrón como un refresco de cola","group":"other"},{"id":"unbearable-pain","text":"Dolor insoportable","help":"No puede pensar, hablar ni dormir.","group":"other"},{"id":"other","text":"Otra emergencia","help":"Cara caída, un brazo débil, habla enredada, un desplome o una reacción alérgica grave.","group":"other"}],"safety":true,"inScreens":true},{"id":"child","kind":"many","text":"¿Hay algo de esto?","help":"En usted o en el niño.","options":[{"id":"very-ill","text":"Mucho sueño, piel azul o con manchas, respiración rápida o un sarpullido que no se borra"},{"id":"no-weight","text":"No puede apoyar peso en la pierna","help":"Silla de ruedas: no puede apoyar esa pierna para pasarse a otro asiento."},{"id":"fever","text":"Fiebre en la última semana"},{"id":"joint","text":"Articulación hinchada, roja o caliente"},{"id":"limp","text":"Cojera"},{"id":"lasting-limp","text":"Cojera de más de 2 días, sin mejorar"},{"id":"turned-foot","text":"El pie de la pierna que duele gira hacia afuera"},{"id":"night","text":"El dolor despierta por la noche"},{"id":"one-leg","text":"Siempre la misma pierna, o también de día"},{"id":"both-legs-night","text":"Duelen las dos piernas de noche, bien de día"},{"id":"pale","text":"Palidez, mucho cansancio, moretones fáciles o bajar de peso"},{"id":"bone-lump","text":"Bulto en el hueso, pero no justo debajo de la rótula"},{"id":"harm","text":"Alguien pudo haberlo causado, o lo que se cuenta no concuerda","private":true}],"safety":true,"unsure":"No sé si hay señales de peligro en el niño","when":{"any":["age.0-15","age.unanswered","age.not-sure"]}},{"id":"location","kind":"many","text":"¿Dónde le duele?","help":"Elija uno o más.","groups":[{"id":"thigh","text":"Glúteo y muslo"},{"id":"back","text":"Detrás de la rodilla"},{"id":"knee","text":"Rodilla, delante y a los lados"},{"id":"lower","text":"Parte baja de la pierna"},{"id":"wide","text":"Zona más amplia"}],"options":[{"id":"sit-bone","text":"Pliegue del glúteo o justo debajo","group":"thigh"},{"id":"thigh-middle","text":"Atrás del muslo, en el medio","group":"thigh"},{"id":"thigh-low","text":"Atrás del muslo, encima de la rodilla","group":"thigh"},{"id":"thigh-front","text":"Parte de adelante del muslo","group":"thigh"},{"id":"thigh-inner","text":"Muslo por dentro","group":"thigh"},{"id":"back-middle","text":"Detrás de la rodilla, en el medio","group":"back"},{"id":"back-inner","text":"Detrás de la rodilla, lado de adentro","group":"back"},{"id":"back-outer","text":"Detrás de la rodilla, lado de afuera","group":"back"},{"id":"front","text":"Alrededor o detrás de la rótula","group":"knee"},{"id":"above-kneecap","text":"Encima de la rótula","group":"knee"},{"id":"below-kneecap","text":"Debajo de la rótula","group":"knee"},{"id":"inner-side","text":"Lado de adentro de la rodilla","group":"knee"},{"id":"outer-side","text":"Lado de afuera de la rodilla","group":"knee"},{"id":"inner-below","text":"Espinilla por dentro, justo debajo de la rodilla","group":"knee"},{"id":"calf","text":"Pantorrilla","group":"lower"},{"id":"shin","text":"Parte baja de la pierna, delante o lado de afuera","group":"lower"},{"id":"deep","text":"En lo profundo o toda la rodilla","group":"wide"},{"id":"hip-groin","text":"Cadera o ingle","group":"wide"},{"id":"back-to-leg","text":"Espalda baja o glúteo hasta debajo de la rodilla","group":"wide"},{"id":"elsewhere","text":"Sobre todo en otro lugar","group":"wide","elsewhere":true}],"safety":false,"none":false,"place":true,"unsure":"No sé dónde me duele"},{"id":"start","kind":"one","text":"¿Cómo empezó?","help":"Una lesión es de repente, también si fue hace mucho.","options":[{"id":"sudden","text":"De repente, o con una lesión"},{"id":"days","text":"En horas o días, sin lesión"},{"id":"weeks","text":"Poco a poco, en semanas"},{"id":"both-legs","text":"Las dos piernas igual, después de mucho ejercicio"}],"safety":false,"general":true},{"id":"since","kind":"one","text":"¿Cuándo empezó?","options":[{"id":"today","text":"Hoy","days":0},{"id":"under-week","text":"Hace menos de una semana","days":1},{"id":"under-three-weeks","text":"Hace 1 a 3 semanas","days":7},{"id":"over-three-weeks","text":"Hace más de 3 semanas","days":21},{"id":"newly-different","text":"Hace mucho, pero distinto desde hace poco"}],"safety":false,"general":true,"beside":"start","several":"newly-different"},{"id":"happened","kind":"many","text":"¿Qué pasó en ese momento o justo antes?","options":[{"id":"sprint","text":"Carrera rápida, patada o arranque rápido"},{"id":"splits","text":"Abrirse de piernas o resbalar, con la rodilla estirada","help":"O salir con esquís de agua."},{"id":"push-off","text":"Impulso o salto, sentido en la pantorrilla"},{"id":"jump","text":"Salto o aterrizaje, sentido en la rodilla"},{"id":"twist","text":"Giro con el pie apoyado"},{"id":"bent-knee","text":"Caída sobre la rodilla doblada, o golpe en la espinilla"},{"id":"blow","text":"Caída, patada o golpe"},{"id":"buckled","text":"La rodilla se venció o se dobló a la fuerza"},{"id":"hard-exercise","text":"Ejercicio muy fuerte o fuera de lo habitual"},{"id":"lifting","text":"Levantar peso o inclinarse"},{"id":"kneeling","text":"Mucho tiempo de rodillas, en cuclillas o con las piernas cruzadas"}],"safety":false,"when":{"any":["start.sudden","start.days","start.both-legs","start.unanswered","start.not-sure","since.today","since.under-week","since.newly-different"]}},{"id":"injury","kind":"many","text":"¿Qué le pasó, en ese momento o desde entonces?","help":"Pruebe solo lo que sea seguro.","groups":[{"id":"moment","text":"En ese momento"},{"id":"since","text":"Desde entonces"}],"options":[{"id":"pop","text":"Chasquido o crujido","group":"moment"},{"id":"felt-kicked","text":"Como una patada, pero no había nadie","group":"moment"},{"id":"stopped","text":"No pude seguir ni caminar con normalidad","group":"moment"},{"id":"carried-on","text":"Pude seguir o caminar con normalidad","group":"moment"},{"id":"fast-swelling","text":"La rodilla se hinchó mucho en 4 horas o menos","group":"moment"},{"id":"hurts-to-stand","text":"Duele estar de pie o caminar","group":"since"},{"id":"no-steps","text":"No puedo dar 4 pasos, ni cojeando","help":"Silla de ruedas: no puede apoyar esa pierna para pasarse a otro asiento.","group":"since"},{"id":"no-tiptoe","text":"No puedo ponerme de puntillas con esa pierna","group":"since"},{"id":"no-bend","text":"No puedo doblar la rodilla hasta un ángulo recto","group":"since"},{"id":"bone-sore","text":"Duele mucho la rótula, o el hueso que sobresale por fuera debajo de la rodilla","group":"since"},{"id":"bruise","text":"Moretón grande en el glúteo o detrás del muslo","group":"since"},{"id":"dent","text":"Hundimiento, hueco o bulto nuevo en el músculo","group":"since"},{"id":"weak-bend","text":"Falta de fuerza al doblar la rodilla","group":"since"},{"id":"severe-pain","text":"Dolor muscular muy fuerte, más que molestias","help":"Estar rígido y dolorido algunos días es lo habitual.","group":"since"}],"safety":true,"unsure":"No sé si hay señales de una lesión grave","when":{"any":["start.sudden","start.both-legs","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise","happened.not-sure"]}},{"id":"leg","kind":"many","text":"¿Hay algo nuevo en esa pierna?","help":"Compare las dos piernas. ¿No siente la pierna? Guíese por el aspecto y el calor.","why":"Puede ser un coágulo o una infección.","groups":[{"id":"swelling","text":"Hinchazón y piel"},{"id":"lumps","text":"Bultos"},{"id":"pain","text":"Dolor y circulación"}],"options":[{"id":"swollen","text":"Una pantorrilla o una pierna más hinchada","help":"No solo el punto lesionado. Mida las dos pantorrillas.","group":"swelling"},{"id":"warm-skin","text":"Una pierna caliente, roja o más oscura","help":"En la piel morena o negra, guíese por el tacto.","group":"swelling"},{"id":"both-swollen","text":"Las dos piernas o muslos muy hinchados o duros","group":"swelling"},{"id":"hot-patch","text":"Zona de piel dolorida, caliente e hinchada","group":"swelling"},{"id":"strip-rash","text":"Franja de piel que arde, con sarpullido o ampollas","group":"swelling"},{"id":"cord","text":"Cordón duro y dolorido, o vena dura y dolorida","group":"swelling"},{"id":"wound","text":"Corte, mordedura, llaga o pie de atleta","group":"swelling"},{"id":"joint-bite","text":"Mordedura o corte profundo sobre una articulación","group":"swelling"},{"id":"leaking-wound","text":"Articulación operada: la herida se abre, suelta líquido o huele mal","group":"swelling"},{"id":"calf-bruise","text":"Moretón en la pantorrilla o el tobillo","group":"swelling"},{"id":"soft-lump","text":"Bulto blando o zona abultada detrás de la rodilla","group":"lumps"},{"id":"hard-lump","text":"Bulto duro, o profundo, o que crece, o mayor que una pelota de golf","group":"lumps"},{"id":"pulsing-lump","text":"Bulto detrás de la rodilla que late como el pulso","group":"lumps"},{"id":"moved-down","text":"Bulto detrás de la rodilla peor de repente, o dolor que bajó a la pantorrilla","group":"lumps"},{"id":"unexplained","text":"Dolor nuevo sin motivo claro: late, es como un calambre o se siente pesado","help":"En la pantorrilla o el muslo, o detrás de la rodilla.","group":"pain"},{"id":"foot-pain","text":"Dolor del pie en reposo o de noche","group":"pain"},{"id":"black-toe","text":"Dedo del pie: negro o azul, frío o dolorido","help":"No solo la uña.","group":"pain"}],"safety":true,"unsure":"No sé si hay cambios en la pierna"},{"id":"knee","kind":"many","text":"¿Qué hace la rodilla?","options":[{"id":"swollen","text":"Articulación de la rodilla hinchada","said":"emergency.hot-knee"},{"id":"hot","text":"Rodilla caliente o roja","said":"emergency.hot-knee"},{"id":"swells","text":"Se hincha más tarde o al usarla, y luego baja"},{"id":"stuck","text":"Trabada: no se dobla del todo o no se estira del todo","help":"Bloqueada, no solo rígida o dolorida."},{"id":"catches","text":"Se engancha o chasquea con dolor"},{"id":"gives-way","text":"La rodilla falla o cede"},{"id":"kneecap-slips","text":"La rótula se sale de vez en cuando"},{"id":"grinds","text":"Cruje o raspa"},{"id":"cannot-lift","text":"No puedo levantar la pierna estirada"},{"id":"soft-front","text":"Hinchazón blanda sobre la rótula"},{"id":"sore-bump","text":"Bulto de hueso dolorido justo debajo de la rótula"}],"safety":true,"unsure":"No sé qué hace la rodilla","when":{"any":["location.thigh-low","location.thigh-front","location.back-middle","location.back-inner","location.back-outer","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.unanswered","location.not-sure"]}},{"id":"signs","kind":"many","text":"¿También hay algo de esto?","groups":[{"id":"nerves","text":"Sensibilidad y fuerza"},{"id":"night","text":"De noche y en general"},{"id":"lately","text":"Últimamente"}],"options":[{"id":"numb","text":"Hormigueo o adormecimiento que no se quita","group":"nerves"},{"id":"foot-drop","text":"La parte delantera del pie cuelga, golpea o tropieza","group":"nerves"},{"id":"short-walk","text":"Nuevo: dolor de pierna después de caminar poco","help":"Se quita poco después de parar.","group":"nerves"},{"id":"weaker","text":"Pierna más débil o más dormida cada día","group":"nerves"},{"id":"night-pain","text":"Dolor en reposo o de noche que no se quita","help":"Aunque esté en la cama sin moverse.","group":"night"},{"id":"night-turn","text":"Molestia de noche después de usar la pierna o al darme la vuelta","group":"night"},{"id":"bone-spot","text":"Un solo punto muy dolorido en el hueso","group":"night"},{"id":"weight-loss","text":"Bajar de peso sin querer, sudar de noche o mucho más cansancio","group":"night"},{"id":"many-joints","text":"Varias articulaciones hinchadas o rígidas","group":"night"},{"id":"worse-fast","text":"Empeora muy rápido","group":"lately"},{"id":"told-check","text":"Un médico quiere que me haga revisar esta pierna","group":"lately"},{"id":"antibiotic","text":"Tomé ciprofloxacina, levofloxacina, moxifloxacina u ofloxacina","help":"Antibióticos, en los últimos meses.","group":"lately"},{"id":"antibiotic-now","text":"Ciprofloxacina o un antibiótico parecido, ahora o este mes","help":"Ciprofloxacina, levofloxacina, moxifloxacina u ofloxacina.","group":"lately"},{"id":"recent-infection","text":"Infección del intestino, de la vejiga o de transmisión sexual, últimas 6 semanas","group":"lately"},{"id":"other-infection","text":"Infección de piel, pecho, garganta o dientes últimamente","group":"lately"}],"safety":true,"unsure":"No sé si cambió la sensibilidad o la fuerza, o si hay dolor de noche"},{"id":"health","kind":"many","text":"¿Hay algo de esto?","why":"Hacen más probables algunas causas.","groups":[{"id":"lately","text":"Últimamente"},{"id":"blood","text":"Sangre y circulación"},{"id":"joints","text":"Articulaciones y huesos"},{"id":"conditions","text":"Salud y medicinas"},{"id":"activity","text":"Actividad"}],"options":[{"id":"surgery-bed","text":"Operación, yeso, hospital o 3 días en cama","help":"En los últimos 3 meses.","group":"lately","after":"doctor"},{"id":"ill-in-bed","text":"En cama por enfermedad últimamente, como COVID","group":"lately","after":"doctor"},{"id":"long-trip","text":"Viaje de más de 4 horas, últimas 4 semanas","help":"De una sola vez.","group":"lately","after":"doctor"},{"id":"pregnant","text":"Embarazo, o parto en las últimas 6 semanas","group":"lately","after":"doctor"},{"id":"pregnancy-loss","text":"Pérdida o interrupción de un embarazo, últimas 6 semanas","group":"lately","after":"doctor"},{"id":"clot-before","text":"Coágulo de sangre antes: yo, padre, madre o hermanos","group":"blood","after":"doctor"},{"id":"thrombophilia","text":"Sangre que coagula con facilidad","help":"Lo encontró un médico.","group":"blood","after":"doctor"},{"id":"blood-thinner","text":"Anticoagulantes, o trastorno de sangrado en la familia","group":"blood"},{"id":"bleeding-disorder","text":"Mi propio trastorno de sangrado, como la hemofilia","group":"blood"},{"id":"sickle-cell","text":"Anemia falciforme","help":"Ser solo portador del rasgo no cuenta.","group":"blood"},{"id":"arteries","text":"Enfermedad de las arterias o latido irregular","group":"blood"},{"id":"heart-failure","text":"Insuficiencia cardíaca","group":"blood"},{"id":"varicose-veins","text":"Várices","group":"blood"},{"id":"joint-surgery","text":"Inyección u operación en la rodilla que duele, en los últimos 3 meses","group":"joints"},{"id":"knee-replacement","text":"Prótesis en la rodilla que duele, aunque sea antigua","group":"joints"},{"id":"osteoarthritis","text":"Artrosis de rodilla","group":"joints"},{"id":"inflammatory-arthritis","text":"Artritis reumatoide, psoriásica u otra artritis inflamatoria","group":"joints"},{"id":"gout","text":"Gota o pseudogota antes","group":"joints"},{"id":"bakers-cyst","text":"Quiste de Baker ya conocido","group":"joints"},{"id":"thin-bones","text":"Huesos frágiles (osteoporosis)","help":"O una fractura por una caída pequeña, o pastillas de esteroides durante meses.","group":"joints"},{"id":"hamstring-before","text":"Ya me lesioné antes este músculo del muslo","group":"joints"},{"id":"cancer","text":"Cáncer tratado en los últimos 6 meses, o avanzado","group":"conditions","after":"doctor"},{"id":"cancer-before","text":"Cáncer hace más tiempo","group":"conditions"},{"id":"diabetes","text":"Diabetes","group":"conditions"},{"id":"weak-immunity","text":"Defensas bajas","help":"Por esteroides, quimioterapia, trasplante, VIH o diabetes mal controlada.","group":"conditions"},{"id":"bowel-disease","text":"Crohn o colitis ulcerosa","group":"conditions"},{"id":"immobile-leg","text":"Pierna que apenas se mueve o apenas siente, o silla de ruedas","group":"conditions"},{"id":"oestrogen","text":"Anticonceptivo o pastillas con estrógeno, o tamoxifeno","help":"Píldora, parche o anillo anticonceptivo. La terapia hormonal en parche o gel no cuenta.","group":"conditions","after":"doctor"},{"id":"testosterone","text":"Tratamiento con testosterona","group":"conditions"},{"id":"injecting","text":"Haberse inyectado drogas alguna vez","group":"conditions"},{"id":"smoking","text":"Fumar","group":"conditions"},{"id":"extra-weight","text":"Peso de más","group":"conditions"},{"id":"sport","text":"Correr, bicicleta o deporte con frecuencia","group":"activity"},{"id":"more-activity","text":"Actividad nueva o mayor últimamente","group":"activity"}],"safety":true,"general":true},{"id":"feel","kind":"many","text":"¿Qué describe este dolor?","groups":[{"id":"worse","text":"Peor con"},{"id":"pattern","text":"Cómo se siente"}],"options":[{"id":"hard-seat","text":"Asiento duro","group":"worse"},{"id":"long-sitting","text":"Mucho tiempo en una silla, rodillas dobladas","group":"worse"},{"id":"bending-forward","text":"Inclinarse hacia adelante, piernas estiradas","group":"worse"},{"id":"heel-pull","text":"Tirar del talón hacia atrás contra algo","group":"worse"},{"id":"stairs","text":"Escaleras o levantarse","group":"worse"},{"id":"downhill","text":"Ir cuesta abajo","group":"worse"},{"id":"full-bend","text":"Doblar o estirar la rodilla del todo","group":"worse"},{"id":"kneeling","text":"Arrodillarse, ponerse en cuclillas o saltar","group":"worse"},{"id":"tiptoe","text":"Puntillas o impulsarse","group":"worse"},{"id":"cough","text":"Toser, estornudar o mover la espalda","group":"worse"},{"id":"socks","text":"Calcetines, zapatos o salir del auto","group":"worse"},{"id":"every-step","text":"Cada paso o salto en un pie, en el hueso","group":"worse"},{"id":"same-distance","text":"La misma distancia o tiempo, se quita poco después de parar","group":"worse"},{"id":"warms-up","text":"Se alivia al calentar, vuelve después","group":"pattern"},{"id":"stiff-short","text":"Rigidez por la mañana de hasta 30 minutos","group":"pattern"},{"id":"stiff-long","text":"Rigidez por la mañana de más de 30 minutos","group":"pattern"},{"id":"groin-stiff","text":"Ingle o cadera rígida","group":"pattern"},{"id":"tight","text":"Tensión o tirantez","group":"pattern"},{"id":"cramps","text":"Calambres repentinos, muchas veces de noche","group":"pattern"},{"id":"both-legs","text":"Las dos piernas igual","group":"pattern"}],"safety":false,"when":{"any":["start.days","start.weeks","start.both-legs","start.unanswered","start.not-sure","since.over-three-weeks"]}},{"id":"course","kind":"many","text":"¿Cómo va?","options":[{"id":"better","text":"Está mejorando"},{"id":"no-better","text":"No mejora después de una semana de cuidados"},{"id":"slowly-worse","text":"Empeora poco a poco"},{"id":"keeps-coming","text":"Vuelve una y otra vez"},{"id":"stops-life","text":"Impide el trabajo, la escuela, el sueño o las tareas diarias"}],"safety":false,"general":true,"former":{"under-week":"since.under-week","under-three-weeks":"since.under-three-weeks","over-three-weeks":"since.over-three-weeks"}},{"id":"side","kind":"one","text":"¿Qué pierna es?","options":[{"id":"left","text":"La izquierda"},{"id":"right","text":"La derecha"},{"id":"both","text":"Las dos"}],"safety":false,"after":"doctor"},{"id":"pain","kind":"number","text":"¿Cuánto duele, de 0 (nada) a 10 (lo peor)?","options":[],"safety":false,"after":"doctor","most":10},{"id":"limits","kind":"many","text":"¿Qué no puede hacer ahora?","options":[{"id":"no-steps","text":"No puedo dar 4 pasos, ni cojeando","help":"En silla de ruedas: no puedo apoyarla para cambiar de asiento.","said":"injury.no-steps"},{"id":"no-stairs","text":"No puedo subir escaleras"},{"id":"no-chair","text":"No puedo levantarme de una silla sin ayuda"},{"id":"no-sleep","text":"No puedo dormir toda la noche"},{"id":"no-work","text":"No puedo trabajar o ir a la escuela"},{"id":"no-sport","text":"No puedo hacer mi deporte"}],"safety":false,"after":"doctor"},{"id":"medicines","kind":"many","text":"¿Qué medicamentos toma?","options":[{"id":"pain-relief","text":"Paracetamol u otra pastilla para el dolor"},{"id":"anti-inflammatory","text":"Ibuprofeno, naproxeno o parecidos"},{"id":"blood-thinner","text":"Anticoagulante o aspirina diaria"},{"id":"steroid","text":"Pastillas de esteroides"},{"id":"diabetes","text":"Pastillas o insulina para el azúcar"},{"id":"others","text":"Otro medicamento cada día"},{"id":"allergy","text":"Un medicamento me dio ronchas o me hizo daño"}],"safety":false,"after":"doctor"},{"id":"aim","kind":"one","text":"¿A qué quiere volver?","options":[{"id":"daily","text":"La vida diaria","goal":"Las tareas de cada día son tan fáciles como antes."},{"id":"standing-work","text":"El trabajo de pie","goal":"Está de pie y camina todo el día con luz verde."},{"id":"walking","text":"Los paseos largos","goal":"Camina tan lejos como antes con luz verde."},{"id":"running","text":"Correr"},{"id":"sport","text":"El deporte"}],"safety":false,"after":"plan"}]', rules: () => ['{"":{"id":["breathless","chest-pain","coughing-blood","faint","cold-foot","pressure-in-a-muscle","numb-leg","lower-leg-after-strain","muscle-after-exercise","foot-drop-after-injury","growing-pain-behind-the-knee","blocked-artery","numb-and-sudden","short-walk-and-foot","odd-shape","hip-after-fall","open-wound","out-of-place","big-crash","bleeding","hot-knee-and-ill","swollen-knee-and-ill","hot-knee-child","joint-after-surgery","operated-joint-and-pain","hot-knee-weak-immunity","spreading-skin","fever-and-growing-pain","deep-skin-infection","very-ill","saddle-numb","bladder-bowel","both-legs","dark-pee","sickle-cell-crisis","cancer-and-spine-nerve","pulsing-lump-and-foot","unbearable-pain","other-emergency","child-very-ill","child-fever","child-cannot-walk","emergency-not-sure","leg-not-sure","knee-not-sure","injury-not-sure","signs-not-sure","child-not-sure","swollen-leg","lump-moved-down","clot-gate-pain","clot-gate-place","clot-gate-sudden","warm-calf","pregnant","sore-vein","worsening-pain","leg-pain-arteries","short-walk","numb-after-injury","pulsing-lump","foot-pain-at-rest","fever","hot-swollen-knee","operated-joint","bite-over-a-joint","swollen-after-infection","cannot-move-knee","hot-skin","strip-rash","weak-immunity","weak-immunity-and-skin","bleeding-into-joint","bleeding-disorder","blood-thinner-injury","four-steps","no-steps-after-exercise","severe-pain-after-exercise","right-angle","sore-bone","fall-by-age","older-fall-on-the-hip","fast-swelling","stuck-knee","straight-leg","kneecap-out","heel-cord","buckled","new-giving-way","torn-off-hamstring","torn-muscle","torn-calf","growth-plate","foot-drop","weaker","antibiotic","cancer-and-spine","cancer-and-bone-pain","leg-without-feeling","infected-spine","worse-fast","told-check","child-harm","under-five","child-no-weight","child-joint","child-limp","child-limp-within-days","child-hip","child-fever-and-old-pain","child-lasting-swelling","child-night","young-bone-pain","told-no-steps","told-bad-pain","unfinished","other-problem","age-not-sure","health-not-sure","child-limp-check","new-lump","hard-lump","night-pain","night-pain-and-more","child-night-check","cancer-and-bone","unexplained-pain","both-legs-swollen","foot-pain-check","short-walk-check","sickle-cell-check","bleeding-check","antibiotic-check","infection-elsewhere","wound-over-the-knee","new-joint-pain-and-risk","new-joint-pain-and-gout","lower-leg-and-risk","skin-check","kneecap-slips","injury-check","bone-load","operated-check","operated-and-newly-sore","new-sciatica","blow-to-the-calf","thin-bones","hip-signs","weight-loss","bone-spot","many-joints","swollen-knee","giving-way","knee-injury","buckled-check","muscle-tear","sudden-sit-bone-pain","pain-on-walking","lasting-numbness","hurt-again","child-hip-check","not-settling","stops-life","nothing-urgent"],"level":["emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","emergency","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","urgent","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","soon","self-care"],"why":["Eso puede venir de un coágulo de sangre en el pulmón.","Eso puede venir de los pulmones o del corazón.","Eso puede ser señal de un coágulo de sangre en el pulmón.","Eso puede ser señal de un coágulo de sangre en el pulmón.","Puede que a la pierna no le llegue bastante sangre.","Todo junto puede indicar que sube la presión dentro de un músculo.","Eso puede indicar que no llega la sangre o que fallan los nervios.","Todo junto puede indicar que sube la presión dentro de un músculo.","Todo junto puede indicar que se está destruyendo músculo.","Después de una lesión, eso puede indicar un nervio o un vaso sanguíneo dañado.","Eso puede venir de una arteria tapada.","Todo junto puede indicar una arteria tapada.","Todo junto puede indicar una arteria tapada.","Todo junto puede indicar una arteria tapada.","Puede haber algo roto o fuera de su lugar.","Eso puede indicar una cadera rota.","Eso necesita atención de inmediato.","La arteria detrás de la rodilla puede estar dañada, aunque la rodilla haya vuelto a su sitio.","Eso puede dañar huesos, vasos y músculos más de lo que se ve.","Eso necesita ayuda de inmediato.","Todo junto puede indicar una infección en la articulación.","Todo junto puede indicar una infección en la articulación.","En un niño, eso puede indicar una infección en la articulación.","Todo junto puede indicar una infección en la articulación.","Todo junto puede indicar una infección en la articulación.","Todo junto puede indicar una infección en la articulación.","Eso puede ser una infección grave.","Todo junto puede ser una infección grave debajo de la piel.","Eso puede ser una infección grave.","Eso puede ser señal de una infección grave.","Puede haber nervios apretados en la base de la columna.","Puede haber nervios apretados en la base de la columna.","Eso puede venir de nervios apretados en la columna.","Con músculos doloridos, eso puede indicar que se está destruyendo músculo.","Una crisis necesita tratamiento de inmediato.","Todo junto puede indicar que algo aprieta la columna.","Puede estar tapada una arteria detrás de la rodilla.","Un dolor tan fuerte necesita atención de inmediato.","Eso necesita ayuda de inmediato.","En un niño, eso necesita ayuda ahora.","En un niño, eso puede indicar una infección en una articulación o en un hueso.","En un niño, eso puede indicar un hueso roto, un problema de cadera o una infección.","No sabe con certeza si tiene una señal de emergencia, por eso necesita una revisión hoy.","Podría ser señal de un coágulo o de una infección, por eso lo contamos como un sí.","Podría ser señal de un problema en la articulación, por eso lo contamos como un sí.","Podría ser señal de una lesión grave, por eso lo contamos como un sí.","Podría ser señal de un problema de nervios o de una enfermedad, por eso lo contamos como un sí.","Podría ser señal de peligro, por eso lo contamos como un sí.","Eso puede indicar un coágulo de sangre. Solo una prueba lo aclara.","Un quiste que se rompe y un coágulo de sangre se parecen. Solo una prueba de imagen los distingue.","Eso puede indicar un coágulo de sangre. Solo una prueba lo aclara.","Eso puede indicar un coágulo de sangre. Solo una prueba lo aclara.","Eso puede indicar un coágulo de sangre. Solo una prueba lo aclara.","Eso puede indicar un coágulo de sangre o una infección de la piel. Solo una prueba lo aclara.","Eso puede indicar un coágulo de sangre. Solo una prueba lo aclara.","Eso puede ser un coágulo en una vena cerca de la piel.","Eso necesita una revisión hoy.","En ese caso, un dolor nuevo de pierna puede venir de las arterias.","Eso puede indicar que una arteria se está cerrando.","Después de una lesión, eso puede indicar que sube la presión dentro de un músculo.","Eso puede ser una arteria abombada.","Eso puede indicar que llega poca sangre al pie.","Con dolor de pierna, eso necesita una revisión hoy.","Eso puede ser gota o una infección. Nadie puede saberlo sin una prueba.","Hoy lo debe revisar el equipo que trató la rodilla.","Eso puede llevar gérmenes a la articulación.","Todo junto puede indicar una infección en la articulación.","Eso necesita una revisión hoy.","Eso puede ser una infección.","Puede ser herpes zóster (culebrilla). El tratamiento funciona mejor en los primeros 3 días.","Hoy se debe revisar si hay una infección.","Hoy se debe revisar si hay una infección.","Eso puede indicar un sangrado por dentro.","En ese caso, un dolor nuevo en una articulación o un músculo puede ser un sangrado. Llame ahora al centro que le atiende.","Eso puede indicar un sangrado por dentro.","Después de una lesión, eso necesita una radiografía u otra prueba de imagen.","Todo junto puede indicar que se está destruyendo músculo.","Todo junto puede indicar que se está destruyendo músculo. Un análisis de sangre lo muestra.","Después de una lesión, eso necesita una radiografía.","Después de una lesión, el hueso puede estar roto.","A esta edad, o con huesos frágiles, eso puede indicar un hueso roto.","Después de una caída, eso puede indicar una cadera rota.","Por lo general, eso indica un sangrado dentro de la rodilla.","Puede haber algo atrapado en la articulación.","Puede estar roto un tendón encima o debajo de la rótula.","Puede desprenderse un trozo de hueso. Necesita una radiografía.","Eso puede indicar una ruptura del tendón de Aquiles.","Puede estar roto un tendón encima o debajo de la rótula.","Después de una lesión reciente, eso se debe revisar sin demora.","Todo junto puede indicar que el tendón se arrancó del hueso.","Todo junto puede indicar un desgarro completo.","Todo junto puede indicar que el músculo o el tendón se rompió del todo.","En piernas que aún crecen, eso puede indicar que se soltó el cartílago de crecimiento. Dígaselo a su padre, a su madre o a su entrenador.","Eso puede indicar un nervio apretado. Eso necesita una revisión hoy.","Eso puede indicar un nervio apretado. Se debe revisar hoy.","Estos antibióticos pueden dañar los tendones. Antes de tomar más, pregunte hoy a quien se los recetó.","Todo junto necesita una revisión en el plazo de un día.","Todo junto necesita una revisión hoy, antes de que el hueso ceda.","En ese caso, un hueso roto o un coágulo puede doler poco.","Todo junto puede indicar una infección en la columna.","Eso necesita una revisión hoy.","Hágase esa revisión hoy.","Una lesión que no concuerda con lo que se cuenta necesita una revisión hoy. Diga al médico o a la enfermera lo que teme. También puede ayudar el servicio local de protección de menores.","Si a un niño menor de 5 años le duele la pierna, un médico o una enfermera debe verlo hoy.","En un niño, eso necesita una revisión hoy.","En un niño, eso necesita una revisión hoy.","En un niño o adolescente, eso puede venir de la cadera. Pida que revisen la cadera.","En un niño, eso puede venir de la cadera, o de una infección en una articulación o en un hueso.","En un niño o adolescente, eso puede venir de la cadera. Pida que revisen la cadera.","En un niño, eso puede indicar una infección en una articulación o en un hueso.","En un niño o adolescente, eso necesita pronto una radiografía y un análisis de sangre.","En un niño, eso necesita una revisión hoy.","En personas jóvenes, eso necesita rápido una radiografía u otra prueba de imagen.","Una pierna que no le sostiene se debe revisar hoy.","Un dolor tan fuerte como el que dice se debe revisar hoy.","Faltan respuestas, por eso elegimos lo más seguro.","Esta guía trata de la rodilla y la parte de atrás del muslo.","Sin la edad no sabemos con certeza en qué causas pensar.","Hay algo de su salud o sus medicinas que no sabe con certeza. Pregunte por ello.","En un niño o adolescente, eso se debe revisar, también después de una caída pequeña.","Haga que le vean un bulto nuevo en un plazo de 2 semanas.","Un bulto así necesita pronto una prueba de imagen.","Eso necesita una revisión en los próximos días.","Eso necesita una revisión en los próximos días. Necesita una radiografía.","En un niño, eso se debe revisar.","Eso se debe revisar.","Un dolor nuevo sin causa se debe revisar.","Eso puede venir del corazón, los riñones o las venas.","Eso se debe revisar.","Eso puede venir de las arterias.","Con anemia falciforme, a los huesos y las articulaciones les puede faltar sangre.","Eso se debe revisar.","Estos antibióticos pueden dañar los tendones durante meses. Pregunte por ello.","El dolor de una articulación después de una infección se debe revisar.","Así pueden entrar gérmenes en una articulación. Eso se debe revisar.","En ese caso, un dolor nuevo en la articulación se debe revisar.","En ese caso, un dolor nuevo en la articulación se debe revisar.","En ese caso, un dolor nuevo en la pierna se debe revisar.","Eso se debe revisar.","Eso necesita un plan de un fisioterapeuta.","Una lesión así se debe revisar, también cuando es más antigua.","Eso puede ser una lesión por sobrecarga. Deje de correr hasta que le revisen el hueso.","Un problema nuevo allí lo debe revisar el equipo que trató la articulación.","Un problema nuevo allí lo debe revisar el equipo que trató la articulación.","Eso se debe revisar.","Eso puede sangrar dentro del músculo, o después puede venir un coágulo.","Los huesos frágiles pueden agrietarse sin una caída.","Eso puede venir de la cadera. Eso se debe revisar.","Eso necesita una revisión en los próximos días.","Eso puede ser una lesión por sobrecarga. Deje de correr hasta que le revisen el hueso.","Eso necesita una revisión en los próximos días, porque tratarlo pronto ayuda.","Eso se debe revisar.","Eso se debe revisar.","Eso puede indicar un desgarro en un músculo o en la articulación.","Puede estar roto un tendón encima o debajo de la rótula.","Eso puede indicar un desgarro que sana mejor con ayuda.","Eso puede ser un desgarro cerca del hueso.","Eso puede venir de las arterias.","Eso se debe revisar.","Un isquiotibial que se lesiona otra vez necesita un plan de un fisioterapeuta.","En un niño o adolescente, eso puede venir de la cadera. Pida que revisen la cadera.","Un dolor que no se ha quitado en el tiempo habitual, o que desde hace poco es distinto, se debe revisar.","Eso ya es motivo para que le vean.","Nada de lo que nos dijo necesita ayuda hoy."],"causes":[["pulmonary-embolism"],["pulmonary-embolism"],["pulmonary-embolism"],["pulmonary-embolism"],["acute-limb-ischaemia"],["compartment-syndrome","acute-limb-ischaemia"],["acute-limb-ischaemia","compartment-syndrome"],["compartment-syndrome"],["muscle-breakdown","compartment-syndrome"],["compartment-syndrome","knee-dislocation"],["acute-limb-ischaemia","compartment-syndrome"],["acute-limb-ischaemia"],["acute-limb-ischaemia"],["acute-limb-ischaemia"],["knee-dislocation","knee-fracture"],["hip-pain-felt-in-the-knee"],["knee-fracture"],["knee-dislocation"],["knee-dislocation","knee-fracture","compartment-syndrome"],null,["infected-joint","gout"],["infected-joint","gout"],["infected-joint"],["infected-joint"],["infected-joint"],["infected-joint","gout"],["skin-infection"],["skin-infection","infected-joint"],["skin-infection"],["skin-infection","infected-joint"],["cauda-equina"],["cauda-equina"],["cauda-equina"],["muscle-breakdown"],null,["cauda-equina"],["popliteal-aneurysm","acute-limb-ischaemia"],["acute-limb-ischaemia","compartment-syndrome"],null,["infected-joint"],["infected-joint"],["hip-pain-felt-in-the-knee","knee-fracture","infected-joint"],null,["deep-vein-thrombosis","skin-infection"],["infected-joint","extensor-tendon-rupture"],["knee-fracture"],["nerve-pressure-at-the-knee"],["hip-pain-felt-in-the-knee","infected-joint"],["deep-vein-thrombosis","burst-bakers-cyst"],["burst-bakers-cyst","deep-vein-thrombosis"],["deep-vein-thrombosis"],["deep-vein-thrombosis"],["deep-vein-thrombosis"],["deep-vein-thrombosis","skin-infection"],["deep-vein-thrombosis"],["surface-vein-clot","deep-vein-thrombosis"],["compartment-syndrome","acute-limb-ischaemia"],["acute-limb-ischaemia"],["acute-limb-ischaemia","artery-pain-on-walking"],["compartment-syndrome"],["popliteal-aneurysm"],["artery-pain-on-walking"],["infected-joint","skin-infection"],["infected-joint","gout"],["infected-joint"],["infected-joint","skin-infection"],["infected-joint"],["infected-joint","knee-fracture"],["skin-infection"],null,["infected-joint"],["skin-infection"],["bleeding-into-the-knee"],["bleeding-into-the-knee"],["bleeding-into-the-knee"],["knee-fracture"],["muscle-breakdown","compartment-syndrome"],["muscle-breakdown"],["knee-fracture"],["knee-fracture"],["knee-fracture"],["hip-pain-felt-in-the-knee"],["bleeding-into-the-knee","knee-fracture"],null,["extensor-tendon-rupture"],["kneecap-dislocation"],["achilles-rupture"],["extensor-tendon-rupture"],null,["hamstring-avulsion"],["hamstring-strain-complete"],["achilles-rupture"],["growth-plate-avulsion"],["nerve-pressure-at-the-knee"],["nerve-pressure-at-the-knee"],["antibiotic-tendon-pain"],["bone-or-soft-tissue-tumour"],["bone-or-soft-tissue-tumour"],["knee-fracture","deep-vein-thrombosis"],null,null,null,null,null,["hip-pain-felt-in-the-knee","infected-joint"],["infected-joint"],["hip-pain-felt-in-the-knee"],["hip-pain-felt-in-the-knee","infected-joint"],["hip-pain-felt-in-the-knee"],["infected-joint"],["bone-or-soft-tissue-tumour","inflammatory-arthritis"],["bone-or-soft-tissue-tumour"],["bone-or-soft-tissue-tumour"],null,null,null,null,null,null,["hip-pain-felt-in-the-knee"],null,["bone-or-soft-tissue-tumour"],null,["bone-or-soft-tissue-tumour"],null,["bone-or-soft-tissue-tumour"],null,null,null,null,null,["bleeding-into-the-knee"],null,["infected-joint"],["infected-joint","skin-infection"],["infected-joint"],["gout","infected-joint"],null,null,["kneecap-dislocation"],null,["bone-stress-injury"],null,["infected-joint"],null,null,["bone-stress-injury"],["hip-pain-felt-in-the-knee"],["bone-or-soft-tissue-tumour"],["bone-stress-injury"],null,null,null,null,["extensor-tendon-rupture"],null,["hamstring-avulsion"]],"outcome":[null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,"child-under-5",null,null,null,null,null,null,null,null,null,null,null,null,"other-problem"],"when":["emergency.breathless","emergency.chest-pain","emergency.coughing-blood","emergency.faint","emergency.cold-foot",{"any":{"":{"all":[[{"any":["emergency.tight-leg","happened.sprint","happened.splits","happened.push-off","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise","leg.swollen","leg.both-swollen","signs.numb","signs.foot-drop","signs.short-walk","signs.weaker","health.surgery-bed","health.bleeding-disorder"]},"emergency.worsening-pain"],[{"any":["emergency.numb-leg","emergency.cannot-move-foot","happened.twist","happened.bent-knee","happened.blow","happened.hard-exercise","leg.both-swollen","signs.numb","signs.foot-drop","signs.weaker","health.surgery-bed","health.bleeding-disorder"]},"emergency.tight-leg"],[{"any":["location.thigh-middle","location.thigh-front","location.thigh-inner","location.calf","location.shin","location.not-sure"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"emergency.worsening-pain"]]}}},{"any":["emergency.numb-leg","emergency.cannot-move-foot"]},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["location.calf","location.shin"]},{"any":["happened.sprint","happened.push-off","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise"]},{"atLeast":2,"of":[{"any":["signs.numb","signs.foot-drop","signs.weaker"]},{"any":["emergency.worsening-pain","emergency.tight-leg"]},"leg.swollen"]}]},{"all":{"":{"any":[["age.5+","age.unanswered","age.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["start.both-legs","happened.hard-exercise"],[{"atLeast":2,"of":[{"any":["emergency.worsening-pain","emergency.tight-leg"]},"leg.swollen","signs.weaker"]},"leg.both-swollen"]]}}},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise"]},"signs.foot-drop"]},{"all":[{"any":["location.thigh-low","location.back-middle","location.back-inner","location.back-outer"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"emergency.worsening-pain"]},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"any":["health.arteries","health.diabetes","health.smoking"]},"emergency.worsening-pain"]},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},{"any":["location.back-middle","location.calf","location.shin","location.not-sure"]},{"any":[{"any":["health.arteries","health.diabetes","health.smoking"]},"age.60+","age.unanswered","age.not-sure","leg.foot-pain","leg.black-toe","signs.short-walk"]},"signs.numb"]},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["leg.foot-pain","leg.black-toe","signs.numb"]},"signs.short-walk"]},"emergency.odd-shape",{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.bent-knee","happened.blow"]},{"any":["age.51+","age.unanswered","age.not-sure","emergency.cannot-move-knee","injury.stopped","injury.no-steps","health.thin-bones"]},"location.hip-groin"]},"emergency.open-wound","emergency.out-of-place","emergency.big-crash","emergency.bleeding",{"atLeast":2,"of":[{"any":["emergency.hot-knee","knee.hot"]},{"any":["emergency.cannot-move-knee","emergency.unbearable-pain","child.no-weight"]},"emergency.fever"]},{"all":[{"any":[{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"emergency.cannot-move-knee"]},"emergency.fever"]},"knee.swollen"]},{"all":[{"any":[{"all":["knee.swollen","knee.hot"]},"emergency.hot-knee"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"age.5-15"]},{"all":{"":{"any":[["age.5+","age.unanswered","age.not-sure"],["health.joint-surgery","health.knee-replacement"],[{"all":[{"any":["leg.warm-skin","leg.hot-patch"]},{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]}]},"emergency.hot-knee","leg.leaking-wound","knee.swollen","knee.hot"],[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"all":[{"any":["leg.warm-skin","leg.hot-patch","knee.swollen","knee.hot"]},"leg.leaking-wound"]},"emergency.worsening-pain","emergency.cannot-move-knee","emergency.fever","signs.worse-fast"]]}}},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["health.joint-surgery","health.knee-replacement"]},"emergency.worsening-pain","emergency.cannot-move-knee"]},{"all":{"":{"any":[["age.5+","age.unanswered","age.not-sure"],["health.weak-immunity","health.injecting"],[{"all":["knee.swollen","knee.hot"]},"emergency.hot-knee"]]}}},{"any":["emergency.spreading-skin","emergency.black-skin"]},{"all":["emergency.worsening-pain","emergency.fever"]},{"any":{"":{"all":[[{"any":["leg.warm-skin","leg.hot-patch"]},"emergency.worsening-pain"],[{"any":["leg.warm-skin","leg.hot-patch"]},{"any":["leg.wound","leg.joint-bite","leg.leaking-wound","signs.worse-fast","health.diabetes","health.weak-immunity","health.injecting"]},"emergency.fever"]]}}},"emergency.very-ill","emergency.saddle-numb","emergency.bladder-bowel","emergency.both-legs","emergency.dark-pee",{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"health.sickle-cell"]},{"all":{"":{"any":[["age.5+","age.unanswered","age.not-sure"],["health.cancer","health.cancer-before"],["location.back-to-leg","feel.cough"],["signs.numb","signs.foot-drop","signs.weaker"]]}}},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["emergency.worsening-pain","leg.foot-pain","signs.numb","signs.foot-drop"]},"leg.pulsing-lump"]},"emergency.unbearable-pain","emergency.other","child.very-ill",{"all":{"":{"any":[[{"all":["age.0-15","emergency.fever"]},"child.fever"],[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"age.0-4","emergency.cannot-move-knee","child.no-weight","child.joint","child.limp","child.lasting-limp","child.night","child.pale"]]}}},{"all":[{"any":["emergency.fever","child.joint","child.lasting-limp","child.turned-foot","location.hip-groin","start.sudden","start.not-sure"]},"child.no-weight"]},"emergency.not-sure","leg.not-sure","knee.not-sure","injury.not-sure","signs.not-sure","child.not-sure","leg.swollen",{"any":[{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["location.back-middle","location.back-inner","health.bakers-cyst"]},"leg.calf-bruise"]},"leg.moved-down"]},{"all":[{"any":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]}]},{"any":[{"any":["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]},{"any":["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]},"age.60+","age.unanswered","age.not-sure","leg.warm-skin","health.arteries","health.varicose-veins","health.inflammatory-arthritis","health.cancer-before","health.smoking","health.extra-weight"]},"leg.unexplained"]},{"any":{"":{"all":[{"":{"any":[["location.back-middle","location.calf","location.not-sure"],{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}},["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]]}},{"":{"any":[["location.back-middle","location.calf","location.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]]}},[{"any":["location.calf","location.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"health.joint-surgery"],{"":{"any":[["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.back-middle","location.back-inner","location.back-outer","location.above-kneecap","location.calf","location.hip-groin","location.not-sure"],{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}},["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]]}},{"":{"any":[["location.calf","location.not-sure"],{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}},["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["age.60+","age.not-sure"]]}},[{"any":["location.calf","location.not-sure"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"health.bakers-cyst"],[{"any":["location.calf","location.not-sure"]},{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"leg.unexplained"]]}}},{"all":{"":{"all":[[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]],"any":[null,{"":{"all":[{"":{"any":[["location.back-middle","location.calf","location.not-sure"],["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]]}},{"":{"any":[["location.back-middle","location.back-inner","location.back-outer","location.calf","location.not-sure"],["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]]}},{"":{"any":[["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.above-kneecap","location.hip-groin"]],"atLeast":[null,2],"of":[null,["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]]}}]}}]}}},{"all":[{"any":["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.back-middle","location.back-inner","location.back-outer","location.calf","location.shin","location.unanswered","location.not-sure"]},"leg.warm-skin"]},{"all":{"":{"any":[["health.pregnant","health.pregnancy-loss"],[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"all":[{"any":["location.back-middle","location.calf","location.hip-groin"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},"leg.unexplained"]]}}},"leg.cord",{"any":["emergency.worsening-pain","emergency.tight-leg"]},{"any":{"":{"all":[{"":{"any":[{"":{"any":[{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}}],"all":[null,[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]]}},["health.arteries","health.diabetes","health.smoking"],["leg.unexplained","signs.numb","feel.same-distance"]]}},[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},{"any":["location.back-middle","location.calf","location.shin","location.not-sure"]},{"any":["age.40+","leg.unexplained"]},"signs.numb"],{"":{"all":[[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]],"any":[null,["health.arteries","health.diabetes","health.smoking"],["age.50+","age.unanswered","age.not-sure"],["location.back-middle","location.calf","location.shin","location.not-sure"]]}}]}}},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"signs.short-walk"]},{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["signs.numb","signs.weaker"],["location.back-outer","location.outer-side","location.calf","location.shin"],["happened.sprint","happened.push-off","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.hard-exercise"]]}}},"leg.pulsing-lump",{"any":[{"all":[{"any":[{"any":["health.arteries","health.diabetes","health.smoking"]},"age.50+","age.unanswered","age.not-sure","signs.numb","signs.short-walk","health.not-sure","feel.same-distance"]},"leg.foot-pain"]},"leg.black-toe"]},"emergency.fever",{"any":[{"all":["knee.swollen","knee.hot"]},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"knee.hot"]},{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"knee.swollen"]},{"all":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},{"any":["leg.wound","health.inflammatory-arthritis"]},"knee.swollen"]},"emergency.hot-knee"]},{"any":[{"all":[{"any":["health.joint-surgery","health.knee-replacement"]},{"any":[{"any":[{"all":[{"any":["leg.warm-skin","leg.hot-patch"]},{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]}]},"emergency.hot-knee","leg.leaking-wound","knee.swollen","knee.hot"]},"leg.wound","signs.worse-fast"]}]},"leg.leaking-wound"]},"leg.joint-bite",{"all":{"":{"any":[["signs.recent-infection","signs.other-infection","health.surgery-bed"],["knee.swollen","knee.hot"]]}}},"emergency.cannot-move-knee",{"any":[{"all":[{"any":[{"any":[{"any":[{"all":[{"any":["start.days","s', 'tart.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"leg.wound"]},"leg.warm-skin"]},"leg.hot-patch"]},"leg.strip-rash",{"all":{"":{"any":[["health.sickle-cell","health.diabetes","health.weak-immunity","health.injecting","health.not-sure"],["knee.swollen","knee.hot"]]}}},{"all":{"":{"any":[["health.sickle-cell","health.diabetes","health.weak-immunity","health.injecting","health.not-sure"],["leg.swollen","leg.warm-skin","leg.hot-patch"]]}}},{"all":{"":{"any":[["health.blood-thinner","health.bleeding-disorder","health.not-sure"],[{"all":[{"any":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"health.bleeding-disorder"]},"knee.swells"]},"emergency.hot-knee","injury.fast-swelling","injury.bruise","leg.swollen","leg.calf-bruise","knee.swollen"]]}}},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"health.bleeding-disorder"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled"]},{"any":["location.thigh-front","location.hip-groin","injury.pop","injury.stopped","injury.hurts-to-stand","knee.swells","signs.numb"]},"health.blood-thinner"]},{"all":[{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure"]},"injury.no-steps"]},{"all":[{"any":["start.both-legs","happened.hard-exercise"]},{"any":["start.days","start.weeks","start.both-legs"]},"injury.no-steps"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.both-legs","happened.hard-exercise"]},"injury.severe-pain"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure"]},"injury.no-bend"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure"]},"injury.bone-sore"]},{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],{"":{"all":[{"":{"any":[["age.0-11","age.51+","age.unanswered","age.not-sure"],["happened.bent-knee","happened.blow"]]}},{"":{"any":[["age.55+","health.thin-bones"],["start.sudden","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled"],[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"location.back-inner","location.back-outer","location.inner-below","location.shin","location.hip-groin","location.unanswered"]]}}]}},["emergency.cannot-move-knee","child.no-weight","child.limp","injury.stopped","injury.fast-swelling","injury.hurts-to-stand","injury.no-steps","knee.swollen","knee.swells"]]}}},{"all":[{"any":["happened.twist","happened.bent-knee","happened.blow"]},{"any":["injury.hurts-to-stand","injury.no-steps"]},{"any":["age.51+","age.not-sure","health.thin-bones"]},"location.hip-groin"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"injury.fast-swelling"]},"knee.stuck","knee.cannot-lift","emergency.kneecap-out",{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],{"":{"all":[[{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.splits","happened.push-off","happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure"]},"injury.no-tiptoe"],[{"any":["injury.pop","injury.stopped"]},"injury.felt-kicked"]]}}]}}},{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],{"":{"all":[{"":{"any":[["happened.jump","happened.buckled"],["injury.pop","injury.stopped","injury.no-steps"],["location.thigh-front","location.front","location.above-kneecap","location.below-kneecap","location.deep","location.elsewhere","location.not-sure"]]}},[{"any":["location.thigh-front","location.above-kneecap","location.below-kneecap","location.elsewhere"]},"injury.pop","injury.stopped"]]}}]}}},{"all":{"":{"any":[["knee.catches","knee.gives-way"],["start.sudden","happened.sprint","happened.twist","happened.bent-knee","happened.blow","happened.buckled"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}}},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["location.sit-bone","location.not-sure"]},{"atLeast":2,"of":[{"any":["happened.splits","injury.pop"]},"injury.stopped","injury.bruise","injury.dent","injury.weak-bend"]}]},{"all":{"":{"any":[["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],{"":{"all":[{"":{"any":[["location.thigh-middle","location.thigh-low","location.back-inner","location.back-outer"]],"atLeast":[null,2],"of":[null,[{"any":["injury.no-steps","injury.bruise"]},"injury.pop","injury.dent"]]}},[{"any":["location.thigh-middle","location.thigh-low"]},"injury.pop","injury.stopped"],[{"any":["location.thigh-low","location.back-inner","location.back-outer"]},"injury.pop","injury.weak-bend"]]}}]}}},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"atLeast":2,"of":[{"any":["injury.stopped","injury.no-steps","leg.calf-bruise"]},"injury.pop","injury.dent"]},{"any":["injury.no-steps","injury.dent"]},"location.calf"]},{"all":{"":{"any":[["age.11-20","age.not-sure"],["location.sit-bone","location.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["start.sudden","start.days","start.not-sure"],["happened.sprint","happened.splits","happened.push-off","happened.hard-exercise","happened.not-sure","injury.pop","injury.stopped"]]}}},"signs.foot-drop","signs.weaker",{"any":[{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"signs.antibiotic"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["location.sit-bone","location.thigh-low","location.back-inner","location.back-outer","location.above-kneecap","location.below-kneecap","location.inner-below","location.calf","location.not-sure"]},"signs.antibiotic"]},"signs.antibiotic-now"]},{"all":{"":{"any":[["health.cancer","health.cancer-before"],["location.back-to-leg","feel.cough"]]}}},{"all":[{"any":["signs.night-pain","signs.bone-spot"]},"health.cancer"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled","injury.bruise","leg.calf-bruise","knee.swollen","knee.hot","knee.swells"]},"health.immobile-leg"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["health.weak-immunity","health.injecting"]},"location.back-to-leg"]},"signs.worse-fast","signs.told-check","child.harm","age.0-4","child.no-weight",{"any":[{"all":["age.0-15","knee.swollen"]},"child.joint"]},{"any":[{"all":[{"any":["location.thigh-front","location.thigh-inner","location.hip-groin","start.weeks","start.both-legs","start.unanswered","start.not-sure","since.under-three-weeks","since.over-three-weeks","since.newly-different","signs.recent-infection","signs.other-infection","health.extra-weight","course.no-better","course.slowly-worse"]},"child.limp"]},"child.lasting-limp","child.turned-foot"]},{"all":["child.limp","start.days"]},{"all":[{"any":[{"all":[{"any":["start.days","start.weeks","start.not-sure","since.over-three-weeks","since.newly-different"]},{"any":["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.back-middle","location.back-inner","location.back-outer","location.front","location.above-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.not-sure"]},"health.extra-weight"]},"location.hip-groin"]},"age.5-16"]},{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},{"any":["location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.above-kneecap","location.calf","location.shin","location.deep","location.not-sure","since.newly-different","course.no-better","course.slowly-worse"]},"child.fever"]},{"all":[{"any":["start.weeks","since.over-three-weeks","since.newly-different"]},{"any":["child.joint","leg.swollen","knee.swollen","knee.hot"]},"age.0-15"]},{"any":[{"all":[{"any":["child.limp","child.lasting-limp"]},"since.over-three-weeks","course.slowly-worse"]},{"all":[{"any":["leg.hard-lump","signs.night-pain","signs.weight-loss"]},"age.0-15"]},{"all":[{"any":["child.joint","child.limp","child.lasting-limp","child.one-leg","location.sit-bone","location.thigh-low","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.hip-groin","location.back-to-leg","location.unanswered","location.not-sure","knee.swollen","signs.bone-spot"]},"child.night"]},"child.pale","child.bone-lump"]},{"all":[{"any":[{"all":["since.over-three-weeks","leg.swollen"]},"leg.hard-lump","signs.night-pain"]},"age.16-24"]},"limits.no-steps","pain.9+",{"any":["age.unanswered","emergency.unanswered","child.unanswered","location.unanswered","injury.unanswered","leg.unanswered","knee.unanswered","signs.unanswered","health.unanswered"]},"location.elsewhere","age.not-sure","health.not-sure",{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},"child.limp","start.sudden"]},"leg.soft-lump","leg.hard-lump",{"all":[{"any":["age.40+","age.unanswered","age.not-sure"]},"signs.night-pain"]},{"all":[{"any":["age.0-39","location.thigh-middle","location.thigh-low","location.thigh-front","location.above-kneecap","location.shin","leg.hard-lump","signs.bone-spot","signs.weight-loss","health.cancer","health.cancer-before"]},"signs.night-pain"]},{"any":[{"all":[{"any":["age.5+","age.unanswered","age.not-sure"]},"child.fever"]},"child.night","child.one-leg"]},{"all":{"":{"any":[["health.cancer","health.cancer-before"],[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.days","start.weeks","start.both-legs","start.not-sure"]},{"any":["location.sit-bone","location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.shin"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks"]},{"any":["start.days","start.weeks","start.not-sure"]},{"any":[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"location.back-inner","location.back-outer","location.inner-below"]}]},"location.hip-groin","leg.soft-lump","knee.swollen","signs.bone-spot","feel.every-step","course.no-better","course.slowly-worse"]]}}},{"any":[{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["age.60+","age.not-sure"]},"location.back-middle"]},"leg.unexplained"]},"leg.both-swollen","leg.foot-pain","signs.short-walk","health.sickle-cell",{"any":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["start.sudden","happened.twist","happened.bent-knee","happened.blow","happened.buckled"]},"health.blood-thinner"]},"health.bleeding-disorder"]},"signs.antibiotic",{"all":{"":{"any":[["signs.recent-infection","signs.other-infection"],[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"knee.swells"],[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"location.thigh-low","location.back-inner","location.back-outer","location.inner-below"]]}}},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"leg.wound"]},{"all":{"":{"any":[["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"],[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"since.under-three-weeks"],["health.surgery-bed","health.blood-thinner","health.inflammatory-arthritis","health.cancer","health.weak-immunity","health.injecting"]]}}},{"all":[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},"health.gout"]},{"any":{"":{"all":[[{"any":[{"all":["age.50+","health.diabetes"]},{"all":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},"age.60+"]},"health.arteries"]},"location.calf"],[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["health.surgery-bed","health.ill-in-bed","health.pregnancy-loss","health.clot-before","health.thrombophilia","health.cancer","health.immobile-leg","health.injecting"]},"location.shin"],{"":{"any":[[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},"since.under-three-weeks"],["health.weak-immunity","health.injecting"]]}},{"":{"any":[["location.back-middle","location.calf","location.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"],["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]]}},[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"]},{"any":["health.long-trip","health.pregnant","health.heart-failure","health.joint-surgery","health.bowel-disease","health.oestrogen","health.testosterone","health.not-sure"]},"location.back-inner"],{"":{"any":[["location.calf","location.not-sure"],{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}},["start.sudden","start.days","start.weeks","start.unanswered","start.not-sure"],["health.cancer-before","health.diabetes","health.smoking","health.extra-weight"]]}},[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["location.thigh-inner","location.back-middle","location.back-inner","location.calf"]},"health.varicose-veins"]]}}},{"any":[{"all":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["leg.wound","leg.calf-bruise"]}]},{"all":[{"any":["health.arteries","health.diabetes","health.weak-immunity","health.immobile-leg"]},"leg.wound"]},"leg.warm-skin"]},"knee.kneecap-slips",{"any":[{"all":["location.calf","injury.pop","injury.hurts-to-stand"]},{"all":[{"any":["happened.bent-knee","happened.blow"]},"location.hip-groin"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["age.55+","health.thin-bones"]},{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.bent-knee","happened.blow"]},"age.51+"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},{"any":["happened.sprint","happened.jump"]},"age.9-17","location.below-kneecap"]},"injury.felt-kicked","injury.fast-swelling","injury.no-tiptoe","injury.no-bend","injury.bone-sore"]},{"all":{"":{"any":[["happened.hard-exercise","health.sport","health.more-activity"],["location.thigh-front","location.above-kneecap","location.inner-side","location.inner-below","location.shin","location.deep","location.hip-groin"],["signs.night-pain","feel.every-step","course.slowly-worse"]]}}},{"all":{"":{"any":[["health.joint-surgery","health.knee-replacement"],["since.under-three-weeks","leg.swollen","knee.swells","knee.stuck","knee.gives-way"]]}}},{"all":{"":{"any":[["health.joint-surgery","health.knee-replacement"],{"":{"any":[{"":{"all":[{"":{"any":[["start.days","start.both-legs","start.unanswered","start.not-sure"],["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]]}},[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]]}}],"all":[null,[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]]}}]}}},{"all":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},"location.back-to-leg"]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"location.calf","happened.blow"]},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]}]},{"any":[{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"location.inner-below","location.shin","location.hip-groin"]},"health.thin-bones"]},{"any":{"":{"all":[["location.hip-groin","start.sudden"],[{"any":["location.hip-groin","feel.groin-stiff"]},{"any":["signs.night-pain","course.no-better","course.slowly-worse"]},"feel.socks"]]}}},"signs.weight-loss","signs.bone-spot",{"any":["signs.many-joints","feel.stiff-long"]},{"any":[{"all":[{"any":["knee.swells","knee.soft-front"]},{"any":["course.slowly-worse","course.keeps-coming"]}]},{"all":[{"any":[{"any":[{"all":[{"any":["start.days","start.both-legs","start.unanswered","start.not-sure"]},{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]}]},{"all":[{"any":["since.today","since.under-week","since.newly-different"]},"start.weeks"]}]},{"any":["health.cancer","health.cancer-before"]},"age.0-15"]},"knee.swells"]},"knee.swollen","knee.hot"]},{"any":["knee.catches","knee.gives-way"]},{"any":[{"all":[{"any":["happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled"]},{"any":["injury.pop","knee.swells"]}]},{"all":[{"any":["location.back-middle","location.back-inner","location.back-outer"]},"happened.bent-knee"]},{"all":[{"all":[{"any":["since.today","since.under-week","since.under-three-weeks","since.newly-different","since.unanswered","since.not-sure"]},"start.sudden"]},{"any":["location.back-middle","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.deep","location.not-sure"]},"age.55+"]},{"all":[{"any":["location.sit-bone","location.thigh-middle","location.thigh-low","location.back-middle","location.back-inner","location.back-outer","location.front","location.above-kneecap","location.below-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.unanswered","location.not-sure"]},"injury.pop"]},"injury.stopped"]},{"all":[{"any":["location.thigh-front","location.above-kneecap"]},"happened.buckled"]},{"any":["injury.bruise","injury.dent","injury.weak-bend"]},{"all":["location.sit-bone","start.sudden"]},{"all":[{"any":["location.sit-bone","location.thigh-middle","location.thigh-low","location.back-middle","location.back-inner","location.back-outer","location.calf","location.shin","location.not-sure"]},"feel.same-distance"]},"signs.numb",{"all":[{"any":["start.sudden","course.keeps-coming"]},{"any":["location.sit-bone","location.thigh-middle","location.thigh-low","location.back-inner","location.back-outer"]},"health.hamstring-before"]},{"all":[{"any":["start.days","start.weeks","start.not-sure"]},{"any":[{"all":["age.5-8","location.below-kneecap"]},"location.sit-bone","location.thigh-middle","location.thigh-low","location.thigh-front","location.thigh-inner","location.back-middle","location.back-inner","location.back-outer","location.front","location.above-kneecap","location.inner-side","location.outer-side","location.inner-below","location.deep","location.back-to-leg","location.not-sure"]},"age.5-16"]},{"any":[{"all":[{"any":["since.over-three-weeks","course.slowly-worse"]},{"any":["start.sudden","start.days","start.both-legs"]}]},{"all":[{"any":["signs.night-turn","course.slowly-worse"]},{"any":["location.thigh-low","location.thigh-front","location.above-kneecap","location.inner-below"]},"age.16-24"]},"since.newly-different","course.no-better"]},"course.stops-life",{"any":["age.0-120","age.unanswered","age.not-sure"]}],"sources":[["NHS-DVT","NHS-PE","ALUK-PE","W111-BAKER"],["GLOS-DVT","NHS-PE"],["GLOS-DVT","NHS-PE"],["NHS-PE","ALUK-PE"],["RCEM-ALI","NSW-ALI"],["NSW-ALI","NHS-COMP"],["NSW-ALI","NHS-COMP"],["NHS-COMP","CECS-REV"],["NHS-COMP","RHABDO"],["KD","NHS-COMP","CES-LOTH"],["NSW-ALI","NHS-COMP"],["RCEM-ALI","NSW-ALI"],["RCEM-ALI","NSW-ALI"],["RCEM-ALI","NSW-ALI"],["KD","NHS-SPR"],["LIMP"],["SJA-BLEED","NHS-SPR"],["KD"],["KD","NHS-COMP"],["SJA-BLEED","NZ111"],["BSR-HOT","BMJBP-SA","NHS-SA"],["BSR-HOT","BMJBP-SA","NHS-SA"],["BSR-HOT"],["BSR-HOT"],["BSR-HOT"],["BSR-HOT","SA-COUD"],["NHS-CELL"],["BSR-HOT","NHS-CELL"],["NHS-CELL"],["NHS-CELL"],["CES-NZ","CES-LOTH"],["CES-NZ","CES-LOTH"],["CES-NZ","CES-LOTH"],["RHABDO"],["NICE143"],["NICE234"],["PAA-REV","PAA-MT"],["NSW-ALI","NHS-COMP"],["NHS111"],["LIMP"],["LIMP"],["LIMP","SCFE"],[],[],[],[],[],[],["NHS-DVT","NICE158","DVT-GOOD"],["W111-BAKER","BAKER-NUM"],["NHS-DVT","GLOS-DVT","WELLS2","DVT-GOOD"],["NHS-DVT","GLOS-DVT","WELLS2","DVT-GOOD"],["NHS-DVT","DVT-GOOD"],["NHS-DVT","NHS-CELL","SM-SKIN"],["NHS-DVT","LEFT","BSH-VTE"],["NHS-PHLEB"],["NSW-ALI","NHS-COMP"],["RCEM-ALI","NSW-ALI"],["RCEM-ALI"],["NHS-COMP"],["PAA-REV","PAA-MT"],["ALI-SUM","NHS-PAD"],["BSR-HOT","NHS-CELL"],["BSR-HOT","NHS-GOUT"],["BSR-HOT"],["NICE184"],["BSR-HOT","SA-COUD"],["BSR-HOT","OKR-ITEMS"],["NHS-CELL"],["NHS-SHINGLES","INFORM-SHINGLES","HIGH-SHINGLES"],["BSR-HOT"],["NHS-CELL"],["HAEM"],["HAEM","GSTT-BLEED"],["HAEM"],["OKR-ITEMS","PDR"],["NHS-COMP","RHABDO"],["RHABDO","NIOSH-RHABDO"],["OKR-ITEMS"],["OKR-ITEMS"],["OKR-ITEMS","PDR"],["LIMP"],["HAEM","NHS-KNEE"],["MEN-GGC","NHS-KNEE"],["QTR"],["NID-KNEECAP"],["FIFE-ACH","BJGP-ACH"],["QTR"],["NHS-KNEE"],["NI-HAM","AVUL"],["NI-HAM","AVUL"],["CALF","BJGP-ACH"],["ISCH"],["CES-LOTH","PERON"],["SCI","CES-LOTH"],["FQ"],["NICE234"],["NICE12"],[],["CES-LOTH"],[],[],["LIMP"],["LIMP","NHS111"],["LIMP"],["LIMP"],["LIMP","SCFE"],["LIMP"],["LIMP","SCFE"],["LIMP"],["NICE12","LIMP"],["NICE12","LIMP"],["NICE12"],[],[],[],[],[],[],["LIMP","SCFE"],["W111-BAKER"],["NICE12"],["NICE12"],["NICE12"],["LIMP"],["NICE12"],["NHS-DVT"],[],["NHS-PAD"],["NHS-PAD"],["NICE143"],["HAEM"],["FQ"],["BSR-HOT","NHS-REA"],["NICE184"],["BSR-HOT","HAEM"],["BSR-HOT","NHS-GOUT"],["NHS-PHLEB","RCEM-ALI","NHS-PAD","BSR-HOT","NHS-COMP"],["NHS-CELL","W111-BAKER"],["NID-KNEECAP"],["OKR-ITEMS","BJGP-ACH"],["STRESS","STRESS-RUN"],["BSR-HOT"],["BSR-HOT"],["SCI"],["NHS-DVT","NHS-COMP"],["STRESS"],["TAY-HIP"],["NICE12"],["STRESS","STRESS-RUN"],["NICE100"],["BSR-HOT","NICE12","AAFP-KNEE","LIMP","NHS-KNEE","LCH-BURS"],["NHS-KNEE"],["AAFP-KNEE","NHS-KNEE","NI-HAM","PCL","QTR","ROOT-HOW"],["QTR"],["NI-HAM","HEID"],["AVUL"],["ALI-SUM","NHS-PAD","PAES"],["SCI"],["AHMAD","GREEN"],["LIMP","SCFE"],["NICE12","NHS-KNEE","NHS-SPR"],[],[]],"private":[null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,true]}}'].join(''), causes: () => '{"":{"name":["Ruptura del tendón de Aquiles","Falta repentina de sangre en la pierna (isquemia aguda)","Dolor de tendón después de un antibiótico","Dolor de arteria al caminar (claudicación)","Quiste de Baker","Sangrado dentro de la rodilla","Tumor del hueso o de los tejidos blandos","Lesión del hueso por sobrecarga","Quiste de Baker roto","Distensión de la pantorrilla","Nervios apretados en la base de la columna (cauda equina)","Presión en un músculo (síndrome compartimental)","Coágulo de sangre en la pierna (trombosis venosa profunda, TVP)","Tendón isquiotibial roto en la rodilla","Dolor por presión en el músculo al hacer deporte (compartimental)","Tendón roto encima o debajo de la rótula","Gota y pseudogota","Dolores de crecimiento","Lesión del cartílago de crecimiento en el isquion","Tendón isquiotibial arrancado del isquion","Desgarro completo de un isquiotibial","Distensión leve de los isquiotibiales","Desgarro parcial de un isquiotibial","Isquiotibiales tensos","Dolor de cadera que se siente en la rodilla","Dolor en el lado de afuera de la rodilla (banda iliotibial)","Articulación infectada (artritis séptica)","Artritis inflamatoria","Luxación de la rodilla","Dolor de tendón detrás de la rodilla","Hueso roto en la rodilla (fractura)","Artrosis de rodilla (osteoartritis)","Almohadilla hinchada en la rótula (bursitis)","Rótula fuera de su lugar (luxación de la rótula)","Lesión de un ligamento de la rodilla (LCA, LCM, LCL)","Desgarro de la raíz del menisco","Desgarro de menisco","Daño muscular después de un gran esfuerzo","Nervio apretado en la rodilla","Osgood-Schlatter","Uso excesivo de los isquiotibiales","Dolor del tendón rotuliano","Dolor alrededor de la rótula (dolor patelofemoral)","Dolor en la parte interna de la espinilla, debajo de la rodilla","Arteria abombada detrás de la rodilla (aneurisma poplíteo)","Dolor del tendón poplíteo","Lesión del ligamento cruzado posterior (LCP)","Coágulo de sangre en el pulmón (embolia pulmonar)","Inflamación de una articulación después de una infección (artritis reactiva)","Ciática","Dolor del tendón en el isquion","Infección de la piel (celulitis)","Dolor muscular y calambre","Coágulo en una vena superficial (flebitis)"],"id":["achilles-rupture","acute-limb-ischaemia","antibiotic-tendon-pain","artery-pain-on-walking","bakers-cyst","bleeding-into-the-knee","bone-or-soft-tissue-tumour","bone-stress-injury","burst-bakers-cyst","calf-strain","cauda-equina","compartment-syndrome","deep-vein-thrombosis","distal-hamstring-rupture","exertional-compartment-pain","extensor-tendon-rupture","gout","growing-pains","growth-plate-avulsion","hamstring-avulsion","hamstring-strain-complete","hamstring-strain-mild","hamstring-strain-partial","hamstring-tightness","hip-pain-felt-in-the-knee","iliotibial-band-pain","infected-joint","inflammatory-arthritis","knee-dislocation","knee-end-tendon-pain","knee-fracture","knee-osteoarthritis","kneecap-bursitis","kneecap-dislocation","ligament-injury","meniscal-root-tear","meniscus-tear","muscle-breakdown","nerve-pressure-at-the-knee","osgood-schlatter","overuse-and-imbalance","patellar-tendon-pain","patellofemoral-pain","pes-anserine-bursitis","popliteal-aneurysm","popliteus-tendon-pain","posterior-cruciate-ligament-injury","pulmonary-embolism","reactive-arthritis","sciatica","sit-bone-tendon-pain","skin-infection","soreness-and-cramp","surface-vein-clot"],"page":["achilles-rupture","acute-limb-ischaemia","antibiotic-tendon-pain","artery-pain-on-walking","bakers-cyst","bleeding-into-the-knee","bone-or-soft-tissue-tumour","bone-stress-injury","burst-bakers-cyst","calf-strain","cauda-equina","compartment-syndrome","deep-vein-thrombosis","distal-hamstring-rupture","exertional-compartment-pain","extensor-tendon-rupture","gout","growing-pains","growth-plate-avulsion","hamstring-avulsion","hamstring-strain","hamstring-strain","hamstring-strain","hamstring-tightness","hip-pain-felt-in-the-knee","iliotibial-band-pain","infected-joint","inflammatory-arthritis","knee-dislocation","knee-end-tendon-pain","knee-fracture","knee-osteoarthritis","kneecap-bursitis","kneecap-dislocation","ligament-injury","meniscal-root-tear","meniscus-tear","muscle-breakdown","nerve-pressure-at-the-knee","osgood-schlatter","overuse-and-imbalance","patellar-tendon-pain","patellofemoral-pain","pes-anserine-bursitis","popliteal-aneurysm","popliteus-tendon-pain","posterior-cruciate-ligament-injury","pulmonary-embolism","reactive-arthritis","sciatica","sit-bone-tendon-pain","skin-infection","soreness-and-cramp","surface-vein-clot"],"prior":[-1,-2,1,-1,1,0,-1,-1,-1,1,-2,-2,1,-2,-1,-1,0,0,0,-1,-1,2,1,2,-1,0,-1,0,-2,1,-1,2,2,2,1,-1,1,-2,0,1,2,1,2,1,1,0,0,-2,0,1,1,0,1,2],"weights":{"#":{"age":["18-54","5-24","0-15","60+","0-11","4-11","12-16","8-11","12-17","0-17","40-54","18-39","55+"],"emergency":["hot-knee","cannot-move-knee","fever","kneecap-out"],"child":["no-weight","joint","limp","lasting-limp","night","one-leg","both-legs-night","pale","bone-lump","turned-foot"],"location":["sit-bone","thigh-middle","thigh-low","thigh-front","thigh-inner","back-middle","back-inner","back-outer","front","above-kneecap","below-kneecap","inner-side","outer-side","inner-below","calf","shin","deep","hip-groin","back-to-leg"],"start":["sudden","days","weeks","both-legs"],"since":["over-three-weeks"],"happened":["sprint","push-off","jump","twist","hard-exercise","splits","lifting","bent-knee","blow","buckled","kneeling"],"injury":["pop","felt-kicked","stopped","no-tiptoe","carried-on","fast-swelling","no-steps","no-bend","bone-sore","hurts-to-stand","bruise","dent","weak-bend"],"leg":["swollen","warm-skin","hot-patch","calf-bruise","soft-lump","hard-lump","pulsing-lump","foot-pain","black-toe","moved-down","cord","unexplained","wound","joint-bite","leaking-wound"],"knee":["swollen","hot","swells","stuck","catches","gives-way","kneecap-slips","grinds","cannot-lift","soft-front","sore-bump"],"signs":["antibiotic","antibiotic-now","numb","short-walk","foot-drop","night-pain","bone-spot","many-joints","recent-infection","other-infection","night-turn","weight-loss","weaker"],"health":["arteries","blood-thinner","bleeding-disorder","thin-bones","surgery-bed","ill-in-bed","long-trip","pregnant","pregnancy-loss","clot-before","thrombophilia","heart-failure","hamstring-before","sickle-cell","joint-surgery","osteoarthritis","knee-replacement","inflammatory-arthritis","gout","diabetes","smoking","bakers-cyst","extra-weight","sport","weak-immunity","varicose-veins","cancer","cancer-before","bowel-disease","more-activity","immobile-leg","oestrogen","injecting"],"feel":["hard-seat","tiptoe","long-sitting","bending-forward","heel-pull","stairs","full-bend","every-step","cough","socks","groin-stiff","downhill","same-distance","kneeling","warms-up","tight","cramps","both-legs","stiff-short","stiff-long"],"course":["better","slowly-worse","keeps-coming"]},"rows":["3222222222222222222222222222222222222222242222322213332222222244342222222222222222222222222222222222233","","2223222222222222222222222223232223323322332222332222222222222222222222222222222222222222222222222222244","222222222222322222222222222232223222222224322202322222222222220222222222222222222244222222222222222222234222222222422222222222222222234222222222222122222222222422223","22222222223232202222222222222322442222222222221242222222222222122222222202212224002222222232323222222222222222222222222222222222242432242222222222222222242222223","222222222222222222222222222222222222222222222233120222322223223222242222222222222222222222433222222222222222222222244","2322222222222222223224313422222222222222222222123222222222222222222222222222222242222222223222222222222222432222422222222222222222222222222233222222222222222222212222213","222222222222222222222222222222222223233232334224322222242222222222222222222222222222222222222222222222222244222222222322222222222222222223222224222222221242222221","2222222222323221222222222222222233222222242222420222122222212232222222222224323322224222222222222222222222222222222222222222222223232224","22222222223222202222222222222222332222222422223212234222222222333022222222212242022212222222202222222222222222222222222222222222222222222322222322224222222222222320222223","","","2213222222222221222222222222333333222222242222241222222222222222222222222224412222222342222222222222222222222222222222443444432232222222222243324342222222222221","222222222222222222222222222223222342222222222242021322322222224232222222334222322222222222222223222222222222222222222222222222222222222222222222222222222222222220","22222222322322222222222222222222222222222342220232222222222222222222222222222222222222222222222222222223221222222222222222222222222222222322222322222222222222242232322223","222222222232322222222222222222322223432222232242021223222222423232123222232222222222222222222223224","2222222222323421222222222220222222222222222222340222222222222202222222222222222222222222223422222222222222322222222222222222222222224","22222222022222202200030400223222322222222332222232322222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222223422223","222222224222222222222222222422222222222222222242221422224222223242223222222222222222222222222222222222222222222222222222222222222222222223","222212222232322222222222222422222222222222222242021322224322224242122222434222222222222222222222222222232222222222222222222222222222222222222222222222222222222220","222222222222222022222222222333222222222222222242021322223222224242023222443222222222222222122022222222222222222222222222222222222222222222222222222222222222222220","222222222222222022222222222343222222222222222242022422232322221202422222102002212222222222122022222222212222222222222222222222422222222223222222222222432222222222321223","22222222222222202222222222234322222222222222224202242222322222324212222240311221222222222212202222222222222222222222222222222232222222222322222222222244","222222222222222022222222222233223222222222222202422222222222220202222222022002200222222222102022222222212002222212222222222222222222222223222223222223422221222223413","22222342222142222324322222423233222332333223422232222222222222222222222222222221222222222202212222222222222222222222222222222222222222223222222222222222322244","2222222222222220222222222222222222222224222222124222222222222222222222222222222202222222221220212222222222222222222222222222222222222222232222242222222232222244","222222222222243423322222222222222222222222222224120122222222222222222222222222222222222444342222222222222222234222222232222222234243132222422222224222222222222220","22222222222222222232222222222222332332332223321232202212222222022222222202222223222222222243322222222222222242222222222222222222222422222222223122222222222222222322224","","2222222222222220222222222222232234422222222222124222222222222202222022220220022002222222221010122222222120122222122222222222222222222222232222242222223432222212242223","222232222222422222222222222222222223333332332242020222222234222242144442222222222222222222222222222222222222222222222322222222222222222222222222222222222222222221","22222222223242202222222222222222332322332223221242222222221122222222222202212221002222222221323224212222221222230222222222222222142222223222222222222222432222223222240","22222222222222222222222222222222222433222222222332222222223324222222222222222222222222232213222222242222222222222222222222222222222222222222222222222222232222224","2222222232232222422222222222222222233333222322322222233222232232322322222222222222222222223222234","222212222222222022222222222222222233223322232242222223422223324232242222222222212222222222322224221","22222222223232222222222222222222342222322223223222222222222233423222222312222222222222222232322222222222222222222222222222222222220222223","222212222232312022222222222222223332224422232232222222422222232222212222022122220222222222304443221222222022222222222222222222222322222222222222222222222322222231","","222222222222222222222222222222222232222323422222222222222223242222222222122222232222222222222222222222242422222223222232222222222222222222222222222222222220","22222223422222222220202222222222222324222222222242222222222222222222222222222222022222222222212222224222220222222222222222222222222222222322222322222222322222223","22222222222222202222222222233322222222222222220342222222222222021222222202200220022222222210202222222221200222221222222222222222222222222322222422222333322222222331","222222223223222022022022222222222223342222222212422222222222222222222222222222220222222222022022220212222202222222222222222222222222222223222223222223223222222244","22221222322312202200202222222222222433222223221242222222222222222222222222222222022222222200202103001222220222220222222222222222222222222322222322222422422222323","22222222213232202222222222222222222222324222222242222222222322122222222222202221022222222202202222222222201222232222222222222222232222223322222322222222422222223","2222222220214222222222222222222233322222232322222222222222222222222222222223222224322222222222222222222222222222224222222222222222222232222222222222222222222223","22222222222222202222222222222222324222232222222342222222222222222222222222202220022222222222222122222222222222222222222222222222222222222322222322222222222222423","222222222222222022222222222222223332222222232242022122122242221232232222122222212222222222323223222222222222222222222222222222222222222222222222222222223222223","","22222222222322222222222222222222222222222222222332222222222222222222222222222222222222222243222222222222222234","221222222232222022222222222332222222222223222433322222222422221222202222022002200222222222022022222222242322222223222222222222222222222222222222222323322224","2222222222322220222222222224222222222222222222124222222222222202222222220220022002222222221020222222222120122222122222222222222222222222232222232224243332202222242223","222222222222222322222222222222222223222223322224122222222222220222222222222344222222222443222022222222222222223222322222222222222222232222322222223","22222222222222202222221322223333322222222332222424122224222222022222222202200000022222222210202222222221201122221222222223222222222222222222222322222232322222202334422223","22222222222222222222222222222222222222222222222322222222222222022222222222224322222224222222202222222222222222222222222223232222222222222223322223"]},"never":[null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,["health.knee-replacement"]],"needs":[{"any":["start.sudden","start.unanswered","start.not-sure"]},null,{"any":["signs.antibiotic","signs.antibiotic-now"]},null,null,{"any":["injury.fast-swelling","health.blood-thinner","health.bleeding-disorder","health.not-sure"]},null,null,{"any":["leg.swollen","leg.moved-down"]},{"any":["start.sudden","start.unanswered","start.not-sure","happened.sprint","happened.push-off","happened.hard-exercise","health.sport","health.more-activity","feel.tiptoe","feel.warms-up"]},null,null,null,null,null,null,{"any":["age.18+","age.unanswered","age.not-sure"]},{"all":[{"any":["child.both-legs-night","feel.both-legs"]},"age.5-15"]},{"any":["age.11-20","age.not-sure"]},null,null,null,null,{"any":["location.thigh-middle","location.thigh-low","location.not-sure","feel.bending-forward","feel.tight"]},{"any":["age.0-17","age.unanswered","age.not-sure","location.hip-groin","location.not-sure","feel.socks","feel.groin-stiff"]},null,{"any":["age.5+","age.unanswered","age.not-sure"]},null,null,null,{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure","health.thin-bones"]},{"all":{"":{"any":[["age.40+","age.not-sure","health.osteoarthritis"],["knee.swells","knee.grinds","health.osteoarthritis","feel.stairs","feel.full-bend","feel.stiff-short"]]}}},{"any":["happened.kneeling","knee.soft-front"]},{"any":["emergency.kneecap-out","knee.kneecap-slips"]},{"any":["happened.jump","happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure","injury.pop","injury.stopped","injury.fast-swelling","knee.gives-way"]},{"all":{"":{"any":[["start.sudden","start.unanswered","start.not-sure"],["age.40+","age.unanswered","age.not-sure"]]}}},{"any":["location.inner-side","location.outer-side","location.not-sure","start.sudden","happened.twist","happened.kneeling","knee.swells","knee.stuck","knee.catches","knee.gives-way","feel.full-bend","feel.kneeling"]},null,null,{"any":["age.8-17","age.not-sure"]},null,{"any":["location.below-kneecap","location.not-sure","feel.kneeling","feel.warms-up"]},{"any":["location.front","location.not-sure","knee.grinds","feel.long-sitting","feel.stairs","feel.downhill","feel.kneeling"]},{"any":["location.inner-below","location.not-sure","signs.night-turn","health.osteoarthritis","health.extra-weight","health.sport","health.more-activity","feel.stairs"]},"leg.pulsing-lump",null,{"any":["happened.twist","happened.bent-knee","happened.blow","happened.buckled","happened.not-sure","injury.fast-swelling","knee.gives-way"]},null,"signs.recent-infection",{"any":["location.sit-bone","location.thigh-middle","location.back-to-leg","location.not-sure","happened.lifting","signs.numb","signs.foot-drop","signs.weaker","feel.cough"]},null,null,null,{"any":[{"all":[{"any":["leg.warm-skin","leg.hot-patch"]},"health.varicose-veins"]},"leg.cord"]}],"danger":[{"level":"urgent","threshold":7,"why":"Eso puede indicar una ruptura del tendón de Aquiles.","sources":["FIFE-ACH","BJGP-ACH"]},{"level":"emergency"},{"level":"urgent","threshold":7,"why":"Varias de sus respuestas juntas pueden indicar que un antibiótico le está dañando un tendón.","sources":["FQ"]},{"level":"soon","threshold":7,"why":"Eso puede venir de las arterias.","sources":["NHS-PAD","PAES"]},null,{"level":"urgent","threshold":8,"why":"Eso puede indicar un sangrado por dentro.","sources":["HAEM"]},{"level":"soon","threshold":7,"why":"Varias de sus respuestas juntas indican que hay que revisar si hay una masa.","sources":["NICE12"]},{"level":"soon","threshold":5,"why":"Eso puede ser una lesión por sobrecarga. Deje de correr hasta que le revisen el hueso.","sources":["STRESS","STRESS-RUN"]},{"level":"urgent","threshold":7,"why":"Un quiste que se rompe y un coágulo de sangre se parecen. Solo una prueba de imagen los distingue.","sources":["W111-BAKER","BAKER-NUM"]},null,{"level":"emergency"},{"level":"emergency"},{"level":"urgent","threshold":7,"why":"Eso puede indicar un coágulo de sangre. Solo una prueba lo aclara.","sources":["NHS-DVT","WELLS2","DVT-GOOD"]},{"level":"urgent","threshold":7,"why":"Varias de sus respuestas juntas pueden indicar un tendón roto detrás de la rodilla.","sources":["DHT-REV","AVUL"]},null,{"level":"urgent","threshold":7,"why":"Puede estar roto un tendón encima o debajo de la rótula.","sources":["QTR"]},{"level":"soon","threshold":7,"why":"Varias de sus respuestas juntas pueden indicar gota. Eso se debe revisar.","sources":["NHS-GOUT"]},null,{"level":"urgent","threshold":8,"why":"En piernas que aún crecen, eso puede indicar que se soltó el cartílago de crecimiento. Dígaselo a su padre, a su madre o a su entrenador.","sources":["ISCH"]},{"level":"urgent","threshold":7,"why":"Todo junto puede indicar que el tendón se arrancó del hueso.","sources":["NI-HAM","AVUL"]},{"level":"urgent","threshold":8,"why":"Todo junto puede indicar un desgarro completo.","sources":["NI-HAM","NHS-HAM"]},null,null,null,{"level":"self-care"},null,{"level":"emergency","threshold":7,"why":"Todo junto puede indicar una infección en la articulación.","sources":["BSR-HOT","SA-COUD"]},null,{"level":"emergency"},null,{"level":"urgent","threshold":7,"why":"Varias de sus respuestas juntas pueden indicar un hueso roto. Necesita una radiografía.","sources":["OKR-BACH","OKR-ITEMS"]},null,null,{"level":"soon","threshold":7,"why":"Una rótula que se sale se debe revisar.","sources":["NID-KNEECAP"]},null,null,null,{"level":"emergency"},{"level":"soon","threshold":8,"why":"Varias de sus respuestas juntas pueden indicar un nervio apretado.","sources":["PERON"]},null,null,null,null,null,{"level":"urgent","threshold":7,"why":"Eso puede ser una arteria abombada.","sources":["PAA-REV","PAA-MT"]},null,null,{"level":"emergency"},null,null,null,{"level":"urgent","threshold":7,"why":"Eso puede ser una infección.","sources":["NHS-CELL"]},null,{"level":"urgent","threshold":7,"why":"Eso puede ser un coágulo en una vena cerca de la piel.","sources":["NHS-PHLEB"]}]}}', version: () => '"18o3bqa"' });

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
