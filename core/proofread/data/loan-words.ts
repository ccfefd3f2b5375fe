/** Loans written solid, units and short forms that are right though no syllables. */
export const loanWords = `
acgon agon amíp amoni amôniắc amphetamin ampli app apphich ápphích ápthấp ápxe as asen aspirin
axêtilen axit axít balô ban-ki-moon bana banner bar bazơ bc bcđ bcđtw bch benzen bêtông
blockchain blog bot box bơgơ brâu brochure brôm bru btv btvtu buffet bus cacao cacáo cácbon cađê
cađimi call camera cano canô canxi càphê car casette catalog catalogue catalô cátxét cđ center
chat chatbot chămpa chip churu click clip clo clorua cm cocain container copy cos coupon côcain
côlét côngtennơ côngtơ côngxoocxiom cơho cơtu crôm ct ctr data db dengue dioxin drone dtts đ/c
đcsvn đêxi điện đioxin điôxít đôla đvt ebôla email enzim eur êđê êtanol êtilen facebook fanpage
fax festival file fintech fix flycam fomalđêhít for form forum ga game gameshow gara gas gen
ghisê ghz giarai gié gien glucô glucôzơ google ha has hasit hămbơgơ hcm hđnd hecta hécta her
heroin hêli hêrôin hiđrô his histamin homestay hoócmôn hormon hotline hub hyđrô hz insulin
internet iốt is kali karaoke katu kẽm kg kh kháng khmer khơme khơmer khz kilô kilôgam kilômét
kiốt kl km kơho kv kva kw kwh lab laptop link livestream log logistics logo lôgarít lôgô ma
mácketinh magiê mail mangan marketing max menu metro métro mêga mêtamphêtamin mêtan mêtanol
mêtrô mg mhz micrô mili mix mixrô ml mm mnông more môbi mônôxit môtô mơnông mttq mva mwh natri
nêon niken nitơ nq offline online ôtô ôxi ôxít ôxy ôxyt ôzôn pano panô par parabôn paraphin
paste pate patê pênixilin pgs pháctuya phênol photocopy phôtô phôtôcopy phốtpho pin pizza
plutôni pop poster pôlime protein prôtêin pub qđ rađa rađan rađi rađiô raglai resort robot rôbôt
rôbốt rơmăm rơmoóc sales salông scan seminar server sex shipper show sirô slogan smartphone
sôcôla sôđa sôfa sơđăng standee startup stress sunphát súplơ tablet tàubay tax taxi tắcxi tb
tctw teaser test thạchanh this ths tiktok tip titan tivi top tour tôluen tp trailer tsp tt
tuabin tuốcbin tuy túy tư tw tx ubkt ubmttq ubnd urani usb usd v.v vácxin vali valy vắcxin video
viđêô virút vírút vitamin vnđ voucher vv vvv web website wifi workshop xàlách xálách xalông
xăngtimét xenlulozơ xenlulô xenti xetải xêmina ximăng xírô xìtrét xôpha xơdăng xtiêng xtrét
xúcxích yaourt youtube zalo
`;
