"""Units, times and losses in languages beyond our six, the words that tell a figure's sense alone.

A reply in such a language is held sentence by sentence (`coach/gate.py`); these words let its plain
figures be read. Same form as `words.py`.
"""

BEYOND: dict[str, str] = {
    "u_kcal": """
        ккал* калори* килокалор* カロリー キロカロリー 千卡 大卡 卡路里 卡 كالوري سعرة* سعرات كيلو_كالوري
        कैलोरी कैलरी 칼로리* 킬로칼로리* θερμίδ* χιλιοθερμίδ*
    """,
    "u_kj": "кдж",
    "u_mj": "мдж",
    "u_g": "грамм* gramow gramów gramo gramın г 克 グラム 그램* γραμμάρι* غرام جرام ग्राम",
    "u_kg": """
        кг кило килограмм* 公斤 千克 キロ キログラム 킬로* κιλό κιλά κιλών كيلو كيلوغرام كغم किलो किलोग्राम
        kilogramów
    """,
    "u_halfkilo": "斤",
    "u_pct": "процент*",
    "per": "har om på dziennie w günde her mein hər på_en каждый हर την τη ανά",
    "t_day": """
        dag dagen dagar din gün день дня дней dzień dni dobę hari 日 दिन 日間 μέρα ημέρα μέρες ημέρες يوم
        اليوم أيام
    """,
    "t_week": """
        weken vecka veckan veckor uge ugen uger uke uken uker hafta hafte haftada неделю неделя недели
        недель tydzień tygodniu tygodni tygodnie minggu 週 週間 周 हफ्ते हफ्ता εβδομάδα εβδομάδες أسبوع الأسبوع
        أسابيع
    """,
    "t_month": """
        maand maanden månad månader måned måneder mahina mahine месяц месяца месяцев bulan ay miesiąc
        miesiące miesięcy か月 ヶ月 个月 महीने महीना μήνα μήνες شهر أشهر
    """,
    "t_year": "jaar saal год года лет tahun",
    "adv_day": """
        dagelijks dagligen rozana roz din_bhar prati_din har_roz har_din ek_din dziennie na_dobę na_dzień
        sehari ежедневно в_день в_сутки на_день 每天 每日 一日 1日 毎日 per_dag om_dagen günlük günde
        हर_दिन रोज़ रोज प्रतिदिन दिन_भर 하루* 매일 την_ημέρα τη_μέρα ημερησίως καθημερινά يوميا يومياً في_اليوم
    """,
    "adv_week": """
        wekelijks hafte_mein haftada 每周 毎週 tygodniowo na_tydzień i_veckan om_ugen i_uken еженедельно
        в_неделю seminggu per_minggu 일주일* 매주 한_주* την_εβδομάδα في_الأسبوع أسبوعيا أسبوعياً हर_हफ्ते
    """,
    "adv_month": "mahine_mein miesięcznie i_månaden om_måneden в_месяц sebulan 한_달* 매달 في_الشهر",
    "advise": "抑えましょう 吃",
    # A swap saves so much: no day's figure.
    "saves": """
        scheelt scheel bespaar bespaart besparen bespar sparar spara sparer spar oszczędza* oszczędz* zaoszczędz* экономит
        сэкономит сэкономишь экономишь экономия tasarruf menghemat hemat bachat bachega bachenge 省 省下 少 節約
        減らせ 절약* 아껴* 줄어* εξοικονομ* γλιτών* γλιτώνεις يوفر توفر توفير बचत बचेगी बचाता बचाएगा
    """,
    # The same, where the verb comes last.
    "savesbehind": "tasarruf 節約 減らせ 減り 절약* 아껴* 줄어* बचत बचेगी बचाएगा",
    # Work done, and what is spent.
    "burned": """
        verbrand verbrandt verbranden verbrandde bränner förbränner förbrände brände forbrænder forbrændte forbrenner
        spala spalasz spali spaliłeś spaliłaś сжигает сжигаешь сжёг сжег сжигаете yakar yakıyor yakarsın yakarsınız
        membakar terbakar jalati 消耗 消費 燃烧 燃焼 소모* 태우* καίει καις έκαψες يحرق تحرق حرقت जलती जलाता जलाते
    """,
    "remaining": "resterar återstår tilbage igjen zostało pozostało осталось kaldı tersisa 剩 残り 남았* 남은* απομένουν متبقي बची",
    "logged": "gegeten ätit spist zjadłeś zjadłaś съел съела yedin yediniz 吃了 食べました 먹었* έφαγες أكلت खाया",
    "protein": """
        białko białka białek eiwit eiwitten протеин* белк* белок たんぱく質 タンパク質 蛋白质 단백질*
        πρωτεΐν* بروتين البروتين प्रोटीन proteín*
    """,
    "lose": """
        ghata* ghatao kam afvallen kwijt schudnąć schudn* schudł* zrzuć zrzucić zrzucimy chudni* gå_ner gå_ned
        gå_nedover går_ner går_ned tabe taber tab_dig похуд* сброс* сбрас* скинуть скинешь kilo_ver kilo_vermek
        zayıfla* turun turunkan menurunkan 減 减 瘦 掉 落 痩 빼* 감량* χάσε χάσεις χάνεις χάνε اخسر* اخسري تخسر*
        خسارة انقاص إنقاص أنقص घटाओ घटाएं घटाइए
    """,
}
