// Input(3, 2, 2), Dropout(0.5, Spatial = true), Dense(2)

// ---------- Vector256 ----------

        // dropout1 = dropout(image)
        //   image [3,2,2]   NCHW
        //   dropout1 [3,2,2]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dropout1_ForwardTraining(ref float from, ref float to, int key)
        {
            Dropout.ApplyToPlanes(ref from, ref to, 3, 32, 0.5f, key);
        }
