extension Vocabulary {
  /// The words of published plans and of the official nomenclature, the frequent ones first.
  ///
  /// What counts as which kind is the use of evaluators where they say so, and else our convention.
  public static let standard = Vocabulary(
    [
      .conditions: ResultWords.conditions.map(\.description),
      .outputs: ResultWords.outputs.map(\.description),
      .changes: words(
        """
        meningkatnya optimalnya terwujudnya menurunnya membaiknya berkurangnya menguatnya terciptanya
        """),
      .predicates: words(
        """
        sesuai semakin makin kian optimal tepat dikelola disusun dilaksanakan diselesaikan \
        diselenggarakan dibangun disediakan ditetapkan memadai mencukupi tercukupi bertambah bebas
        """),
      .aims: ResultForms.aims.map(\.verb.description),
      .activityVerbs: words(
        """
        melaksanakan menyusun melakukan membangun menyelenggarakan mengadakan menyediakan memfasilitasi \
        mengkoordinasikan mengoordinasikan membina melatih mensosialisasikan menyosialisasikan \
        memberikan membuat mengelola mengikuti mengembangkan mendampingi merencanakan merumuskan \
        menetapkan menerbitkan menyiapkan mempersiapkan mengevaluasi memantau memonitor mengawasi \
        mengkaji menganalisis menilai memeriksa menguji memverifikasi mengidentifikasi mendata \
        menginventarisasi mengumpulkan mengolah menginput mendokumentasikan mempublikasikan \
        memublikasikan mencetak membeli mengirim mengirimkan menghadiri mengajar membimbing menyampaikan \
        menyalurkan mendistribusikan membagikan memasang merehabilitasi melaporkan mengajukan \
        mengusulkan merevisi mengundang berkoordinasi berpartisipasi bekerjasama bekerja berkonsultasi
        """),
      .processNouns: words(
        """
        sosialisasi koordinasi fasilitasi monitoring evaluasi supervisi verifikasi rehabilitasi \
        inventarisasi rapat bimbingan bimtek workshop seminar pelatihan pendampingan penyuluhan \
        pengadaan pengisian pengujian pengajuan penguatan advokasi konsultasi asistensi sertifikasi \
        promosi publikasi survei inspeksi pelaksanaan penyelenggaraan pengelolaan penyusunan pembinaan \
        pengawasan pembangunan pengembangan penyediaan pemeliharaan pemantauan pemberdayaan penataan \
        pengendalian penanganan penyaluran penetapan pemeriksaan penilaian pengkajian penelitian \
        pendataan pemetaan pengumpulan pengolahan penyebarluasan penertiban penegakan pencegahan \
        penanggulangan pemulihan pelestarian perencanaan perumusan perancangan perbaikan perawatan \
        perluasan perlindungan percepatan perkuatan perpanjangan perbanyakan peremajaan perekrutan \
        perekaman perintisan perakitan perundingan peresmian persiapan pertukaran pergantian pergeseran \
        perpindahan perombakan perhitungan perlombaan pertemuan pertunjukan pergelaran \
        pertanggungjawaban perwujudan
        """),
      // Places and institutions, states and what one has, and what is bad.
      .notActivities: words(
        """
        pemerintah pemerintahan pendidikan perhubungan pertanian peternakan perikanan perdagangan \
        perindustrian pariwisata pendapatan penduduk kependudukan pengangguran penyakit penyandang \
        pengguna pengunjung pelanggan perempuan pegawai pengajar pemuda pemukiman permukiman perumahan \
        pelayanan pertumbuhan perekonomian perkotaan perdesaan pedesaan pengawas penyelenggara pekerja \
        pekerjaan petani perkebunan perpustakaan persandian perbankan perhutanan pertambangan pertanahan \
        perbatasan perpajakan peraturan perkantoran perlengkapan peralatan perbendaharaan peradilan \
        penghasilan penerimaan pengetahuan pengeluaran pengalaman pengairan pegunungan pekarangan \
        peternak persampahan perairan pesisir pangan menteri menengah mental mentor pelabuhan penginapan \
        pengadilan penjara pemakaman pemandian pelataran penampungan pesantren penyeberangan penerbangan \
        pelayaran penerangan peninggalan penghargaan pelajaran pelajar pemahaman penguasaan pengertian \
        penghidupan penampilan pemandangan pencaharian penglihatan pendengaran penemuan pendapat \
        pengaruh penderitaan penghuni penerima pemilik pemilih pemimpin pengusaha pengelola pengurus \
        pengrajin perajin pedagang pekebun pembudidaya pendamping penyuluh pelanggaran pencemaran \
        penularan penyalahgunaan penyelundupan penyimpangan penipuan pencurian pembunuhan penganiayaan \
        pengungsian melalui menjadi merupakan memadai mencukupi memuaskan mandiri merata
        """),
      .attributes: words(
        """
        internal eksternal terpadu teknis rutin berkala bersama bertahap berjenjang berbasis langsung \
        intensif partisipatif kolaboratif sosial administratif fisik nonfisik manajerial fungsional \
        melekat dini umum khusus terbuka tertutup daring luring online offline tahunan bulanan \
        triwulanan semesteran lanjutan lintas antar mandiri sementara tambahan
        """),
      .problems: words(
        """
        rendahnya kurangnya minimnya lemahnya terbatasnya buruknya sulitnya lambatnya tingginya masih \
        belum kurang
        """),
      .plainProblems: words("rendahnya kurangnya masih"),
      .scarcity: words("rendahnya minimnya kurangnya sedikitnya kecilnya"),
      .abundance: words("tingginya banyaknya besarnya maraknya"),
      .virtues: words(
        """
        kualitas mutu kinerja kepuasan partisipasi kepatuhan kepercayaan kesadaran kompetensi \
        produktivitas produktifitas minat integritas profesionalitas profesionalisme
        """),
      .negations: words("tidak belum kurang"),
      .means: words("melalui via cara"),
      .qualities: words(
        """
        sesuai optimal baik efektif efisien berkualitas bermutu akuntabel transparan tepat tertib handal \
        andal prima memadai terintegrasi berkelanjutan merata luas unggul profesional berdaya kompeten \
        layak aman nyaman tersusun terlaksana terbangun tersedia terpenuhi terkelola terlatih \
        terpelihara tersertifikasi terakreditasi terstandar terselesaikan terselenggara lengkap terbaik \
        terampil trampil sehat sejahtera bebas tangguh maju lestari cepat mudah murah cerdas valid \
        akurat mutakhir inklusif responsif adaptif mandiri bersih melayani dikelola disusun dilaksanakan \
        diselesaikan siap meningkat menurun semakin
        """),
      .indicatorHeads: words(
        """
        lama waktu ketepatan laju luas luasan panjang kecepatan jangka kapasitas opini predikat \
        prevalensi insidensi insiden proporsi pertumbuhan usia nka maturitas rata rerata volume biaya durasi frekuensi \
        kategori status peringkat total besaran kontribusi produktivitas produksi akreditasi kesesuaian \
        banyaknya capaian realisasi umur kepadatan debit harapan pdrb ipm icor tpt gini
        """),
      .measuredMatters: words("populasi konsumsi ketersediaan kunjungan"),
      .shares: words("persentase persen prosen percent"),
      .scores: words("indeks index nilai skor score"),
      .counts: words("jumlah"),
      .degrees: words("tingkat angka cakupan derajat rasio nisbah"),
      .comparisons: words("rasio nisbah perbandingan selisih deviasi rentang"),
      .bounds: words(
        """
        sebesar sebanyak menjadi mencapai minimal maksimal minimum maksimum setidaknya sedikitnya \
        sedikit banyak lambat lama rp rupiah
        """),
      .administrativeProducts: words("dokumen laporan notulen notula berkas surat nota memo undangan"),
      .participation: words(
        """
        peserta rapat pertemuan sosialisasi bimtek workshop seminar kegiatan koordinasi undangan fgd \
        lokakarya pameran pelatihan diklat penyuluhan mengikuti menghadiri kehadiran
        """),
      .inputs: words(
        """
        kendaraan mobil motor komputer laptop printer gedung meubelair mebel anggaran pagu belanja dana
        """),
      .scopes: words("seluruh"),
      .villages: words("desa kelurahan nagari"),
      .subdistricts: words("kecamatan distrik"),
      .districts: words("kabupaten kota"),
      .provinces: words("provinsi propinsi"),
      .nations: words("nasional indonesia negara"),
      .absolutes: words("semua seluruh selalu setiap"),
      .conjunctions: words("dan serta atau maupun"),
      .beneficiaries: words(
        """
        masyarakat warga penduduk publik keluarga rumah anak balita ibu bayi lansia perempuan pemuda \
        remaja disabilitas penyandang siswa pelajar murid guru peserta pasien petani nelayan peternak \
        pembudidaya pedagang konsumen pelanggan pengguna penerima pengunjung wisatawan investor umkm ukm \
        ikm koperasi usaha industri pelaku pekerja buruh desa kelompok korban asn aparatur pegawai pns \
        pppk alumni
        """),
      .internalMatters: words(
        """
        administrasi ketatausahaan perkantoran perencanaan penganggaran anggaran keuangan kepegawaian \
        kearsipan arsip aset laporan pelaporan dokumen rapat sekretariat kesekretariatan persuratan \
        penunjang internal sakip kerumahtanggaan
        """),
      .internalOffices: words(
        """
        inspektorat sekretariat bkd bkpp bkpsdm bkpsdmd bpsdm bpsdmd bpkad bappeda bapperida kepegawaian \
        setda setwan biro
        """),
      .effects: words(
        """
        lulus kompeten bersertifikat tersertifikasi bersertifikasi meningkat puas memuaskan berhasil \
        bekerja terserap mandiri menerapkan diterapkan menindaklanjuti ditindaklanjuti dimanfaatkan \
        memanfaatkan tuntas
        """),
      .unbounded: words(
        """
        pertumbuhan kenaikan peningkatan penurunan pengurangan penambahan pertambahan perubahan laju \
        inflasi capaian pencapaian ketercapaian realisasi rasio perbandingan efektivitas efektifitas \
        efisiensi kecukupan penerimaan pendapatan kasar surplus swasembada produktivitas utilisasi \
        okupansi deviasi selisih energi protein pangan clearance recovery tercapai tercapainya terhadap \
        dibanding dibandingkan target rencana ketersediaan pemenuhan kontribusi
        """),
      .maintained: words(
        """
        dipertahankan dipertahankannya mempertahankan terpertahankannya terjaga terjaganya menjaga \
        dijaga stabil stabilnya stabilitas terpelihara terpeliharanya terkendali terkendalinya tetap
        """),
      .adverse: words(
        """
        kemiskinan pengangguran tpt stunting temuan pengaduan keluhan gini belum tidak kematian \
        kecelakaan ketimpangan pelanggaran inflasi kehilangan kesakitan kriminalitas kejahatan kekerasan \
        korupsi konflik kesenjangan pencemaran rusak kerusakan keterlambatan gagal kegagalan miskin \
        tertinggal mengeluh menular sembarangan wasting underweight bblr kek insiden insidensi unmet babs \
        fatality fatalitas cfr
        """),
      .durations: words("waktu durasi tunggu"),
      .durationPrefixes: words("lama rata rerata jangka masa"),
      .remedies: words(
        """
        penyelesaian diselesaikan terselesaikan selesai penanganan ditangani tertangani ditindaklanjuti \
        tindak tindaklanjut penanggulangan pencegahan pengentasan penurunan pengurangan pengendalian \
        terkendali penghapusan penuntasan dituntaskan tuntas perbaikan diperbaiki rehabilitasi pemulihan \
        penyembuhan perlindungan ketepatan tepat sesuai kesesuaian ketercapaian bebas tanpa nihil \
        layanan pelayanan kepatuhan efektivitas keberhasilan memperoleh mendapat mendapatkan menerima \
        pengelolaan kematangan kualitas mutu arkeologi arkeologis purbakala stop berhenti penghentian odf \
        dilayani terlayani dirujuk dirawat laksana tatalaksana deteksi skrining penemuan intervensi
        """),
      .decreases: words(
        """
        menurunnya turunnya berkurangnya terkendalinya teratasinya tertanganinya terselesaikannya \
        terhindarnya tercegahnya hilangnya terhapusnya terentaskannya tertanggulanginya menurunkan \
        mengurangi menghapus menghapuskan mengentaskan menghilangkan menekan mengendalikan mengatasi \
        menangani menyelesaikan mencegah menanggulangi
        """),
      .properWords: ResultWords.properWords.map(\.description),
      .negatedNames: words(
        """
        mampu menular layak langsung tetap bergerak tertentu hanya dari kurang lebih sekolah terbatas \
        terduga
        """),
      .regionHeads: words("gubernur bupati walikota presiden"),
      .planningAgencies: words(
        """
        bappeda bapperida bappelitbang bappelitbangda bappedalitbang baperlitbang bapperlitbang bappenas
        """),
      .leaders: words("kepala ketua sekretaris direktur inspektur camat lurah deputi menteri"),
      .agencies: words("dinas badan kantor skpd opd perangkat daerah satuan kerja"),
      .agencyParts: words(
        """
        bidang seksi bagian subbagian subbidang sub unit uptd upt biro balai pusat tim kelompok \
        subkoordinator utama i ii iii iv eselon
        """),
      .planParts: words("visi misi tujuan sasaran strategi tema tematik subtematik isu"),
      .supportedMatters: words(
        """
        pelayanan layanan akuntabilitas sakip akip administrasi kesekretariatan sekretariat penunjang \
        internal organisasi birokrasi kelembagaan perangkat tata governance kinerja
        """),
      .spending: words("serapan penyerapan serap realisasi"),
      .money: words(
        """
        anggaran keuangan penganggaran perbendaharaan belanja kas fiskal dana apbd apbn pagu
        """),
      .procurement: words("unit pengadaan pembelian penyediaan paket"),
      .publicGoods: words("bermotor umum wajib desa"),
      .times: words("waktu lama ketepatan durasi jadwal keterlambatan"),
      .outsideReports: words(
        """
        masyarakat warga publik pengaduan aduan polisi gratifikasi kejadian kasus bencana pelanggaran \
        kependudukan izin ijin perizinan
        """),
      .outsideParticipants: words(
        """
        didik kb jkn bpjs asuransi jaminan pemilu pemilihan wajib ekonomi usaha industri ekspor \
        pertanian keagamaan masyarakat vokasi
        """),
      .attending: words("mengikuti menghadiri"),
      .carryingOut: words(
        """
        pelaksanaan penyelenggaraan penerapan implementasi pengelolaan peningkatan perwujudan total \
        keterlaksanaan terlaksananya terselenggaranya
        """),
      .growth: words("pertumbuhan kenaikan peningkatan penurunan pengurangan penambahan"),
      .furtherMeasures: words("rata rerata prevalensi proporsi laju"),
      .grave: words("nyawa jiwa cedera moneter"),
      .periods: words(
        """
        jam hari minggu pekan bulan bulannya triwulan semester tahun tahunnya tanggal kali senin selasa \
        rabu kamis jumat
        """),
    ],
    synonyms: [
      words("pelatihan diklat pendidikan pembelajaran kediklatan bimtek"),
      words(
        """
        kompetensi kompeten profesionalitas profesional profesionalisme kapasitas keahlian
        """),
      words("meritokrasi merit"),
      words("asn aparatur pegawai pns pppk kepegawaian sdm"),
      words("akreditasi terakreditasi lembaga"),
      words("nspk standar peraturan norma ketentuan"),
      words("akuntabilitas sakip akip akuntabel"),
      words("pelayanan layanan melayani"),
      words("kepuasan ikm skm puas"),
      words("masyarakat warga penduduk publik"),
      words("kemiskinan miskin"),
      words("pengangguran menganggur tpt"),
      words("ekonomi perekonomian pdrb"),
      words("kesehatan sehat kesakitan"),
      words("padi gabah beras tanam bibit benih pupuk hama lahan"),
      words("pengajar widyaiswara pengampu fasilitator"),
      words("aplikasi sistem lms digital elektronik spbe"),
      words("anggaran keuangan belanja"),
      words("jalan konektivitas jembatan"),
      words("internet telekomunikasi tik"),
      words("ikan perikanan budidaya"),
      words("waktu jadwal"),
      words("birokrasi rb integritas wbk wbbm"),
    ],
    misspellings: [
      "presentase": "persentase", "prosentase": "persentase", "prosentasi": "persentase",
      "jumah": "jumlah", "indek": "indeks", "indexs": "indeks",
      "terselenggarakannya": "terselenggaranya",
    ])

  /// The words of a list. Lists are written as texts, since the optimiser takes minutes over a thousand literals.
  @inline(never)
  private static func words(_ list: StaticString) -> [String] {
    list.description.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }
}
