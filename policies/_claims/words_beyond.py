"""Words around figures in languages beyond our six: what a plain reply is made of. Same form as `words.py`.

A reply in such a language is held sentence by sentence (`coach/gate.py`); these words tell what its
figures are of. Hindi (both scripts), Dutch, Polish, Swedish, Danish, Norwegian, Turkish, Russian,
Arabic, Japanese, Chinese, in this order; some units also of others. A word that means something
else in one of the six stands only within a phrase, or not at all.
"""

BEYOND: dict[str, str] = {
    "u_kcal": """
        ккал* калори* килокалор* カロリー キロカロリー 千卡 大卡 卡路里 卡 كالوري سعرة* سعرات سعر_حراري كيلو_كالوري
        कैलोरी कैलरी 칼로리* 킬로칼로리* θερμίδ* χιλιοθερμίδ*
    """,
    "u_kj": "кдж 千焦",
    "u_mj": "мдж",
    "u_g": """
        grammen gramów gramy gramach gramo gramın gramı gramlık грамм* г غرام غراما غرامات جرام جراما ग्राम 克
        グラム 그램* γραμμάρι*
    """,
    "u_kg": """
        किलो किलोग्राम kilootje* kiloo kilogramów kilogramy kiloyu kiloluk кг кило килограмм* كيلو كيلوغرام كيلوغرامات كغم كجم
        公斤 千克 キロ キログラム 킬로* κιλό κιλά κιλών
    """,
    "u_halfkilo": "斤",
    "u_pct": "प्रतिशत protsent procenten procenta procentów yüzde процент* بالمئة",
    "u_other": "minuten_lang kroków godzin kroner saat_boyunca dakika* adım* шаг* минут* часов रुपये मिनट دقيقة دقائق خطوة ساعات 分钟 小时 毫升 步",
    "per": """
        har har_ek हर प्रति elke iedere om på dziennie w każdy każdego på_en varje hver hvert her her_bir başına
        каждый каждую на كل لكل mein あたり につき 每 την τη ανά
    """,
    "t_day": """
        din दिन दिनों dagen etmaal dzień dni dobę dnia dag dagar gün день дня дней дни يوم اليوم أيام أيّام يوماً 日 日間 天
        hari μέρα ημέρα μέρες ημέρες
    """,
    "t_week": """
        hafte hafton हफ्ता हफ्ते हफ्तों सप्ताह weken tydzień tygodniu tygodni tygodnie tygodnia vecka veckan veckor
        veckorna uge ugen uger uke uken uker hafta hafte haftada неделю неделя недели недель неделе أسبوع
        الأسبوع أسابيع أسبوعين 週 週間 周 星期 礼拜 minggu εβδομάδα εβδομάδες
    """,
    "t_month": """
        mahina mahine mahino महीने महीना महीनों maand maanden miesiąc miesiące miesięcy miesiąca månad månader månaden måned
        måneder måneden ay ayda месяц месяца месяцев месяце شهر شهور أشهر شهرين か月 ヶ月 ヵ月 个月 個月 bulan
        μήνα μήνες
    """,
    "t_year": "saal साल jaar год года лет سنة سنوات 年 tahun",
    "adv_day": """
        rozana roz din_bhar prati_din har_roz har_din ek_din हर_दिन रोज रोजाना प्रतिदिन दिन_भर एक_दिन dagelijks per_dag
        elke_dag iedere_dag dziennie codziennie na_dobę na_dzień każdego_dnia dagligen dagligt om_dagen
        varje_dag hver_dag om_dag günlük günde her_gün her_allahın_günü ежедневно каждый_день в_день в_сутки на_день
        за_день суточн* يوميا يومياً يوميًا في_اليوم كل_يوم باليوم 毎日 一日 1日 每天 每日 一天 天天 sehari 하루* 매일
        την_ημέρα τη_μέρα ημερησίως καθημερινά
    """,
    "adv_week": """
        hafte_mein har_hafte हर_हफ्ते प्रति_सप्ताह wekelijks elke_week iedere_week tygodniowo na_tydzień co_tydzień
        i_veckan varje_vecka om_ugen hver_uge i_uken hver_uke haftada her_hafta еженедельно в_неделю
        каждую_неделю في_الأسبوع كل_أسبوع أسبوعيا أسبوعياً أسبوعيًا 每周 每週 毎週 一周 每星期 每个星期 週に seminggu
        per_minggu 일주일* 매주 한_주* την_εβδομάδα
    """,
    "adv_month": """
        mahine_mein har_mahine हर_महीने miesięcznie i_månaden om_måneden i_måneden ayda в_месяц في_الشهر 每个月 每月 毎月
        sebulan 한_달* 매달
    """,
    "within": "ke_andar के_अंदर में przez w_ciągu inom løbet_af løpet_av içinde за в_течение خلال في 以内 之内 内",
    "today": """
        आज vandaag vanavond dziś dzisiaj idag i_dag i_kväll i_aften i_kveld bugün bu_akşam сегодня 今日 今天 今晚
    """,
    "yesterday": "gisteren gisteravond wczoraj wczorajsz* igår i_går gårdagens gårsdagens dün dünkü вчера вчерашн* أمس البارحة 昨日 きのう 昨夜 昨天 昨晚",
    "tomorrow": "vanaf_morgen jutro i_morgon i_morgen yarın завтра غدا غداً 明日 明天",
    "m1": "जनवरी januari stycze* styczni* ocak ocakta январ* يناير 1月",
    "m2": "फरवरी februari luty lutego lutym şubat* феврал* فبراير 2月",
    "m3": "मार्च maart marzec marts mart'a mart'ta март* مارس 3月",
    "m4": "अप्रैल kwiecień kwietni* nisan nisana апрел* أبريل ابريل 4月",
    "m5": "मई maj maja maju mayıs* май мая مايو 5月",
    "m6": "जून czerwiec czerwca czerwcu haziran* июн* يونيو 6月",
    "m7": "जुलाई lipiec lipca lipcu temmuz* июл* يوليو 7月",
    "m8": "अगस्त augustus augusti sierpień sierpni* ağustos* август* أغسطس 8月",
    "m9": "सितंबर wrzesień wrześni* eylül* сентябр* سبتمبر 9月",
    "m10": "अक्टूबर październik* ekim ekime ekimde октябр* أكتوبر 10月",
    "m11": "नवंबर listopad* kasım kasıma kasımda ноябр* نوفمبر 11月",
    "m12": "दिसंबर disambar grudzień grudni* aralık* декабр* ديسمبر 12月",
    # -- what is planned ----------------------------------------------------------------------
    "advise": """
        rakhiye rakhiyega rakhna rakhenge chahiye रखिए रखो रखें रखना रखेंगे चाहिए खाइए खाओ लीजिए eet_je streef houd_het
        hou_het zet_me jemy trzymaj trzymaj_się celuj ustaw ułóż ogranicz maksymalnie håll_dig satsa_på spis
        hold_dig hedefle tutalım yiyelim yiyin ешь ешьте ем едим держи держите составь распиши تناول تناولي
        التزم التزمي أريد أبغى 抑えましょう 抑えて 目指し 吃 控制在 保持在
    """,
    "directive": "kaafi_hai काफ़ी_है voldoende genoeg wystarczy räcker rækker_til yeterli yeter хватит достаточно يكفي يكفيك 十分 足够 就够",
    "target": """
        lakshya लक्ष्य सीमा dagdoel caloriedoel dagbudget doel cel_dzienny limit_dzienny jadłospis dagsmål kalorimål hedefi
        hedefin hedefim hedefimiz лимит* цель цели целью калорийност* هدف هدفك هدفي الهدف 目標 目标 上限
    """,
    "under": """
        se_kam se_neeche zyada_se_zyada से_कम से_नीचे ज़्यादा_से_ज़्यादा onder_de minder_dan niet_meer_dan hoogstens maximaal poniżej
        mniej_niż maksymalnie najwyżej nie_więcej_niż högst højst høyst altında altına geçmeyen geçmesin
        en_fazla en_çok ниже не_больше не_более максимум أقل_من تحت لا_يتجاوز لا_تتجاوز لا_يزيد 以下 以内 未満 不超过 最多 低于
    """,
    "over": """
        kam_se_kam se_zyada se_upar कम_से_कम से_ज़्यादा boven_de minstens minimaal powyżej co_najmniej przynajmniej minst
        mindst en_az üstünde üzerinde üstüne выше не_меньше не_менее не_ниже минимум более على_الأقل أكثر_من لا_يقل 以上
        最低 至少 不低于 超过
    """,
    "total": """
        kul_mila_ke kul_milakar कुल totaal dagtotaal in_totaal łącznie w_sumie razem sammanlagt totalt i_alt toplam toplamda hepsi
        всего итого в_сумме المجموع إجمالي بالمجموع 合計 全部で 总共 一共 合计
    """,
    "request": "bana_do बना_दो maak_een geef_me ułóż zrób lav_en lag_en lazım istiyorum hazırla составь распиши сделай хочу أريد ください 作って 给我 帮我",
    # -- what is no plan: eaten, used, left, of a meal -----------------------------------------
    "logged": """
        khaya khayi khaye kha_liya kha_chuka kha_chuki ho_chuka ho_chuki ho_gaya log_kiya likh_liya
        खाया खाई खाए खा_लिया दर्ज_की दर्ज_किया हो_चुका हो_चुकी
        gegeten gelogd geregistreerd genoteerd gisteren at_je at_ik had_je had_ik zat_je zat_ik kwam_je kwam_ik tot_nu_toe
        zjadł* zjedzon* zapisał* zapisan* odnotowa* wczoraj wczorajsz* było dotąd dotychczas wyszło spożył*
        ätit loggat loggade registrerat igår i_går hittills gårdagens du_åt jag_åt blev_det
        spiste spist_i gårsdagens loggede logget registreret indtil_nu loggført loggførte
        dün dünkü yedim yedin yediğin yediniz yemişsin yemiştim kaydett* kaydedil* kayıtlı tükettin tükettiğin aldığın görünüyor şimdiye_kadar
        съел* съеден* ел ела вчера вчерашн* записал* записан* зафиксирован* получилось вышло было набралось внесен* уже_набрал*
        أكلت أكلتِ أمس البارحة سجلت سجّلت تناولت تناولتِ مسجل حتى_الآن كان كانت
        昨日 きのう 食べた 食べました でした 昨天 昨晚 吃了 摄入了 已记录 記録しました
        spist zjadłeś zjadłaś съел съела 먹었* έφαγες
    """,
    "logverb": "likh_lo likh_do लिख_लो noteer zapisz wpisz dopisz logga skriv_in kaydet ekle запиши внеси سجل سجّل 記録して 记一下 记录",
    "burned": """
        jalayi jalai jalaya jala_di kasrat daud जलाई जलाए जलाया कसरत दौड़ verbrand verbrandde verbruikt gefietst hardlopen
        hardgelopen wandeling spalon* spalił* trening* biegani* bieganiu przebiegł* bränt brände förbränt förbrände
        löpning löptur promenad promenaden brændt forbrændt forbrændte løbetur løbeturen cykeltur træning forbrent forbrente løpetur løpeturen trening
        treningen yaktım yaktın yaktığın yakmış yakılan egzersiz* antrenman* koşu koşuda yürüyüş* сожг* сожж*
        потрачен* потратил* тренировк* пробежк* прогулк* حرقت حرق أحرقت محروقة تمرين التمرين المشي الجري 消費 運動 ランニング
        ウォーキング 消耗 运动 跑步 燃烧 散步
        verbrandt verbranden bränner förbränner forbrænder forbrenner spala spalasz spali spaliłeś spaliłaś сжигает сжигаешь сжёг сжег сжигаете yakar yakıyor yakarsın yakarsınız membakar terbakar jalati 燃焼 소모* 태우* καίει καις έκαψες يحرق تحرق जलती जलाता जलाते
    """,
    "expenditure": """
        मेंटेनेंस बीएमआर dagverbruik onderhoudsbehoefte energiebehoefte behoefte zapotrzebowani* energibehov behov
        ämnesomsättning* ligevægt* stofskifte vedligehold* vedlikehold* stoffskifte ihtiyacın ihtiyacım ihtiyacı
        bazal metabolizma* koruma_kalori* поддержани* расход* потребност* обмен احتياجك احتياجي احتياج احتياجاتك 維持カロリー
        基礎代謝 必要カロリー 基础代谢 总消耗 维持 所需
    """,
    "spent": "zapotrzebowani* behoefte energibehov ihtiyacın ihtiyacım потребност* расход* احتياجك احتياجي",
    "sharebase": """
        verbruik behoefte normaal wat_je_eet zapotrzebowani* energibehov ihtiyacın ihtiyacım yediğin потребност* расход*
        احتياجك احتياجي 維持カロリー 消費カロリー 总消耗
    """,
    # A swap saves so much: no day's figure.
    "saves": """
        scheelt scheel bespaar bespaart besparen bespar sparar spara sparer spar oszczędza* oszczędz* zaoszczędz* экономит
        сэкономит сэкономишь экономишь экономия tasarruf menghemat hemat bachat bachega bachenge 省 省下 少 節約
        減らせ 절약* 아껴* 줄어* εξοικονομ* γλιτών* γλιτώνεις يوفر توفر توفير बचत बचेगी बचाता बचाएगा
    """,
    # The same, where the verb comes last.
    "savesbehind": "tasarruf 節約 減らせ 減り 절약* 아껴* 줄어* बचत बचेगी बचाएगा",
    "remaining": """
        bache bachi bacha baaki बची बचे बाकी शेष blijft_over blijven_over resterend* nog_over heb_je_nog zostało
        zostaje pozostał* pozostaje kvar återstår tilbage har_du_igjen gjenstår kaldı kalan kaldın kalıyor
        осталось остаётся осталась оставшиеся остаток باقي متبقي متبقية تبقى بقي 残り 残って 剩下 还剩 剩余 剩
        resterar igjen pozostało tersisa 남았* 남은* απομένουν
    """,
    "breakfast": """
        नाश्ता नाश्ते सुबह ontbijt ontbijten śniadani* frukost frukosten morgenmad frokost frokosten kahvaltı*
        sabah sabahları завтрак* утром فطور الفطور الإفطار إفطار 朝食 朝ごはん 朝 早餐 早饭 早上
    """,
    "lunch": """
        दोपहर lunchen middageten obiad* lunchen frokost frokosten lunsj öğle öğlen öğleyin обед* غداء الغداء 昼食 昼ごはん
        ランチ お昼 昼 午餐 午饭 中午
    """,
    "dinner": """
        रात शाम avondeten avondmaal avond kolacj* wieczorem kvällsmat kvällen aftensmad aften kveldsmat middag
        middagen akşam ужин* вечером عشاء العشاء 夕食 夕ごはん 晩ごはん 夜 晚餐 晚饭 晚上
    """,
    "snack": """
        tussendoortje* przekąsk* podwieczor* mellanmål* mellemmåltid* mellommåltid* atıştır* ara_öğün перекус* سناك おやつ
        間食 零食 加餐
    """,
    "meal": """
        thali katori samosa samose paratha नाश्ता नाश्ते दोपहर थाली कटोरी रोटी ontbijt avondeten avondmaal maaltijd* portie
        porties boterham* gerecht recept receptje tussendoortje* śniadani* obiad* kolacj* posiłk* posiłek porcj*
        przekąsk* przepis* zupa zupy zupę sałatk* kanapk* ciast* sernik* drożdżówk* frukost frukosten måltid*
        mellanmål* smörgås* morgenmad frokost frokosten aftensmad kveldsmat lunsj porsjon* opskrift oppskrift
        bolle bollen burgeren kahvaltı* öğün* öğle öğlen akşam porsiyon* tarif tarifi tabak tabağı dilim dilimi
        завтрак* обед* ужин* перекус* порци* блюд* рецепт* суп супа салат* тарелк* бутерброд* торт* пирог* пирож*
        пицц* شوكولاتة وجبة وجبتك وجبات حصة طبق وصفة شوربة سلطة فطور الفطور الإفطار غداء الغداء عشاء العشاء 朝食 昼食 夕食 朝ごはん 昼ごはん
        夕ごはん 晩ごはん ランチ 弁当 おやつ 間食 レシピ 1食 一食 一杯 一個 1個 一皿 人前 早餐 早饭 午餐 午饭 晚餐 晚饭 零食 加餐 一餐 每餐 一顿 一碗
        一盘 一杯 一块 一片
        kitni_calorie कितनी_कैलोरी hoeveel_calorieën ile_kalorii hur_många_kalorier hvor_mange_kalorier kaç_kalori сколько_калорий
        كم_سعرة 何カロリー 多少大卡 多少卡
    """,
    "only": """
        bas_itna यही_बस meer_niet verder_niets niets_meer nic_więcej i_tyle inget_mer ikke_mere ikke_mer o_kadar başka_bir_şey_yok
        больше_ничего и_всё ولا_شيء_غير それだけ 就这样 别的不吃
    """,
    "mealtime": """
        सुबह दोपहर शाम रात s_ochtends s_middags s_avonds rano wieczorem sabah öğlen akşam утром днем днём вечером صباحا مساء
        朝 昼 夜 早上 中午 晚上
    """,
    "mealcount": "måltider maaltijden posiłki posiłków öğün приема_пищи приёма_пищи वक्त وجبات 食 顿 餐",
    "eachtime": "per_maaltijd na_posiłek per_måltid öğün_başına за_приём لكل_وجبة 每餐 每顿 毎食",
    "contains": """
        mein_hoti mein_hota hoti_hain bevat bevatten zawiera innehåller indeholder inneholder içerir içeriyor kaç_kalori
        содерж* يحتوي تحتوي 含有 あります
    """,
    # -- more and less -------------------------------------------------------------------------
    "minus": """
        ghata_do घटा कम minder tekort calorietekort aftrekken mniej odejmij deficyt* mindre underskott
        kaloriunderskott underskud kalorieunderskud underskudd kaloriunderskudd eksik eksiği kalori_açığı меньше минус
        дефицит* أقل عجز ناقص マイナス 減らし 少なく 少吃 减少 减去 缺口
    """,
    "deficitword": """
        tekort calorietekort deficyt* underskott kaloriunderskott underskud kalorieunderskud underskudd kaloriunderskudd
        kalori_açığı дефицит* عجز 赤字 缺口
    """,
    "plus": "ज़्यादा więcej nadwyżk* överskott overskud overskudd fazla fazlası fazladan больше избыт* профицит* أكثر فائض 増やし 多吃 增加",
    "f_half": """
        aadhi aadhe adha आधा आधी आधे helft połow* pół hälften halva_ditt halva_intaget halvdelen halvparten yarısı* yarısın* yarıya yarım
        половин* نصف النصف 半 一半
    """,
    "f_third": "tihai तिहाई tredjedel* треть трети ثلث",
    "f_quarter": "chauthai चौथाई kwart ćwierć fjärdedel* fjerdedel* çeyre* четверть четверти ربع",
    "f_double": "dugna duguna दोगुना verdubbel* podwój* dubbelt dobbelt iki_katı* вдвое_больше ضعف 两倍 2倍",
    # -- protein and weight --------------------------------------------------------------------
    "protein": """
        प्रोटीन eiwit eiwitten białko białka białek białku proteinin proteini proteinet proteinler протеин* белк* белок بروتين البروتين بروتينا
        たんぱく質 タンパク質 蛋白质 蛋白 단백질* πρωτεΐν* proteín*
    """,
    "macro": "kolhydrat* kulhydrat* karbohydrat* koolhydrat* węglowodan* tłuszcz* karbonhidrat* yağ жир* углевод* клетчатк* كربوهيدرات دهون الدهون कार्ब वसा 脂質 糖質 脂肪 碳水",
    "lose": """
        ghata* ghatao kam utaarna utarna utaar उतार* घटाओ घटाएं घटाइए घटान* कम afvallen kwijt kilo_af kilo's_af kilootje_af eraf
        schudnąć schudn* schudł* zrzuć zrzuc* chudni* gå_ner gå_ned gå_nedover går_ner går_ned gått_ner gått_ned
        tabe taber tabt tab_dig ned_i_vekt ner_i_vikt kilo_ver* kilo_kaybet* zayıfla* похуд* сброс* сбрас* скинуть скинешь
        скину уйдет уйдёт اخسر* اخسري أخسر تخسر* خسارة خسرت انقاص إنقاص أنقص نزول أنزل تنزل 減 减 瘦 掉 落 痩 やせ
        turun turunkan menurunkan 빼* 감량* χάσε χάσεις χάνεις χάνε
    """,
    "haslost": """
        ghataya ghata_liya ghat_gaya utar_gaya kam_kiya kam_kiye kam_ho_gaya kam_hua घटाया कम_किया कम_किए कम_हुआ घट_गया
        afgevallen kwijtgeraakt schudł* zrzucił* gått_ner gått_ned har_tabt tabt zayıfladı* kilo_verdi*
        похудел* сбросил* скинул* ушло خسرت نزلت 痩せました 落ちました 減りました 瘦了 减了 掉了
    """,
    "gain": """
        badhana badhao badhaana बढ़ाना बढ़ाओ aankomen aangekomen przyty* przybra* gå_upp tage_på kilo_almak kilo_alma kilo_aldı* набрать наберу набор
        прибав* زيادة_وزن زيادة_الوزن 増やし 増え 太り 增重 增肌 长胖
    """,
    "weightword": """
        wazan वज़न वजन lichaamsgewicht gewicht weeg_ik waga wagi masy_ciała waży* ważę vikt kroppsvikt väger vægt
        kropsvægt vejer vekt kroppsvekt veier ağırlı* kilosu вес веса весу вешу весишь массы_тела وزن وزني وزنك الوزن 体重
    """,
    "thing": "चावल आटा rijst aardappel* kartofl* ryżu mąki potatis ris pirinç* patates* картофел* картошк* муки риса أرز لحم 米 肉 ダンベル 哑铃",
    # -- how it is meant -----------------------------------------------------------------------
    "not": """
        नहीं मत बिना ना nooit nigdy aldrig uden uten değil никогда ни لا لن لم ليس ليست بدون 不 没 别 没有 ません ない
    """,
    "decline": """
        nahi_bana_sak* nahi_de_sak* nahi_kar_sak* nahi_rakh_sak* nahi_likh_sak* nahi_bana_paun* nahi_dungi nahi_dunga
        nahi_banaung* nahi_karung* nahi_rakhung* nahi_set_kar* salah_nahi नहीं_बना_सक* नहीं_दे_सक* नहीं_कर_सक* नहीं_रख_सक*
        नहीं_दूंग* नहीं_बनाऊंग* नहीं_करूंग* सलाह_नहीं
        ik_kan_niet kan_ik_niet kan_ik_je_niet kan_ik_geen ik_kan_je_geen ik_ga_niet ga_ik_niet ga_ik_je_niet ik_ga_je_niet
        ik_ga_je_geen zet_ik_niet zet_ik_je_niet ik_zet_je_niet stel_ik_niet doe_ik_niet maak_ik_niet wil_ik_niet ik_maak_geen ik_geef_geen
        ik_wil_je_niet raad_ik_niet raad_ik_af raad_ik_je_af raad_ik_je_niet liever_niet
        nie_mogę nie_ułożę nie_ustawię nie_zaplanuję nie_polecam nie_rozpiszę nie_zrobię nie_dam nie_będę nie_doradzę
        nie_podam nie_zalecam nie_wpiszę nie_pomogę odradzam odmawiam
        kan_jag_inte jag_kan_inte jag_vill_inte vill_jag_inte jag_tänker_inte tänker_jag_inte gör_jag_inte lägger_jag_inte
        jag_lägger_inte jag_rekommenderar_inte rekommenderar_jag_inte sätter_jag_inte jag_sätter_inte hjälper_jag_inte avråder
        jeg_kan_ikke kan_jeg_ikke jeg_vil_ikke vil_jeg_ikke jeg_laver_ikke laver_jeg_ikke jeg_anbefaler_ikke
        anbefaler_jeg_ikke fraråder frarår jeg_sætter_ikke sætter_jeg_ikke jeg_setter_ikke setter_jeg_ikke jeg_lager_ikke
        lager_jeg_ikke hjælper_jeg_ikke hjelper_jeg_ikke
        yapamam veremem koyamam öneremem ayarlayamam hazırlayamam önermem önermiyorum yazamam kuramam olmaz
        planlayamam belirleyemem ayarlamam hazırlamam
        не_могу не_буду не_стану не_рекомендую не_советую не_составлю не_поставлю не_дам не_посоветую не_помогу
        не_предложу не_назначу отказываюсь
        لا_أستطيع لن_أضع لا_يمكنني لن_أعطيك لا_أنصح لن_أكتب لن_أساعدك لا_أوصي لا_أقدر ما_أقدر أرفض
        できません 出せません 作れません 勧めません おすすめしません お勧めしません すすめられません お勧めできません 設定しません
        我不能 我不会 无法 不建议 不推荐 没法 帮不了 不能给你 不能帮你 不会给你 不会帮你
    """,
    "warn": """
        khatra बहुत_कम ख़तरनाक ख़तरा नुकसान te_weinig te_laag te_snel te_veel gevaarlijk* ongezond* onveilig* niet_gezond
        niet_veilig za_mało za_nisk* za_szybk* zbyt_mało zbyt_nisk* zbyt_szybk* niebezpieczn* niezdrow* ryzykown*
        szkodliw* för_lite för_lågt för_snabbt ohälsosam* farlig farligt for_lidt for_lavt for_hurtigt usund* for_lite
        for_fort usunn* çok_az çok_düşük çok_hızlı fazla_hızlı tehlikeli* sağlıksız* zararlı* yetersiz* слишком_мало слишком_быстро
        слишком_низк* опасн* вредн* недостаточно маловато قليل_جدا قليلة_جدا خطر خطير ضار غير_صحي غير_آمن 少なすぎ 危険 足りな
        足りません 速すぎ 控えめ 太少 太低 太快 危险 不健康 伤身 不安全 过低
    """,
    "harm": "chakkar kamzori चक्कर कमज़ोरी मांसपेशि* duizelig spierverlies zawroty wypada yrsel muskeltab baş_dönmesi halsizlik головокружени* слабост* دوخة めまい 筋肉 头晕 掉头发 肌肉",
    "repair": "eet_meer meer_eten dodaj dorzuć zjedz_więcej ät_mer spis_mere spis_mer daha_fazla artıralım büyütelim добав* добавим زيد زيدي 足して 増やし 多吃",
    "history": """
        dashak zamane_mein दशक ज़माने vroeger destijds in_de_jaren jaren_geleden kiedyś dawniej w_latach lata_temu förr
        talet tallet i_gamle_dager eskiden yıllarda раньше когда-то в_прошлом десятилети* годы годах قديما قديماً في_الماضي 昔
        かつて 年代 以前 曾经
    """,
    "third": """
        mijn_vriendin mijn_vriend mijn_zus mijn_broer mijn_moeder mijn_dochter
        mijn_nichtje moja_siostra moja_przyjaciółka mój_brat koleżanka kolega moja_mama min_syster min_bror min_kompis min_søster
        min_veninde min_venninne kız_kardeşim kardeşim ablam arkadaşım annem моя_сестра мой_брат моя_подруга мой_друг моя_мама
        أختي أخي صديقتي صديقي أمي 妹 姉 弟 母 姐姐 妹妹 弟弟 妈妈
    """,
    "general": "onderzoek badani* badaniu forskning araştırma* исследовани* دراسة 研究",
    "if": "अगर jeśli jeżeli gdyby hvis eğer если إذا もし 如果",
    "but": "लेकिन मगर पर maar jednak ama fakat но однако لكن ولكن でも 但 但是 不过",
    "so": "isliye इसलिए dus więc dlatego därför derfor bu_yüzden поэтому لذلك だから 所以",
}
