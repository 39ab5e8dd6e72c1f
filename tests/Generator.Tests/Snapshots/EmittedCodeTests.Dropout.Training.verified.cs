// Input(16, 2, 2), Dropout(0.5), Dense(2)

// ---------- Vector256 ----------

        // dropout1 = dropout(image)
        //   image [16,2,2]   NCHWc16
        //   dropout1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dropout1_ForwardTraining(ref float from, ref float to, int key)
        {
            Dropout.Apply(ref from, ref to, 64, 0.5f, key);
        }
