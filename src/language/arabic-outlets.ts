/** Newspapers, agencies and sites by the names that Arabic news gives them. */
const OUTLETS: Readonly<Record<string, string>> = {
  'Agence France-Presse': 'وكالة فرانس برس',
  'Al Mayadeen': 'الميادين',
  BBC: 'بي بي سي',
  'Business Insider': 'بزنس إنسايدر',
  CNN: 'سي إن إن',
  'Daily Sabah': 'ديلي صباح',
  'Financial Times': 'فايننشال تايمز',
  "Iranian Students' News Agency": 'وكالة أنباء الطلبة الإيرانية',
  "Jane's Defence Weekly": 'جينز ديفنس ويكلي',
  'Khabar Online': 'خبر أونلاين',
  Newsweek: 'نيوزويك',
  'Rassd News Network': 'شبكة رصد',
  Reuters: 'رويترز',
  Rudaw: 'روداو',
  'Russia Beyond the Headlines': 'روسيا ما وراء العناوين',
  'The Christian Science Monitor': 'كريستيان ساينس مونيتور',
  'The Economist': 'ذي إيكونوميست',
  'The Guardian': 'الغارديان',
  'The Independent': 'الإندبندنت',
  'The Jerusalem Post': 'جيروزاليم بوست',
  'The National': 'ذا ناشيونال',
  'The Telegraph': 'ديلي تلغراف',
  'The Wall Street Journal': 'وول ستريت جورنال',
  'The Washington Post': 'واشنطن بوست',
  Wikipedia: 'ويكيبيديا',
};

/** The Arabic name of an outlet where there is one; any other name as it is. */
export const arabicOutlet = (name: string): string => OUTLETS[name] ?? name;
