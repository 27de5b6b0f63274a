// Names of the Islamic world as English, French, German, Turkish and Russian books spell them; each line is one name. Compiled for this
// project from general usage, not taken from a published list. Compared without regard to case and diacritics.

export const romanizedNames = `muhammad mohammed mohammad mohamed mohamad muhammed mehmed mehmet mehemed mehemet mahomed mahomet mukhammad mukhammed mohamet мухаммад мухаммед магомед мехмед мехмет
ahmad ahmed achmed achmet ahmet akhmed akhmet ахмед ахмет ахмад
hussein husayn husain hussain husein huseyin hosein hossein houssein housein хусейн гусейн хюсейн
hasan hassan hassane хасан гасан
abdullah abdallah abdulla abdoullah abdallahi абдулла абдаллах
mahmud mahmoud mahmut mahmood makhmud махмуд
mustafa mustapha moustapha moustafa mostafa мустафа
ibrahim ibraheem ibrahem ибрагим ибрахим
khusraw khusrev khusrau husrev hosrew hosrev chosrew chosrev khosrew khosrev khosrow khosro хозрев хосров хусрев
rashid reshid resid reschid rechid raschid rachid рашид решид
bashir beshir bechir beschir bachir besir башир бешир
uthman osman othman ottman осман
khalid khaled halid chalid халид
ismail ismael ismayl исмаил измаил
salim selim селим салим
jafar djafar jaafar giafar cafer dschafar djaafar джафар
jamal cemal djemal jemal gamal dschemal джемаль джамаль
kamal kemal кемаль
fuad fouad фуад
tawfiq tevfik tewfik taufik taufiq tewfiq tawfik тевфик тауфик
murad mourad мурад
bayezid bayazid bajazet bajazid bajesid баязид
hafiz hafez chafis хафиз гафиз
rifat rifaat
shakir chakir schakir sakir шакир
sharif cherif sherif scherif serif шериф
shawqi chawki shawki
zaki zeki
nuri noury nouri нури
anwar enver anouar enwer энвер
talat talaat talât талаат
midhat mithat мидхат
ridwan rizwan radwan
abdulhamid abdülhamid abdul-hamid abdulhamit abd-ul-hamid абдул-хамид абдулхамид
abdulaziz abdul-aziz abdülaziz абдул-азиз абдулазиз
abdulmejid abdülmecid abdulmecid abdul-mejid abdul-medjid abdulmedjid abdul-medschid абдул-меджид абдулмеджид`;
