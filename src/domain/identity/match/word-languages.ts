/** Words that name groups, as several languages have them; the first stands for all. Arabic and Persian ones as they are transliterated. */
const WORDS = [
  'front frente fronte jabhat jabha jebhe jabhatul cephesi جبهه',
  'army armee ejercito exercito jaysh jaish jeish lashkar lashkari sipah ordusu armata armia جيش',
  'movement mouvement movimiento movimento harakat harakah haraka harkat hareket hareketi tehrik tehreek jumbish junbish حركه',
  'party parti partido partito partiya hizb hezb hizbi hezbi hisb partei partisi حزب',
  'brigade brigades brigada brigadas brigate liwa katibat katiba kataib kataeb kitaib alwiya لواء كتيبه كتائب',
  'liberation liberacion libertacao libertacion tahrir liberacio tahreer azadi kurtulus تحرير',
  'national nationale nacional nazionale milli watani nationaler وطني وطنيه',
  'popular populaire peoples people populaires populares populare pueblo shabi شعبي شعبيه',
  'islamic islamique islamiques islamico islamica islami islamiyya islamiya islamiyah islamiyyah islamia اسلامي اسلاميه',
  'armed arme armee armado armada armadas armados musallah musalaha مسلحه',
  'revolutionary revolutionnaire revolutionnaires revolucionario revolucionaria revolucionarias inqilab thawri thuri devrimci ثوري',
  'democratic democratique democratico democratica demokrat demokratik dimuqrati ديمقراطي',
  'council conseil consejo conselho majlis shura consiglio مجلس',
  'forces force fuerzas forcas quwat qwat quvvat قوات',
  'union unione uniao ittihad itihad itahad itihaad اتحاد',
  'group groupe grupo gruppo jamaat jamaah jamaa jamaatu jemaah jamat gamaa جماعه',
  'communist communiste comunista kommunist komunista شيوعي',
  'patriotic patriotique patriotico patriotica',
  'defence defense defensa difesa difa',
  'unity unite unidad unidade wahdat wahda وحده',
  'resistance resistencia muqawama resistenza مقاومه',
  'alliance alianza alianca tahaluf alleanza',
  'faction fraccion fraction',
  'justice justicia adalat adl',
  'state dawla dawlah daula etat estado دوله',
  'martyrs shuhada martyr shohada شهداء',
  'battalion batallon bataillon tabur كتيبه',
  'workers trabajadores travailleurs karkeren',
  'organization organisation organizacion organizacao tanzim tandhim rexistina تنظيم',
  'supporters ansar انصار',
  'emirate emarat imarat اماره',
  'caucasus kavkaz kafkas',
  'mohammed muhammad mohammad mohamed mohamad muhammed mohamet محمد',
  'youth shabab shabaab juventud',
] as const;

const ENGLISH = new Map(
  WORDS.flatMap((line) => {
    const [english = '', ...others] = line.split(' ');
    return others.map((word) => [word, english] as const);
  }),
);

/** A word of a group's name in English where it is one of those that most groups have, else as it is. */
export const inEnglish = (folded: string): string => ENGLISH.get(folded) ?? folded;
